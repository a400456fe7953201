import type { UnbondingDelegationEntry } from "@milkyway/codec/gen/cosmos/staking/v1beta1";
import type { Pair } from "@milkyway/collections";
import type { Address, Ctx } from "@milkyway/core";
import { type Dec, mulIntDec, truncateDec } from "@milkyway/math";
import type { StakingDeps } from "./deps.ts";
import { burnFromPool, NOT_BONDED_POOL } from "./pools.ts";
import { state } from "./state.ts";
import { setUnbondingDelegation } from "./unbondingDelegations.ts";

interface Entry {
  readonly creationHeight: bigint;
  readonly completionTime: bigint;
  readonly unbondingOnHoldRefCount: bigint;
}

/** Whether the stake of an entry took part in an infraction and has not got away. */
export function isLiable(ctx: Ctx, entry: Entry, infractionHeight: bigint): boolean {
  const { creationHeight, completionTime, unbondingOnHoldRefCount } = entry;
  if (creationHeight < infractionHeight) return false;
  return completionTime > ctx.time || unbondingOnHoldRefCount > 0n;
}

/** The entries with an amount taken from one of them. */
export function withLess(
  entries: readonly UnbondingDelegationEntry[],
  index: number,
  amount: bigint,
): UnbondingDelegationEntry[] {
  return entries.map((entry, i) =>
    i === index ? { ...entry, balance: entry.balance - amount } : entry,
  );
}

/**
 * Slashes tokens that are on their way back to a delegator. Returns the amount due, which is more than what is burned
 * when an entry was slashed before.
 */
export function slashUnbondingDelegation(
  ctx: Ctx,
  deps: StakingDeps,
  key: Pair<Address, Address>,
  infractionHeight: bigint,
  fraction: Dec,
): bigint {
  const found = state.unbondingDelegations.require(ctx, key);
  let { entries } = found;
  let due = 0n;
  let burned = 0n;
  for (let i = 0; i < found.entries.length; i++) {
    const entry = found.entries[i] as UnbondingDelegationEntry;
    if (!isLiable(ctx, entry, infractionHeight)) continue;
    const amount = truncateDec(mulIntDec(fraction, entry.initialBalance));
    due += amount;
    const taken = amount < entry.balance ? amount : entry.balance;
    if (taken === 0n) continue;
    burned += taken;
    entries = withLess(entries, i, taken);
    setUnbondingDelegation(ctx, { ...found, entries });
  }
  burnFromPool(ctx, deps, NOT_BONDED_POOL, burned);
  return due;
}
