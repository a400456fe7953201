/** Unbonding delegations and redelegations whose time has come. */
import type { Time } from "@milkyway/codec";
import { sortableTime } from "@milkyway/collections";
import { accounts, type Ctx, isFailure, validators } from "@milkyway/core";
import { addCoins, type Coins, coinsToText, newCoins } from "@milkyway/math";
import type { StakingDeps } from "./deps.ts";
import { events } from "./events.ts";
import { getParams } from "./params.ts";
import { findRedelegation, type RedelegationKey, storeRedelegation } from "./redelegations.ts";
import { state } from "./state.ts";
import { findUnbondingDelegation, storeUnbondingDelegation } from "./unbondingDelegations.ts";
import { deleteUnbondingRecord } from "./unbondingIds.ts";

/** The range of a queue up to a time, inclusive. */
const upTo = (time: Time) => ({ to: `${sortableTime.encode(time)}\0` });

interface Entry {
  readonly completionTime: Time;
  readonly unbondingId: bigint;
  readonly unbondingOnHoldRefCount: bigint;
}

/** Splits off what is due; entries on hold are never due. */
function split<E extends Entry>(entries: readonly E[], now: Time): { due: E[]; kept: E[] } {
  const isDue = ({ completionTime, unbondingOnHoldRefCount }: E) =>
    completionTime <= now && unbondingOnHoldRefCount <= 0n;
  return { due: entries.filter(isDue), kept: entries.filter((entry) => !isDue(entry)) };
}

/** What an unbonding gave; `undefined` when there is none, or when it fails: then it is passed over. */
function attempt(run: () => Coins | undefined): Coins | undefined {
  try {
    return run();
  } catch (error) {
    if (isFailure(error)) return undefined;
    throw error;
  }
}

function completeUnbonding(
  ctx: Ctx,
  deps: StakingDeps,
  delegatorAddress: string,
  validatorAddress: string,
): Coins | undefined {
  const delegator = accounts.fromText(delegatorAddress);
  const found = findUnbondingDelegation(ctx, delegator, validators.fromText(validatorAddress));
  if (found === undefined) return undefined;
  const { bondDenom } = getParams(ctx);
  const { due, kept } = split(found.entries, ctx.time);
  let paid: Coins = [];
  for (const { unbondingId, balance } of due) {
    deleteUnbondingRecord(ctx, unbondingId);
    if (balance === 0n) continue;
    const coins = newCoins({ denom: bondDenom, amount: balance });
    deps.bank.undelegateCoinsFromModuleToAccount(ctx, "not_bonded_tokens_pool", delegator, coins);
    paid = addCoins(paid, coins);
  }
  storeUnbondingDelegation(ctx, { ...found, entries: kept });
  return paid;
}

function completeRedelegation(ctx: Ctx, key: RedelegationKey): Coins | undefined {
  const found = findRedelegation(ctx, key);
  if (found === undefined) return undefined;
  const { bondDenom } = getParams(ctx);
  const { due, kept } = split(found.entries, ctx.time);
  let moved: Coins = [];
  for (const { unbondingId, initialBalance } of due) {
    deleteUnbondingRecord(ctx, unbondingId);
    moved = addCoins(moved, newCoins({ denom: bondDenom, amount: initialBalance }));
  }
  storeRedelegation(ctx, { ...found, entries: kept });
  return moved;
}

/** Pays the unbonding delegations that are due. */
export function completeUnbondings(ctx: Ctx, deps: StakingDeps): void {
  const mature = [...state.unbondingQueue.entries(ctx, upTo(ctx.time))];
  for (const [time] of mature) state.unbondingQueue.remove(ctx, time);
  for (const { delegatorAddress, validatorAddress } of mature.flatMap(([, { pairs }]) => pairs)) {
    const paid = attempt(() => completeUnbonding(ctx, deps, delegatorAddress, validatorAddress));
    if (paid === undefined) continue;
    ctx.emit(
      events.completeUnbonding({
        amount: coinsToText(paid),
        validator: validatorAddress,
        delegator: delegatorAddress,
      }),
    );
  }
}

/** Frees the redelegations that are due. */
export function completeRedelegations(ctx: Ctx): void {
  const mature = [...state.redelegationQueue.entries(ctx, upTo(ctx.time))];
  for (const [time] of mature) state.redelegationQueue.remove(ctx, time);
  for (const triplet of mature.flatMap(([, { triplets }]) => triplets)) {
    const { delegatorAddress, validatorSrcAddress, validatorDstAddress } = triplet;
    const moved = completeRedelegation(ctx, [
      accounts.fromText(delegatorAddress),
      validators.fromText(validatorSrcAddress),
      validators.fromText(validatorDstAddress),
    ]);
    if (moved === undefined) continue;
    ctx.emit(
      events.completeRedelegation({
        amount: coinsToText(moved),
        delegator: delegatorAddress,
        source_validator: validatorSrcAddress,
        destination_validator: validatorDstAddress,
      }),
    );
  }
}
