import { type Address, type Ctx, validators } from "@milkyway/core";
import type { StakingDeps } from "./deps.ts";
import { setRedelegation } from "./redelegations.ts";
import { state } from "./state.ts";
import { setUnbondingDelegation } from "./unbondingDelegations.ts";
import { applyValidatorSetUpdates } from "./validatorSetUpdates.ts";
import { deleteValidatorByPowerIndex, setValidator } from "./validators.ts";

/**
 * Makes every height that is kept zero. With a list of operators the validators of all others are jailed; unlike the
 * original, which panics at that, they leave the order of power too.
 */
export function resetStakingHeights(
  ctx: Ctx,
  deps: StakingDeps,
  unjailed: ReadonlySet<string>,
): void {
  for (const redelegation of [...state.redelegations.values(ctx)])
    setRedelegation(ctx, {
      ...redelegation,
      entries: redelegation.entries.map((entry) => ({ ...entry, creationHeight: 0n })),
    });
  for (const unbonding of [...state.unbondingDelegations.values(ctx)])
    setUnbondingDelegation(ctx, {
      ...unbonding,
      entries: unbonding.entries.map((entry) => ({ ...entry, creationHeight: 0n })),
    });
  for (const operator of [...state.validatorsByPower.values(ctx, { reverse: true })])
    resetValidator(ctx, operator, unjailed);
  applyValidatorSetUpdates(ctx, deps);
}

function resetValidator(ctx: Ctx, operator: Address, unjailed: ReadonlySet<string>): void {
  const validator = state.validators.get(ctx, operator);
  if (validator === undefined) return;
  const isJailed = unjailed.size > 0 && !unjailed.has(validators.toText(operator));
  if (isJailed) deleteValidatorByPowerIndex(ctx, validator);
  setValidator(ctx, {
    ...validator,
    unbondingHeight: 0n,
    jailed: isJailed || validator.jailed,
  });
}
