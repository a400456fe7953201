import { type CommitStore, StoreError } from "@milkyway/store";

function refuse(): never {
  throw new StoreError("a past state cannot be changed");
}

/** A past version of a store as if it were the last one, for reading. */
export function storeAt(store: CommitStore, version: number): CommitStore {
  return {
    storeNames: store.storeNames,
    version,
    get appHash() {
      return store.commitAt(version).appHash;
    },
    upgrade: refuse,
    prepare: refuse,
    commit: refuse,
    view: (wanted = version) => store.view(wanted),
    commitAt: (wanted) => store.commitAt(wanted),
    prove: (...request) => store.prove(...request),
    rollback: refuse,
    close: async () => undefined,
  };
}
