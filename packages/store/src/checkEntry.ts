import type { Bin } from "@milkyway/bytes";
import { StoreError } from "./storeError.ts";

/** Longest key of a store, bytes. */
export const MAX_KEY_LENGTH = 131071;
/** Longest value of a store, bytes. */
export const MAX_VALUE_LENGTH = 2147483647;

/** Refuses what no store takes as a key. */
export function checkKey(key: Bin): void {
  if (key.length === 0) throw new StoreError("key is nil or empty");
  if (key.length > MAX_KEY_LENGTH) throw new StoreError("key is too large");
}

/** Refuses what no store takes as a value. An empty value is fine. */
export function checkValue(value: Uint8Array | undefined): asserts value is Uint8Array {
  if (value === undefined) throw new StoreError("value is nil");
  if (value.length > MAX_VALUE_LENGTH) throw new StoreError("value is too large");
}
