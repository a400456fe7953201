import type { QueryRpc } from "@milkyway/codec/gen/cosmos/distribution/v1beta1";
import {
  type Address,
  accounts,
  type Ctx,
  invalidArgument,
  type QueryHandler,
  validators,
} from "@milkyway/core";
import { addDecCoins, type DecCoins } from "@milkyway/math";
import type { Delegation, Validator } from "../../staking/index.ts";
import { calculateDelegationRewards } from "../delegationRewards.ts";
import type { DistributionDeps } from "../deps.ts";
import { incrementValidatorPeriod } from "../periods.ts";
import { withdrawAddressOf } from "../records.ts";

type Handler<K extends keyof QueryRpc> = QueryHandler<DistributionDeps, QueryRpc[K]>;

function delegatorIn(text: string): Address {
  if (text === "") throw invalidArgument("empty delegator address");
  return accounts.fromText(text);
}

/** Rewards up to now. Ends the period of the validator, on a branch that is dropped. */
function rewardsOf(ctx: Ctx, validator: Validator, delegation: Delegation): DecCoins {
  const period = incrementValidatorPeriod(ctx, validator);
  return calculateDelegationRewards(ctx, validator, delegation, period);
}

export const delegationRewards: Handler<"delegationRewards"> = (ctx, { staking }, request) => {
  const { delegatorAddress, validatorAddress } = request;
  if (delegatorAddress === "") throw invalidArgument("empty delegator address");
  if (validatorAddress === "") throw invalidArgument("empty validator address");
  const operator = validators.fromText(validatorAddress);
  const validator = staking.getValidator(ctx, operator);
  const delegator = accounts.fromText(delegatorAddress);
  const delegation = staking.getDelegation(ctx, delegator, operator);
  return { rewards: rewardsOf(ctx, validator, delegation) };
};

export const delegationTotalRewards: Handler<"delegationTotalRewards"> = (
  ctx,
  { staking },
  { delegatorAddress },
) => {
  const delegator = delegatorIn(delegatorAddress);
  let total: DecCoins = [];
  const rewards = [...staking.iterateDelegations(ctx, delegator)].map((delegation) => {
    const { validatorAddress } = delegation;
    const validator = staking.getValidator(ctx, validators.fromText(validatorAddress));
    const reward = rewardsOf(ctx, validator, delegation);
    total = addDecCoins(total, reward);
    return { validatorAddress, reward };
  });
  return { rewards, total };
};

export const delegatorValidators: Handler<"delegatorValidators"> = (
  ctx,
  { staking },
  { delegatorAddress },
) => {
  const delegations = staking.iterateDelegations(ctx, delegatorIn(delegatorAddress));
  return { validators: [...delegations].map(({ validatorAddress }) => validatorAddress) };
};

export const delegatorWithdrawAddress: Handler<"delegatorWithdrawAddress"> = (
  ctx,
  _,
  { delegatorAddress },
) => ({ withdrawAddress: accounts.toText(withdrawAddressOf(ctx, delegatorIn(delegatorAddress))) });
