import type { PageResponse } from "@milkyway/codec/gen/cosmos/base/query/v1beta1";
import type {
  QueryRedelegationsRequest,
  QueryRpc,
  Redelegation,
  RedelegationResponse,
} from "@milkyway/codec/gen/cosmos/staking/v1beta1";
import {
  accounts,
  type Ctx,
  internal,
  notFound,
  type QueryHandler,
  validators,
} from "@milkyway/core";
import { truncateDec } from "@milkyway/math";
import type { StakingDeps } from "../deps.ts";
import { findRedelegation } from "../redelegations.ts";
import { state } from "../state.ts";
import { tokensFromShares } from "../validatorShares.ts";
import { getValidator } from "../validators.ts";
import { orInternal, page } from "./pages.ts";

interface Found {
  readonly items: readonly Redelegation[];
  readonly pagination: PageResponse | undefined;
}

function single(ctx: Ctx, request: QueryRedelegationsRequest): Found {
  const { delegatorAddr, srcValidatorAddr, dstValidatorAddr } = request;
  const found = orInternal(() =>
    findRedelegation(ctx, [
      accounts.fromText(delegatorAddr),
      validators.fromText(srcValidatorAddr),
      validators.fromText(dstValidatorAddr),
    ]),
  );
  if (found === undefined) {
    const missing = notFound(
      `redelegation not found for delegator address ${delegatorAddr} from validator address ${srcValidatorAddr}`,
    );
    throw internal(missing.text);
  }
  return { items: [found], pagination: undefined };
}

function bySource(ctx: Ctx, { srcValidatorAddr, pagination }: QueryRedelegationsRequest): Found {
  const source = orInternal(() => validators.fromText(srcValidatorAddr));
  const { prefix, key } = state.redelegationsBySource;
  const lead = validators.lengthPrefixedKey.encode(source);
  return page(ctx, prefix + lead, pagination, (rest) => {
    const [, delegator, destination] = key.decode(lead + rest, 0);
    return findRedelegation(ctx, [delegator, source, destination]);
  });
}

function byDelegator(ctx: Ctx, { delegatorAddr, pagination }: QueryRedelegationsRequest): Found {
  const delegator = orInternal(() => accounts.fromText(delegatorAddr));
  const { prefix, value } = state.redelegations;
  const own = prefix + accounts.lengthPrefixedKey.encode(delegator);
  return page(ctx, own, pagination, (_key, bytes) => value.decode(bytes));
}

/** A redelegation whose entries stand beside it, each with what its shares are worth. */
function withBalances(ctx: Ctx, redelegation: Redelegation): RedelegationResponse {
  const validator = getValidator(ctx, validators.fromText(redelegation.validatorDstAddress));
  const entries = redelegation.entries.map((entry) => ({
    redelegationEntry: { ...entry, unbondingOnHoldRefCount: 0n },
    balance: truncateDec(tokensFromShares(validator, entry.sharesDst)),
  }));
  return { redelegation: { ...redelegation, entries: [] }, entries };
}

/** Redelegations: one, those from a validator, or those of an account. */
export const redelegations: QueryHandler<StakingDeps, QueryRpc["redelegations"]> = (
  ctx,
  _deps,
  request,
) => {
  const { delegatorAddr, srcValidatorAddr, dstValidatorAddr } = request;
  const [hasDelegator, hasSource, hasDestination] = [
    delegatorAddr !== "",
    srcValidatorAddr !== "",
    dstValidatorAddr !== "",
  ];
  const { items, pagination } =
    hasDelegator && hasSource && hasDestination
      ? single(ctx, request)
      : !hasDelegator && hasSource && !hasDestination
        ? bySource(ctx, request)
        : byDelegator(ctx, request);
  const responses = orInternal(() => items.map((found) => withBalances(ctx, found)));
  return { redelegationResponses: responses, pagination };
};
