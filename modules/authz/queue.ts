/** Grants by the time at which they end. @see https://github.com/cosmos/cosmos-sdk/blob/v0.50.13/x/authz/keeper/keeper.go */
import type { Time } from "@milkyway/codec";
import { sortableTime } from "@milkyway/collections";
import type { Address, Ctx } from "@milkyway/core";
import { errors } from "./errors.ts";
import { state } from "./state.ts";

const GAS_PER_ENTRY = 20;

/** Notes when a grant ends. */
export function addToQueue(
  ctx: Ctx,
  expiration: Time,
  granter: Address,
  grantee: Address,
  msgTypeUrl: string,
): void {
  const key = [expiration, granter, grantee] as const;
  const { msgTypeUrls = [] } = state.queue.get(ctx, key) ?? {};
  state.queue.set(ctx, key, { msgTypeUrls: [...msgTypeUrls, msgTypeUrl] });
}

/** Forgets when a grant ends. The last entry takes its place; an item without entries stays. */
export function removeFromQueue(
  ctx: Ctx,
  expiration: Time,
  granter: Address,
  grantee: Address,
  msgTypeUrl: string,
): void {
  const key = [expiration, granter, grantee] as const;
  const item = state.queue.get(ctx, key);
  if (item === undefined)
    throw errors.noGrantKeyFound.wrap(
      "can't remove grant from the expire queue, grant key not found",
    );
  const entries = [...item.msgTypeUrls];
  const index = entries.indexOf(msgTypeUrl);
  const searched = index < 0 ? entries.length : index + 1;
  for (let i = 0; i < searched; i++) ctx.gas.consume(GAS_PER_ENTRY, "grant queue");
  if (index < 0) return;
  const last = entries.pop() as string;
  if (index < entries.length) entries[index] = last;
  state.queue.set(ctx, key, { msgTypeUrls: entries });
}

/** Removes the grants that ended before the time of the block; those that end at that very time wait. */
export function removeExpiredGrants(ctx: Ctx): void {
  // Behind the time in a key stands the length of an address, which is never zero.
  const to = `${sortableTime.encode(ctx.time)}\0`;
  for (const [key, { msgTypeUrls }] of state.queue.entries(ctx, { to })) {
    const [, granter, grantee] = key;
    state.queue.remove(ctx, key);
    for (const msgTypeUrl of msgTypeUrls) state.grants.remove(ctx, [granter, grantee, msgTypeUrl]);
  }
}
