import type { KVReader, KVStore } from "./kv.ts";
import { StoreError } from "./storeError.ts";

/** Several stores told apart by name, for reading. Asking for a name that is not there throws. */
export interface MultiReader {
  store(name: string): KVReader;
}

/** Several stores that can be written, and branched to try something out. */
export interface MultiStore extends MultiReader {
  store(name: string): KVStore;
  branch(): MultiStore;
  /** Hands everything written on to where this was branched from. */
  write(): void;
}

/** A store was asked for that is not mounted, or was not at that version. */
export class UnknownStore extends StoreError {}

/** A store that is not mounted. */
export function unknownStore(name: string): UnknownStore {
  return new UnknownStore(`kv store with key ${name} has not been registered in stores`);
}

/** Puts stores of different kinds side by side, looked up in `first`, then in `stores`. */
export function sideBySide(stores: ReadonlyMap<string, KVReader>, rest?: MultiReader): MultiReader {
  return {
    store(name) {
      const store = stores.get(name) ?? rest?.store(name);
      if (store === undefined) throw unknownStore(name);
      return store;
    },
  };
}
