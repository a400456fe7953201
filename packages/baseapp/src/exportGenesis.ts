import { MultiBranch } from "@milkyway/store";
import type { ExportedGenesis, ExportOptions } from "./application.ts";
import { baseState, plainCtx } from "./delivery.ts";
import { exportSections } from "./genesis.ts";
import type { Runtime } from "./runtime.ts";

/** The last committed state as a genesis. What the export itself writes is dropped. */
export function exportGenesis(runtime: Runtime, options: ExportOptions = {}): ExportedGenesis {
  const { forZeroHeight = false, jailAllowedAddresses = [] } = options;
  const stores = new MultiBranch(baseState(runtime));
  const ctx = plainCtx(runtime, runtime.lastBlock, stores, "query");
  if (forZeroHeight) runtime.spec.prepareForZeroHeight(ctx, jailAllowedAddresses);
  return {
    appState: exportSections(runtime, ctx, options),
    height: forZeroHeight ? 0n : BigInt(runtime.store.version) + 1n,
    consensusParams: ctx.consensusParams,
  };
}
