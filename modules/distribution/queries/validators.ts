import {
  type QueryRpc,
  ValidatorSlashEvent,
} from "@milkyway/codec/gen/cosmos/distribution/v1beta1";
import {
  type Address,
  accounts,
  invalidArgument,
  paginateStore,
  type QueryHandler,
  validators,
} from "@milkyway/core";
import { calculateDelegationRewards } from "../delegationRewards.ts";
import type { DistributionDeps } from "../deps.ts";
import { incrementValidatorPeriod } from "../periods.ts";
import { accumulatedCommission, outstandingRewards } from "../records.ts";
import { state } from "../state.ts";

type Handler<K extends keyof QueryRpc> = QueryHandler<DistributionDeps, QueryRpc[K]>;

function operatorIn(text: string): Address {
  if (text === "") throw invalidArgument("empty validator address");
  return validators.fromText(text);
}

/** What a validator earned by its own delegation and by commission. */
export const validatorDistributionInfo: Handler<"validatorDistributionInfo"> = (
  ctx,
  { staking },
  { validatorAddress },
) => {
  const operator = operatorIn(validatorAddress);
  const validator = staking.getValidator(ctx, operator);
  const delegation = staking.getDelegation(ctx, operator, operator);
  const period = incrementValidatorPeriod(ctx, validator);
  return {
    // The original shows the account, not the validator address.
    operatorAddress: accounts.toText(operator),
    selfBondRewards: calculateDelegationRewards(ctx, validator, delegation, period),
    commission: accumulatedCommission(ctx, operator),
  };
};

export const validatorOutstandingRewards: Handler<"validatorOutstandingRewards"> = (
  ctx,
  { staking },
  { validatorAddress },
) => {
  const operator = operatorIn(validatorAddress);
  staking.getValidator(ctx, operator);
  return { rewards: { rewards: outstandingRewards(ctx, operator) } };
};

export const validatorCommission: Handler<"validatorCommission"> = (
  ctx,
  { staking },
  { validatorAddress },
) => {
  const operator = operatorIn(validatorAddress);
  staking.getValidator(ctx, operator);
  return { commission: { commission: accumulatedCommission(ctx, operator) } };
};

/** Slashes of a validator. The bounds are compared with periods, not with heights as their names say. */
export const validatorSlashes: Handler<"validatorSlashes"> = (ctx, _, request) => {
  const { validatorAddress, startingHeight, endingHeight, pagination } = request;
  if (validatorAddress === "") throw invalidArgument("empty validator address");
  if (endingHeight < startingHeight)
    throw invalidArgument(
      `starting height greater than ending height (${startingHeight} > ${endingHeight})`,
    );
  if (!validators.isValid(validatorAddress)) throw invalidArgument("invalid validator address");
  const operator = validators.fromText(validatorAddress);
  const prefix = state.slashEvents.prefix + validators.lengthPrefixedKey.encode(operator);
  const page = paginateStore(ctx.store("distribution"), prefix, pagination, (_key, value) => {
    const event = ValidatorSlashEvent.decode(value);
    const { validatorPeriod } = event;
    return validatorPeriod < startingHeight || validatorPeriod > endingHeight ? undefined : event;
  });
  return { slashes: page.items, pagination: page.pagination };
};
