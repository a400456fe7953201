import type { CommitStore } from "@milkyway/store";
import type { Application } from "./application.ts";
import { checkTx } from "./checkTx.ts";
import { commit } from "./commit.ts";
import { createRuntime } from "./createRuntime.ts";
import { exportGenesis } from "./exportGenesis.ts";
import { finalizeBlock, finalizeBlockSteps } from "./finalizeBlock.ts";
import { initChain } from "./initChain.ts";
import { prefetch } from "./prefetch.ts";
import {
  extendVote,
  prepareProposal,
  processProposal,
  verifyVoteExtension,
} from "./proposalCalls.ts";
import { answerQuery } from "./query.ts";
import { reload } from "./reload.ts";
import type { Runtime } from "./runtime.ts";
import { simulate } from "./simulate.ts";
import type { AppSpec } from "./spec.ts";
import { openView } from "./view.ts";

export interface BaseAppOptions {
  readonly spec: AppSpec;
  readonly store: CommitStore;
  /** Chain id to insist on; empty to take it from genesis. */
  readonly chainId?: string;
}

/** An application that runs the given modules on the given state; `runtime` is what its modules may need of it. */
export function createBaseApp({ spec, store, chainId = "" }: BaseAppOptions): {
  readonly application: Application;
  readonly runtime: Runtime;
} {
  const runtime = createRuntime(spec, store, chainId);
  const application: Application = {
    descriptors: {
      name: spec.name,
      version: spec.version,
      registry: spec.registry,
      queries: [...runtime.queries.values()],
      messages: spec.modules.flatMap(({ messages }) => messages.map(({ type }) => type)),
    },
    info: () => ({
      data: spec.name,
      version: spec.version,
      appVersion: runtime.check.consensusParams.version?.app ?? 0n,
      lastBlockHeight: BigInt(store.version),
      lastBlockAppHash: store.version === 0 ? new Uint8Array(0) : store.appHash,
    }),
    initChain(request) {
      // An engine that stopped before the first block was committed begins anew.
      runtime.delivery = undefined;
      return initChain(runtime, request);
    },
    prefetch: (txs) => prefetch(runtime, txs),
    checkTx: (request) => checkTx(runtime, request),
    simulate: (tx) => simulate(runtime, tx),
    prepareProposal: (request) => prepareProposal(runtime, request),
    processProposal: (request) => processProposal(runtime, request),
    extendVote: (request) => extendVote(runtime, request),
    verifyVoteExtension: (request) => verifyVoteExtension(runtime, request),
    finalizeBlock: (request) => finalizeBlock(runtime, request),
    finalizeBlockSteps: (request) => finalizeBlockSteps(runtime, request),
    commit: () => commit(runtime),
    query: (request) => answerQuery(runtime, request),
    view: (height) => openView(runtime, height ?? 0n),
    exportGenesis: (options) => exportGenesis(runtime, options),
    reload: () => reload(runtime),
    close: () => store.close(),
  };
  return { application, runtime };
}
