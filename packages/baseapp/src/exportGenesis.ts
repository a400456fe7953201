import type { ExportedGenesis, ExportOptions } from "./application.ts";
import { exportSections } from "./genesis.ts";
import type { Runtime } from "./runtime.ts";

/** The last committed state as a genesis. Some modules take an id for it: a second export before the next block shows that. */
export function exportGenesis(runtime: Runtime, options: ExportOptions = {}): ExportedGenesis {
  const { forZeroHeight = false, jailAllowedAddresses = [] } = options;
  const ctx = runtime.check.unmetered();
  if (forZeroHeight) runtime.spec.prepareForZeroHeight(ctx, jailAllowedAddresses);
  return {
    appState: exportSections(runtime, ctx, options),
    height: forZeroHeight ? 0n : BigInt(runtime.store.version) + 1n,
    consensusParams: ctx.consensusParams,
  };
}
