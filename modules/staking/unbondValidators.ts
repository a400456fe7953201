import { BondStatus } from "@milkyway/codec/gen/cosmos/staking/v1beta1";
import { type Address, type Ctx, plainError, validators, wrapping } from "@milkyway/core";
import { deleteFromValidatorQueue } from "./bondValidator.ts";
import type { StakingDeps } from "./deps.ts";
import { queueSlot } from "./keys.ts";
import { removeValidator } from "./removeValidator.ts";
import { state } from "./state.ts";
import { deleteUnbondingRecord } from "./unbondingIds.ts";
import { isUnbonding } from "./validatorShares.ts";
import { getValidator, setValidator } from "./validators.ts";

function unbondValidator(ctx: Ctx, deps: StakingDeps, operator: Address): void {
  const validator = wrapping("validator in the unbonding queue was not found", () =>
    getValidator(ctx, operator),
  );
  if (!isUnbonding(validator))
    throw plainError("unexpected validator in unbonding queue; status was not unbonding");
  if (validator.unbondingOnHoldRefCount !== 0n) return;
  for (const id of validator.unbondingIds) deleteUnbondingRecord(ctx, id);
  // The ids stay in the record: the reference clears them only in memory.
  setValidator(ctx, { ...validator, status: BondStatus.BOND_STATUS_UNBONDED });
  if (validator.delegatorShares === 0n) removeValidator(ctx, deps, operator);
  deleteFromValidatorQueue(ctx, validator);
}

/** Ends the unbonding of validators whose time and height have come. An inconsistent queue stops the chain. */
export function unbondAllMatureValidators(ctx: Ctx, deps: StakingDeps): void {
  const now = { time: ctx.time, height: ctx.height };
  const slots = [...state.validatorQueue.entries(ctx, { to: `${queueSlot.encode(now)}\0` })];
  for (const [{ time, height }, { addresses }] of slots) {
    if (height > now.height || time > now.time) continue;
    for (const address of addresses) unbondValidator(ctx, deps, validators.fromText(address));
  }
}
