import type { Bin } from "@milkyway/bytes";
import type { PackedChanges } from "./packed/packedChanges.ts";
import { StoreError } from "./storeError.ts";

/** One final operation per key, keys ascending; a value that is `undefined` deletes. */
export interface Changes {
  readonly keys: readonly Bin[];
  readonly values: readonly (Uint8Array | undefined)[];
  /** The same as bytes, where there are many: then `keys` and `values` are only made when they are asked for. */
  readonly packed?: PackedChanges;
}

/** Changes by store name. */
export type ChangeSet = ReadonlyMap<string, Changes>;

/** Changes from pairs in any order; of several for one key the last counts. */
export function toChanges(pairs: Iterable<readonly [Bin, Uint8Array | undefined]>): Changes {
  const last = new Map(pairs);
  const keys = [...last.keys()].sort();
  return { keys, values: keys.map((key) => last.get(key)) };
}

/** Refuses changes whose keys are not strictly ascending. */
export function checkAscending({ keys, values }: Changes): void {
  if (keys.length !== values.length)
    throw new StoreError("changes: keys and values differ in number");
  for (let i = 1; i < keys.length; i++)
    if ((keys[i - 1] as Bin) >= (keys[i] as Bin))
      throw new StoreError("changes: keys not ascending");
}
