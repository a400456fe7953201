import type { Address, Ctx } from "@milkyway/core";
import { consensusAddress } from "./consensusKey.ts";
import type { StakingDeps } from "./deps.ts";
import { errors } from "./errors.ts";
import { ignoringFailure } from "./hooks.ts";
import { state } from "./state.ts";
import { isUnbonded } from "./validatorShares.ts";
import { deleteValidatorByPowerIndex, findValidator } from "./validators.ts";

/** Removes a validator that has unbonded and holds nothing; nothing happens when it is gone already. */
export function removeValidator(ctx: Ctx, deps: StakingDeps, operator: Address): void {
  const validator = findValidator(ctx, operator);
  if (validator === undefined) return;
  if (!isUnbonded(validator))
    throw errors.badRemoveValidator.wrap(
      "cannot call RemoveValidator on bonded or unbonding validators",
    );
  if (validator.tokens > 0n)
    throw errors.badRemoveValidator.wrap(
      "attempting to remove a validator which still contains tokens",
    );
  const consensus = consensusAddress(validator);
  state.validators.remove(ctx, operator);
  state.validatorsByConsensusAddress.remove(ctx, consensus);
  deleteValidatorByPowerIndex(ctx, validator);
  ignoringFailure(() => {
    for (const hooks of deps.hooks) hooks.afterValidatorRemoved?.(ctx, consensus, operator);
  });
}
