import type { ResponseFinalizeBlock } from "@milkyway/codec/gen/tendermint/abci";
import { inTurns } from "../engine/inTurns.ts";
import type { AbciCalls } from "./abciCalls.ts";
import type { AbciCallOptions } from "./abciOptions.ts";
import { blockRetention } from "./blockRetention.ts";
import { checkHaltAt } from "./checkHaltAt.ts";
import { snapshotCalls } from "./snapshotCalls.ts";

/** The block between its execution and its commit. */
interface Executed {
  readonly height: bigint;
  readonly params: ResponseFinalizeBlock["consensusParamUpdates"];
}

/** What an application answers to the requests of an engine. */
export function createCalls(options: AbciCallOptions): AbciCalls {
  const { application, haltAt } = options;
  const snapshots = snapshotCalls(options);
  const retention = blockRetention(options);
  let executed: Executed | undefined;
  return {
    echo: ({ message }) => ({ message }),
    info: () => application.info(),
    initChain: (request) => application.initChain(request),
    query: (request) => application.query(request),
    checkTx: (request) => application.checkTx(request),
    prepareProposal: (request) => application.prepareProposal(request),
    processProposal(request) {
      // Other threads verify signatures while validators vote.
      void application.prefetch(request.txs);
      return application.processProposal(request);
    },
    extendVote: (request) => application.extendVote(request),
    verifyVoteExtension: (request) => application.verifyVoteExtension(request),
    async finalizeBlock(request) {
      checkHaltAt(haltAt, request);
      void application.prefetch(request.txs);
      const response = await inTurns(application.finalizeBlockSteps(request));
      executed = { height: request.height, params: response.consensusParamUpdates };
      return response;
    },
    async commit() {
      const { retainHeight } = await application.commit();
      const committed = executed;
      executed = undefined;
      if (committed === undefined) return { retainHeight };
      snapshots.committed(committed.height);
      const own = retention(committed.height, committed.params);
      return { retainHeight: own > retainHeight ? own : retainHeight };
    },
    ...snapshots.calls,
  };
}
