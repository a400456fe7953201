/** @see https://github.com/cosmos/cosmos-sdk/blob/x/feegrant/v0.1.1/x/feegrant/keeper/keeper.go */
import type { Grant } from "@milkyway/codec/gen/cosmos/feegrant/v1beta1";
import { sortableTime } from "@milkyway/collections";
import { type Address, accounts, type Ctx, ensure, isFailure, sdkErrors } from "@milkyway/core";
import type { Coins } from "@milkyway/math";
import type { PaidMsg } from "./allowances/allowance.ts";
import type { Allowance } from "./allowances/allowedMsg.ts";
import { readAllowance, writeAllowance } from "./allowances/read.ts";
import { events } from "./events.ts";
import { state } from "./state.ts";

/** What x/feegrant asks of its neighbours. */
export interface FeegrantDeps {
  readonly auth: {
    getAccount(ctx: Ctx, address: Address): unknown;
    createAccount(ctx: Ctx, address: Address): unknown;
  };
  readonly bank: { blockedAddr(address: Address): boolean };
}

/** What x/feegrant offers its neighbours. */
export interface FeegrantKeeper {
  /** Takes a fee from what the granter allows the grantee; throws if that does not cover it. */
  useGrantedFees(
    ctx: Ctx,
    granter: Address,
    grantee: Address,
    fee: Coins,
    messages: readonly PaidMsg[],
  ): void;
}

/** The allowance between two accounts; fails when there is none. */
export function getAllowance(ctx: Ctx, granter: Address, grantee: Address): Allowance {
  const grant = state.grants.get(ctx, [grantee, granter]);
  ensure(grant !== undefined, sdkErrors.notFound, "fee-grant not found");
  return readAllowance(grant.allowance);
}

/** Fails when there is an allowance between two accounts. */
export function requireNone(ctx: Ctx, granter: Address, grantee: Address): void {
  const exists = state.grants.get(ctx, [grantee, granter]) !== undefined;
  ensure(!exists, sdkErrors.invalidRequest, "fee allowance already exists");
}

function grantOf(granter: Address, grantee: Address, allowance: Allowance): Grant {
  return {
    granter: accounts.toText(granter),
    grantee: accounts.toText(grantee),
    allowance: writeAllowance(allowance),
  };
}

function requireAccount(ctx: Ctx, { auth, bank }: FeegrantDeps, grantee: Address): void {
  if (auth.getAccount(ctx, grantee) !== undefined) return;
  ensure(
    !bank.blockedAddr(grantee),
    sdkErrors.unauthorized,
    () => `${accounts.toText(grantee)} is not allowed to receive funds`,
  );
  auth.createAccount(ctx, grantee);
}

/** Keeps an allowance between two accounts that have none. The grantee gets an account when it has none. */
export function grantAllowance(
  ctx: Ctx,
  deps: FeegrantDeps,
  granter: Address,
  grantee: Address,
  allowance: Allowance,
): void {
  requireNone(ctx, granter, grantee);
  requireAccount(ctx, deps, grantee);
  const expiration = allowance.kind.expiresAt(allowance.value);
  ensure(
    expiration === undefined || expiration >= ctx.time,
    sdkErrors.invalidRequest,
    "expiration is before current block time",
  );
  if (expiration !== undefined) state.queue.add(ctx, [expiration, grantee, granter]);
  const grant = grantOf(granter, grantee, allowance);
  state.grants.set(ctx, [grantee, granter], grant);
  ctx.emit(events.setFeegrant(grant));
}

/** Removes an allowance; fails when there is none. */
export function revokeAllowance(ctx: Ctx, granter: Address, grantee: Address): void {
  const { kind, value } = getAllowance(ctx, granter, grantee);
  state.grants.remove(ctx, [grantee, granter]);
  const expiration = kind.expiresAt(value);
  // The reference takes the two for each other here: the entry stays, and at its time removes whatever grant there is.
  if (expiration !== undefined) state.queue.remove(ctx, [expiration, granter, grantee]);
  const parties = { granter: accounts.toText(granter), grantee: accounts.toText(grantee) };
  ctx.emit(events.revokeFeegrant(parties));
}

function updateAllowance(ctx: Ctx, granter: Address, grantee: Address, allowance: Allowance): void {
  const before = state.grants.get(ctx, [grantee, granter]);
  ensure(before !== undefined, sdkErrors.notFound, "fee-grant not found");
  const grant = grantOf(granter, grantee, allowance);
  state.grants.set(ctx, [grantee, granter], grant);
  ctx.emit(events.updateFeegrant(grant));
}

function useGrantedFees(
  ctx: Ctx,
  granter: Address,
  grantee: Address,
  fee: Coins,
  messages: readonly PaidMsg[],
): void {
  const { kind, value } = getAllowance(ctx, granter, grantee);
  const { remove, failure, updated } = kind.accept(ctx, value, fee, messages);
  if (remove) revokeQuietly(ctx, granter, grantee);
  if (failure) throw failure;
  const parties = { granter: accounts.toText(granter), grantee: accounts.toText(grantee) };
  ctx.emit(events.useFeegrant(parties));
  if (!remove) updateAllowance(ctx, granter, grantee, { kind, value: updated });
}

function revokeQuietly(ctx: Ctx, granter: Address, grantee: Address): void {
  try {
    revokeAllowance(ctx, granter, grantee);
  } catch (error) {
    if (!isFailure(error)) throw error;
  }
}

/** Removes allowances that ended before the time of the block, some at a time; those that end at that very time wait. */
export function removeExpiredAllowances(ctx: Ctx, limit: number): void {
  // Behind the time in a key stands the length of an address, which is never zero.
  const to = `${sortableTime.encode(ctx.time)}\0`;
  let removed = 0;
  for (const key of state.queue.keys(ctx, { to })) {
    const [, grantee, granter] = key;
    state.queue.remove(ctx, key);
    state.grants.remove(ctx, [grantee, granter]);
    if (++removed === limit) break;
  }
}

export function feegrantKeeper(): FeegrantKeeper {
  return { useGrantedFees };
}
