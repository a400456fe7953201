import type { Cursor, KVReader } from "./kv.ts";
import { StoreError } from "./storeError.ts";

/** A cursor over nothing. */
export const emptyCursor: Cursor = {
  valid: false,
  get key(): never {
    throw new StoreError("iterator is invalid");
  },
  get value(): never {
    throw new StoreError("iterator is invalid");
  },
  next() {
    throw new StoreError("iterator is invalid");
  },
};

/** The store without entries: what a branch that keeps everything in memory stands on. */
export const emptyStore: KVReader = {
  get: () => undefined,
  has: () => false,
  iterate: () => emptyCursor,
};
