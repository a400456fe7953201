import type { ValidatorUpdate } from "@milkyway/codec/gen/tendermint/abci";
import type { Ctx } from "@milkyway/core";
import type { ProviderDeps } from "./deps.ts";
import { state } from "./state.ts";
import { updateConsensusValidators } from "./validators.ts";

/** Tells consensus what changed in the validator set, and begins a new set id at the end of each epoch. */
export function endBlock(ctx: Ctx, deps: ProviderDeps): readonly ValidatorUpdate[] {
  const id = state.valsetUpdateId.get(ctx) ?? 0n;
  state.heights.set(ctx, id, ctx.height + 1n);
  const updates = updateConsensusValidators(ctx, deps);
  const { blocksPerEpoch } = state.params.require(ctx);
  if (ctx.height % blocksPerEpoch === 0n) state.valsetUpdateId.set(ctx, id + 1n);
  return updates;
}
