import type {
  Redelegation,
  RedelegationEntry,
  UnbondingDelegationEntry,
} from "@milkyway/codec/gen/cosmos/staking/v1beta1";
import { type Address, accounts, type Ctx, validators } from "@milkyway/core";
import { type Dec, minDec, mulDec, mulIntDec, truncateDec } from "@milkyway/math";
import { findDelegation } from "./delegations.ts";
import type { StakingDeps } from "./deps.ts";
import { BONDED_POOL, burnFromPool, NOT_BONDED_POOL } from "./pools.ts";
import { isLiable, withLess } from "./slashUnbondingDelegation.ts";
import { unbond } from "./unbond.ts";
import { findUnbondingDelegation, setUnbondingDelegation } from "./unbondingDelegations.ts";
import { isBonded } from "./validatorShares.ts";
import { getValidator } from "./validators.ts";

interface Target {
  readonly delegator: Address;
  readonly destination: Address;
  readonly infractionHeight: bigint;
}

/** Takes up to an amount from what the delegator has unbonded at the destination since; returns what was taken. */
function takeFromUnbonding(ctx: Ctx, target: Target, amount: bigint): bigint {
  const { delegator, destination, infractionHeight } = target;
  const found = findUnbondingDelegation(ctx, delegator, destination);
  if (found === undefined) return 0n;
  let { entries } = found;
  let taken = 0n;
  for (let i = 0; i < found.entries.length; i++) {
    const entry = found.entries[i] as UnbondingDelegationEntry;
    const left = amount - taken;
    const share = left < entry.balance ? left : entry.balance;
    if (share === 0n || !isLiable(ctx, entry, infractionHeight)) continue;
    taken += share;
    entries = withLess(entries, i, share);
    setUnbondingDelegation(ctx, { ...found, entries });
  }
  return taken;
}

/**
 * Takes back shares at the destination; returns the tokens that they were worth. The shares are those of the whole
 * entry, also when a part of the amount was taken from an unbonding.
 */
function takeFromDelegation(
  ctx: Ctx,
  deps: StakingDeps,
  { delegator, destination }: Target,
  entry: RedelegationEntry,
  fraction: Dec,
): bigint | undefined {
  const shares = mulDec(fraction, entry.sharesDst);
  if (shares === 0n) return undefined;
  const delegation = findDelegation(ctx, delegator, destination);
  if (delegation === undefined) return undefined;
  return unbond(ctx, deps, delegator, destination, minDec(shares, delegation.shares));
}

/**
 * Slashes tokens that moved from a validator to another after an infraction of the first. Returns the amount due,
 * which is more than what is burned when the delegator holds less at the destination.
 */
export function slashRedelegation(
  ctx: Ctx,
  deps: StakingDeps,
  redelegation: Redelegation,
  infractionHeight: bigint,
  fraction: Dec,
): bigint {
  const delegator = accounts.fromText(redelegation.delegatorAddress);
  const destination = validators.fromText(redelegation.validatorDstAddress);
  const target = { delegator, destination, infractionHeight };
  let due = 0n;
  let [bonded, notBonded] = [0n, 0n];
  for (const entry of redelegation.entries) {
    if (!isLiable(ctx, entry, infractionHeight)) continue;
    const amount = truncateDec(mulIntDec(fraction, entry.initialBalance));
    due += amount;
    const taken = takeFromUnbonding(ctx, target, amount);
    notBonded += taken;
    if (amount === taken) continue;
    const tokens = takeFromDelegation(ctx, deps, target, entry, fraction);
    if (tokens === undefined) continue;
    if (isBonded(getValidator(ctx, destination))) bonded += tokens;
    else notBonded += tokens;
  }
  burnFromPool(ctx, deps, BONDED_POOL, bonded);
  burnFromPool(ctx, deps, NOT_BONDED_POOL, notBonded);
  return due;
}
