import type { Bin } from "@milkyway/bytes";
import { emptyStore } from "../../emptyStore.ts";
import type { KVReader } from "../../kv.ts";
import type { MultiReader } from "../../multiStore.ts";
import type { LogRecord } from "../log/record.ts";
import type { Touched } from "./history.ts";

function keysOf(store: KVReader): Bin[] {
  const keys: Bin[] = [];
  for (const cursor = store.iterate("", undefined); cursor.valid; cursor.next())
    keys.push(cursor.key);
  return keys;
}

/**
 * What a version touched in each store; `before` is the state it built upon, with stores of the given names. A store
 * that is deleted or renamed is touched as a whole.
 */
export function touchedBy(
  { changes, upgrades }: Pick<LogRecord, "changes" | "upgrades">,
  names: ReadonlyMap<string, unknown>,
  before: MultiReader,
): Map<string, Touched> {
  const touched = new Map<string, Touched>();
  const reader = (name: string): KVReader => (names.has(name) ? before.store(name) : emptyStore);
  const touch = (name: string, keys: readonly Bin[]): void => {
    const known = touched.get(name)?.keys ?? [];
    touched.set(name, { keys: [...known, ...keys], before: reader(name) });
  };
  for (const [name, own] of changes) touched.set(name, { keys: own.keys, before: reader(name) });
  for (const name of upgrades?.deleted ?? []) touch(name, keysOf(reader(name)));
  for (const { from, to } of upgrades?.renamed ?? []) {
    const moved = keysOf(reader(from));
    touch(from, moved);
    touch(to, moved);
  }
  return touched;
}
