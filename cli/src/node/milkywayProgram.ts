import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname } from "node:path";
import {
  type AppOptions,
  type OpenChain,
  openChain,
  optionalStoreNames,
  storeNames,
} from "@milkyway/app";
import { SignatureCache, type SignedDigest } from "@milkyway/crypto";
import { createVerifier, type Verifier } from "@milkyway/crypto/node";
import { upgradeInfoToText } from "@milkyway/modules/upgrade";
import type { NodeHome, NodeProgram } from "@milkyway/node";
import { threadProgram } from "./apiThread/threadProgram.ts";
import { signatureMetrics } from "./telemetry/signatureMetrics.ts";
import { stateMetrics } from "./telemetry/stateMetrics.ts";

/** The state machine of this chain, for a node in a folder. */
export function milkywayProgram(
  home: NodeHome,
  options: Omit<AppOptions, "store" | "writeUpgradeInfo"> = {},
): NodeProgram {
  const { signatureCache = new SignatureCache(), note } = options;
  const opened: { chain?: OpenChain } = {};
  let verifier: Verifier | undefined;
  // The threads start with the first transactions, and do not keep the process from ending.
  const verifyAhead = (items: readonly SignedDigest[]) => {
    verifier ??= createVerifier({ threads: availableParallelism() - 1 });
    return verifier.start(items);
  };
  return {
    stores: storeNames,
    optionalStores: optionalStoreNames,
    apiThread: threadProgram({ dev: options.dev ?? false }),
    openApplication(store, chainId) {
      const chain = openChain({
        ...options,
        signatureCache,
        verifyAhead,
        chainId,
        store,
        writeUpgradeInfo(info) {
          mkdirSync(dirname(home.upgradeInfo), { recursive: true });
          writeFileSync(home.upgradeInfo, upgradeInfoToText(info));
        },
      });
      opened.chain = chain;
      return chain.application;
    },
    addMetrics(registry) {
      signatureMetrics(registry, signatureCache);
      const onFailure = (part: string, reason: string) => note?.(`metrics: ${part}`, reason);
      if (opened.chain !== undefined) stateMetrics(registry, opened.chain, { onFailure });
    },
  };
}
