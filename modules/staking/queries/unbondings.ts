import type { QueryRpc } from "@milkyway/codec/gen/cosmos/staking/v1beta1";
import { accounts, notFound, type QueryHandler, validators } from "@milkyway/core";
import type { StakingDeps } from "../deps.ts";
import { state } from "../state.ts";
import { findUnbondingDelegation } from "../unbondingDelegations.ts";
import { bothAsked, delegatorAsked, validatorAsked } from "./addresses.ts";
import { page } from "./pages.ts";

type Query<Name extends keyof QueryRpc> = QueryHandler<StakingDeps, QueryRpc[Name]>;

/** What one account is unbonding from one validator. */
export const unbondingDelegation: Query<"unbondingDelegation"> = (ctx, _deps, request) => {
  const { delegatorAddr, validatorAddr } = request;
  const [delegator, operator] = bothAsked(delegatorAddr, validatorAddr);
  const unbond = findUnbondingDelegation(ctx, delegator, operator);
  if (unbond === undefined)
    throw notFound(
      `unbonding delegation with delegator ${delegatorAddr} not found for validator ${validatorAddr}`,
    );
  return { unbond };
};

/** What is being unbonded from a validator, by delegator address. */
export const validatorUnbondingDelegations: Query<"validatorUnbondingDelegations"> = (
  ctx,
  _deps,
  request,
) => {
  const operator = validatorAsked(request.validatorAddr);
  const { prefix, key } = state.unbondingDelegators;
  const lead = validators.lengthPrefixedKey.encode(operator);
  const { items, pagination } = page(ctx, prefix + lead, request.pagination, (rest) =>
    findUnbondingDelegation(ctx, key.decode(lead + rest, 0)[1], operator),
  );
  return { unbondingResponses: items, pagination };
};

/** What an account is unbonding, by operator address. */
export const delegatorUnbondingDelegations: Query<"delegatorUnbondingDelegations"> = (
  ctx,
  _deps,
  request,
) => {
  const delegator = delegatorAsked(request.delegatorAddr);
  const { prefix, value } = state.unbondingDelegations;
  const own = prefix + accounts.lengthPrefixedKey.encode(delegator);
  const { items, pagination } = page(ctx, own, request.pagination, (_key, bytes) =>
    value.decode(bytes),
  );
  return { unbondingResponses: items, pagination };
};
