import type { Bin } from "@milkyway/bytes";
import type {
  Delegation,
  DelegationResponse,
  QueryRpc,
} from "@milkyway/codec/gen/cosmos/staking/v1beta1";
import { accounts, type Ctx, notFound, type QueryHandler, validators } from "@milkyway/core";
import { truncateDec } from "@milkyway/math";
import { findDelegation } from "../delegations.ts";
import type { StakingDeps } from "../deps.ts";
import { getParams } from "../params.ts";
import { state } from "../state.ts";
import { tokensFromShares } from "../validatorShares.ts";
import { getValidator } from "../validators.ts";
import { bothAsked, delegatorAsked, validatorAsked } from "./addresses.ts";
import { orInternal, page } from "./pages.ts";

type Query<Name extends keyof QueryRpc> = QueryHandler<StakingDeps, QueryRpc[Name]>;

/** A delegation with what it is worth in tokens. */
function withBalance(ctx: Ctx, found: Delegation): DelegationResponse {
  const validator = getValidator(ctx, validators.fromText(found.validatorAddress));
  const amount = truncateDec(tokensFromShares(validator, found.shares));
  return { delegation: found, balance: { denom: getParams(ctx).bondDenom, amount } };
}

/** One delegation. */
export const delegation: Query<"delegation"> = (ctx, _deps, { delegatorAddr, validatorAddr }) => {
  const [delegator, operator] = bothAsked(delegatorAddr, validatorAddr);
  const found = findDelegation(ctx, delegator, operator);
  if (found === undefined)
    throw notFound(
      `delegation with delegator ${delegatorAddr} not found for validator ${validatorAddr}`,
    );
  return { delegationResponse: orInternal(() => withBalance(ctx, found)) };
};

/** Delegations to a validator, by delegator address. */
export const validatorDelegations: Query<"validatorDelegations"> = (ctx, _deps, request) => {
  const operator = validatorAsked(request.validatorAddr);
  const index = state.delegatorsByValidator.prefix + validators.lengthPrefixedKey.encode(operator);
  const { items, pagination } = page(ctx, index, request.pagination, (delegator: Bin) =>
    findDelegation(ctx, delegator, operator),
  );
  const delegationResponses = orInternal(() => items.map((found) => withBalance(ctx, found)));
  return { delegationResponses, pagination };
};

/** Delegations of an account, by operator address. */
export const delegatorDelegations: Query<"delegatorDelegations"> = (ctx, _deps, request) => {
  const delegator = delegatorAsked(request.delegatorAddr);
  const { prefix, value } = state.delegations;
  const own = prefix + accounts.lengthPrefixedKey.encode(delegator);
  const { items, pagination } = page(ctx, own, request.pagination, (_key, bytes) =>
    value.decode(bytes),
  );
  const delegationResponses = orInternal(() => items.map((found) => withBalance(ctx, found)));
  return { delegationResponses, pagination };
};
