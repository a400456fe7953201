import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { type AppOptions, createApp, optionalStoreNames, storeNames } from "@milkyway/app";
import { upgradeInfoToText } from "@milkyway/modules/upgrade";
import type { NodeHome, NodeProgram } from "@milkyway/node";

/** The state machine of this chain, for a node in a folder. */
export function milkywayProgram(
  home: NodeHome,
  options: Omit<AppOptions, "store" | "writeUpgradeInfo"> = {},
): NodeProgram {
  return {
    stores: storeNames,
    optionalStores: optionalStoreNames,
    openApplication: (store, chainId) =>
      createApp({
        ...options,
        chainId,
        store,
        writeUpgradeInfo(info) {
          mkdirSync(dirname(home.upgradeInfo), { recursive: true });
          writeFileSync(home.upgradeInfo, upgradeInfoToText(info));
        },
      }),
  };
}
