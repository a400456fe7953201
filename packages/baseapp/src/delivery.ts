import type { ConsensusParams } from "@milkyway/codec/gen/tendermint/types";
import { type BlockInfo, Bug, Ctx, type ExecMode, GasMeter } from "@milkyway/core";
import {
  emptyStore,
  type KVReader,
  MultiBranch,
  type MultiReader,
  type MultiStore,
  sideBySide,
} from "@milkyway/store";
import type { Delivery, Runtime } from "./runtime.ts";

export const NO_PARAMS: ConsensusParams = {
  block: undefined,
  evidence: undefined,
  validator: undefined,
  version: undefined,
  abci: undefined,
};

/** A context for code outside of transactions: unmetered, without gas limits. */
export function plainCtx(
  runtime: Runtime,
  block: BlockInfo,
  stores: MultiStore,
  mode: ExecMode,
): Ctx {
  const ctx = new Ctx({
    block,
    stores,
    mode,
    gas: new GasMeter(),
    blockGas: new GasMeter(),
    metered: false,
    events: [],
    consensusParams: NO_PARAMS,
    rules: {} as Ctx["rules"],
    tx: undefined,
  });
  const consensusParams = runtime.spec.consensusParams.get(ctx) ?? NO_PARAMS;
  return ctx.with({ consensusParams, rules: runtime.spec.rulesOf(ctx) });
}

/** The committed state at a version, the last by default, with the stores that are not committed beside it. */
export function baseState({ store, memory, spec }: Runtime, version?: number): MultiReader {
  const transient = spec.transientStores.map((name) => [name, emptyStore] as const);
  return sideBySide(new Map<string, KVReader>([...memory, ...transient]), store.view(version));
}

/** Starts a block on the committed state, or on what `initChain` wrote. */
export function openDelivery(runtime: Runtime, block: BlockInfo, mode: ExecMode): Delivery {
  const branch = runtime.delivery?.branch ?? new MultiBranch(baseState(runtime));
  return { branch, ctx: plainCtx(runtime, block, branch, mode) };
}

/** The meter of a block: limited by the consensus parameters when their limit is positive. */
export function blockGasMeter(params: ConsensusParams): GasMeter {
  const maxGas = params.block?.maxGas ?? 0n;
  if (maxGas < -1n) throw new Bug(`invalid block max gas: ${maxGas}`);
  return new GasMeter(maxGas > 0n ? maxGas : undefined);
}
