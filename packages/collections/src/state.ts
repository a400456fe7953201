import type { Bin } from "@milkyway/bytes";
import { Panic } from "@milkyway/math";
import { createIndexedMap, type Exposed, type IndexDefs, type IndexedMap } from "./indexedMap.ts";
import { createItem, createSequence, type Item, type Sequence } from "./item.ts";
import type { KeyCodec } from "./keys.ts";
import { createKeySet, createMap, type KeySet, type StoreMap } from "./map.ts";
import { createPairSet, type PairSet } from "./pairSet.ts";
import { type Prefix, toPrefix } from "./prefix.ts";
import type { ValueCodec } from "./values.ts";

/** A collection that does not know its store yet. */
export interface Def<C> {
  readonly prefixes: readonly Bin[];
  create(store: string): C;
}

function def<C>(prefixes: readonly Prefix[], create: (store: string, ...bins: Bin[]) => C): Def<C> {
  const bins = prefixes.map(toPrefix);
  return { prefixes: bins, create: (store) => create(store, ...bins) };
}

export function item<V>(prefix: Prefix, value: ValueCodec<V>): Def<Item<V>> {
  return def([prefix], (store, bin = "") => createItem(store, bin, value));
}

export function sequence(prefix: Prefix): Def<Sequence> {
  return def([prefix], (store, bin = "") => createSequence(store, bin));
}

export function map<K, V>(
  prefix: Prefix,
  key: KeyCodec<K>,
  value: ValueCodec<V>,
): Def<StoreMap<K, V>> {
  return def([prefix], (store, bin = "") => createMap(store, bin, key, value));
}

export function keySet<K>(prefix: Prefix, key: KeyCodec<K>): Def<KeySet<K>> {
  return def([prefix], (store, bin = "") => createKeySet(store, bin, key));
}

/** Pairs kept under `prefix`, mirrored under `mirror`. */
export function pairSet<A, B>(
  prefix: Prefix,
  mirror: Prefix,
  first: KeyCodec<A>,
  second: KeyCodec<B>,
): Def<PairSet<A, B>> {
  return def([prefix, mirror], (store, bin = "", mirrorBin = "") =>
    createPairSet(store, bin, mirrorBin, first, second),
  );
}

/** A map with secondary keys, changed in the order in which the indexes are declared. */
export function indexedMap<K, V, Defs extends IndexDefs<K, V>>(
  prefix: Prefix,
  key: KeyCodec<K>,
  value: ValueCodec<V>,
  indexes: Defs,
): Def<IndexedMap<K, V, Exposed<Defs>>> {
  return def([prefix], (store, bin = "") =>
    createIndexedMap(store, createMap(store, bin, key, value), indexes),
  );
}

export type State<Defs> = {
  readonly [N in keyof Defs]: Defs[N] extends Def<infer C> ? C : never;
};

function checkPrefixes(store: string, defs: Readonly<Record<string, Def<unknown>>>): void {
  const taken = Object.entries(defs).flatMap(([name, { prefixes }]) =>
    prefixes.map((prefix) => ({ name, prefix })),
  );
  for (const a of taken)
    for (const b of taken)
      if (a !== b && b.prefix.startsWith(a.prefix))
        throw new Panic(`store ${store}: the prefix of ${a.name} begins that of ${b.name}`);
}

/** Binds a module's collections to its store; throws when one prefix begins another. */
export function defineState<Defs extends Readonly<Record<string, Def<unknown>>>>(
  store: string,
  defs: Defs,
): State<Defs> {
  checkPrefixes(store, defs);
  return Object.fromEntries(
    Object.entries(defs).map(([name, { create }]) => [name, create(store)]),
  ) as State<Defs>;
}
