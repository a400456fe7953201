import { type Ctx, type Module, plainError, validators } from "@milkyway/core";
import { payAllRewards, restartRewards } from "@milkyway/modules/distribution";
import { resetStartHeights } from "@milkyway/modules/slashing";
import { resetStakingHeights } from "@milkyway/modules/staking";
import type { Keepers } from "./keepers.ts";

function assertInvariants(ctx: Ctx, modules: readonly Module[]): void {
  for (const { name, invariants } of modules)
    for (const [route, broken] of Object.entries(invariants)) {
      const reason = broken(ctx.branch().ctx);
      if (reason !== undefined)
        throw plainError(`the invariant ${name}/${route} is broken: ${reason}`);
    }
}

/**
 * Prepares the state for a chain that begins at height zero: pays the rewards of validators and of those who delegate to
 * them, and resets heights of distribution, staking and slashing. Restaking and its rewards stay as they are.
 * @see https://github.com/milkyway-labs/milkyway/blob/main/app/export.go
 */
export function prepareForZeroHeight(
  ctx: Ctx,
  keepers: Keepers,
  modules: readonly Module[],
  unjailed: readonly string[],
): void {
  for (const text of unjailed) validators.fromText(text);
  assertInvariants(ctx, modules);
  payAllRewards(ctx, keepers.distributionDeps);
  restartRewards(ctx.with({ block: { ...ctx.block, height: 0n } }), keepers.distributionDeps);
  resetStakingHeights(ctx, keepers.stakingDeps, new Set(unjailed));
  resetStartHeights(ctx);
}
