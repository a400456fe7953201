import type { KVStore } from "@milkyway/store";

/** Where a collection finds its store: a context, which charges gas for each access. */
export interface StateAccess {
  store(name: string): KVStore;
}
