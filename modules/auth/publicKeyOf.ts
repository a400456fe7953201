import type { Any } from "@milkyway/codec";
import { sdkErrors } from "@milkyway/core";
import { decodePublicKey, encodePublicKey, type PublicKey } from "@milkyway/crypto";
import { type Account, baseOf, withBase } from "./account.ts";

const decoded = new WeakMap<Any, PublicKey>();

/** The key of an account; `undefined` until its first transaction. */
export function publicKeyOf(account: Account): PublicKey | undefined {
  const { pubKey } = baseOf(account);
  if (pubKey === undefined) return undefined;
  let key = decoded.get(pubKey);
  if (key === undefined) {
    key = decodePublicKey(pubKey);
    decoded.set(pubKey, key);
  }
  return key;
}

/** The account with a key, which is encoded anew. Accounts of modules have none. */
export function withPublicKey(account: Account, key: PublicKey): Account {
  if (account.kind === "module")
    throw sdkErrors.invalidPubKey.wrap("not supported for module accounts");
  return withBase(account, { ...baseOf(account), pubKey: encodePublicKey(key) });
}
