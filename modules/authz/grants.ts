import { fromUtf8Bin } from "@milkyway/bytes";
import { type Time, timeToNanoText } from "@milkyway/codec";
import { type Address, type Ctx, ensure } from "@milkyway/core";
import { type Authorization, writeAuthorization } from "./authorizations/read.ts";
import { errors } from "./errors.ts";
import { grantEvent, revokeEvent } from "./events.ts";
import { addToQueue, removeFromQueue } from "./queue.ts";
import { state } from "./state.ts";

/** RFC 3339 to the second. */
function secondsText(time: Time): string {
  return timeToNanoText(time).replace(/\.\d+/, "");
}

function checkExpiration(ctx: Ctx, expiration: Time | undefined): void {
  ensure(
    expiration === undefined || expiration > ctx.time,
    errors.invalidExpirationTime,
    () =>
      `expiration must be after the current block time (${secondsText(ctx.time)}), got ${secondsText(expiration as Time)}`,
  );
}

/** Keeps a grant, in place of an earlier one for the same messages. */
export function saveGrant(
  ctx: Ctx,
  granter: Address,
  grantee: Address,
  authorization: Authorization,
  expiration: Time | undefined,
): void {
  const msgTypeUrl = authorization.kind.msgTypeUrl(authorization.value);
  checkExpiration(ctx, expiration);
  const key = [granter, grantee, msgTypeUrl] as const;
  const before = state.grants.get(ctx, key)?.expiration;
  if (before !== expiration) {
    if (before !== undefined) removeFromQueue(ctx, before, granter, grantee, msgTypeUrl);
    if (expiration !== undefined) addToQueue(ctx, expiration, granter, grantee, msgTypeUrl);
  }
  state.grants.set(ctx, key, { authorization: writeAuthorization(authorization), expiration });
  ctx.emit(grantEvent(granter, grantee, msgTypeUrl));
}

/** Removes a grant; fails when there is none. */
export function deleteGrant(
  ctx: Ctx,
  granter: Address,
  grantee: Address,
  msgTypeUrl: string,
): void {
  const key = [granter, grantee, msgTypeUrl] as const;
  const grant = state.grants.get(ctx, key);
  ensure(grant !== undefined, errors.noAuthorizationFound, () => {
    const bytes = state.grants.prefix + state.grants.key.encode(key);
    return `failed to delete grant with key ${fromUtf8Bin(bytes)}`;
  });
  const { expiration } = grant;
  if (expiration !== undefined) removeFromQueue(ctx, expiration, granter, grantee, msgTypeUrl);
  state.grants.remove(ctx, key);
  ctx.emit(revokeEvent(granter, grantee, msgTypeUrl));
}

/** Keeps what is left of an authorization; the time at which it ends stays. */
export function updateGrant(
  ctx: Ctx,
  granter: Address,
  grantee: Address,
  authorization: Authorization,
): void {
  const msgTypeUrl = authorization.kind.msgTypeUrl(authorization.value);
  const key = [granter, grantee, msgTypeUrl] as const;
  const grant = state.grants.get(ctx, key);
  ensure(grant !== undefined, errors.noAuthorizationFound);
  state.grants.set(ctx, key, { ...grant, authorization: writeAuthorization(authorization) });
}
