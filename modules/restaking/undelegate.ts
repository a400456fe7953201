import type { Time } from "@milkyway/codec";
import { type Ctx, ensure, isFailure, sdkErrors } from "@milkyway/core";
import {
  amountOf,
  type Coins,
  type DecCoins,
  decAmountOf,
  decCoinsToText,
  isZeroCoins,
  isZeroDecCoins,
  subDecCoins,
  truncateDecCoins,
} from "@milkyway/math";
import { toTokenDenom } from "../shares/index.ts";
import { isAnyGreater, isAnyLess } from "./decCoinRules.ts";
import { delegationId, getDelegation, removeDelegation, setDelegation } from "./delegations.ts";
import type { RestakingDeps } from "./deps.ts";
import { errors } from "./errors.ts";
import type { UnbondingDelegation, UnbondingDelegationEntry } from "./gen/v1.ts";
import { getParams } from "./params.ts";
import { state } from "./state.ts";
import type { DelegationTarget } from "./targets.ts";
import {
  addEntry,
  enqueueUnbonding,
  findEntry,
  indexEntry,
  searchEntry,
  setUnbonding,
} from "./unbondings.ts";

/** Gas for each denom of a delegation that is reduced. */
const DENOM_GAS = 20_000;

/**
 * The shares to take back for an amount. In the original who asks for more of a denom than the delegation holds gets the
 * whole delegation, in all its denoms; else what is too much is refused later on.
 */
export function sharesToUnbond(
  ctx: Ctx,
  { kind, record }: DelegationTarget,
  amount: Coins,
  delegator: string,
): DecCoins {
  const delegation = getDelegation(ctx, kind, record.id, delegator);
  if (delegation === undefined) throw errors.delegationNotFound.wrap();
  const shares = kind.shares.sharesFromTokens(record, amount);
  if (ctx.rules.excessUndelegation === "refused")
    return withLastFractions({ kind, record }, amount, shares, delegation.shares);
  return isAnyGreater(shares, delegation.shares) ? delegation.shares : shares;
}

/** Shares for an amount; for all whole coins of a denom all shares of it, so that no fraction stays behind. */
function withLastFractions(
  { kind, record }: DelegationTarget,
  amount: Coins,
  shares: DecCoins,
  held: DecCoins,
): DecCoins {
  const { whole } = truncateDecCoins(kind.shares.tokensFromShares(record, held));
  return shares.map((share) => {
    const token = toTokenDenom(share.denom);
    const isAll = amountOf(amount, token) === amountOf(whole, token);
    return isAll ? { ...share, amount: decAmountOf(held, share.denom) } : share;
  });
}

/** Takes shares from the delegation and from the target; returns the tokens that they are worth. */
function unbond(
  ctx: Ctx,
  deps: RestakingDeps,
  target: DelegationTarget,
  shares: DecCoins,
  delegator: string,
): Coins {
  const { kind, record } = target;
  const id = delegationId(target, delegator);
  const delegation = getDelegation(ctx, kind, record.id, delegator);
  if (delegation === undefined) throw errors.delegationNotFound.wrap();
  for (const hooks of deps.hooks) hooks.beforeDelegationSharesModified?.(ctx, id);
  ensure(!isAnyLess(delegation.shares, shares), errors.notEnoughDelegationShares, () =>
    decCoinsToText(delegation.shares),
  );
  ctx.gas.consume(DENOM_GAS * delegation.shares.length, "undelegation gas cost");

  const left = subDecCoins(delegation.shares, shares);
  if (isZeroDecCoins(left)) {
    for (const hooks of deps.hooks) hooks.beforeDelegationRemoved?.(ctx, id);
    removeDelegation(ctx, kind, delegation);
  } else {
    setDelegation(ctx, { ...delegation, shares: left });
    for (const hooks of deps.hooks) hooks.afterDelegationModified?.(ctx, id);
  }
  const removed = kind.shares.removeDelShares(record, shares);
  kind.save(ctx, deps, removed.target);
  return removed.tokens;
}

function notifyUnbonding(ctx: Ctx, deps: RestakingDeps, unbondingId: bigint): void {
  for (const hooks of deps.hooks)
    try {
      hooks.afterUnbondingInitiated?.(ctx, unbondingId);
    } catch (error) {
      if (!isFailure(error)) throw error;
    }
}

/** Adds an entry to the unbonding delegation; an id is used up also when the entry is merged into another. */
function addUnbondingEntry(
  ctx: Ctx,
  deps: RestakingDeps,
  { kind, record }: DelegationTarget,
  delegator: string,
  given: Omit<UnbondingDelegationEntry, "unbondingId">,
): UnbondingDelegation {
  const unbondingId = state.unbondingId.next(ctx) + 1n;
  const found = kind.unbondings.get(ctx, [delegator, record.id]);
  const search = ctx.rules.unbondingMerge === "every entry" ? findEntry : searchEntry;
  const { entries, isNew } = addEntry(found?.entries ?? [], { ...given, unbondingId }, search);
  const { type } = kind;
  const unbonding = found
    ? { ...found, entries }
    : { type, delegatorAddress: delegator, targetId: record.id, entries };
  setUnbonding(ctx, unbonding);
  if (isNew) {
    indexEntry(ctx, kind, unbonding, unbondingId);
    notifyUnbonding(ctx, deps, unbondingId);
  }
  return unbonding;
}

/**
 * Starts the unbonding of shares; returns when it ends.
 * @see https://github.com/milkyway-labs/milkyway/blob/main/x/restaking/keeper/alias_functions.go PerformUndelegation
 */
export function performUndelegation(
  ctx: Ctx,
  deps: RestakingDeps,
  target: DelegationTarget,
  shares: DecCoins,
  delegator: string,
): Time {
  const { kind, record } = target;
  const waiting = kind.unbondings.get(ctx, [delegator, record.id]);
  if (waiting !== undefined)
    ensure(waiting.entries.length < getParams(ctx).maxEntries, errors.maxUnbondingEntries);

  const balance = unbond(ctx, deps, target, shares, delegator);
  if (ctx.rules.worthlessShares === "refused")
    ensure(!isZeroCoins(balance), sdkErrors.invalidRequest, "the shares are worth no whole coin");
  const completionTime = ctx.time + getParams(ctx).unbondingTime;
  const entry = {
    creationHeight: ctx.height,
    completionTime,
    initialBalance: balance,
    balance,
  };
  const unbonding = addUnbondingEntry(ctx, deps, target, delegator, entry);
  enqueueUnbonding(ctx, unbonding, completionTime);
  return completionTime;
}
