import type { StateAccess } from "./access.ts";
import type { KeyCodec } from "./keys.ts";
import { createKeySet, createMap, type KeySet, type StoreMap } from "./map.ts";
import { type Pair, pair } from "./pairs.ts";
import { type Prefix, toPrefix } from "./prefix.ts";
import type { ValueCodec } from "./values.ts";

/**
 * A secondary key kept beside a map. Each index reads the old value itself, once per change: a charged access.
 * @see https://github.com/cosmos/cosmos-sdk/blob/collections/v0.4.0/collections/indexed_map.go
 */
interface Index<K, V> {
  reference(ctx: StateAccess, key: K, value: V, old: () => V | undefined): void;
  unreference(ctx: StateAccess, key: K, old: () => V | undefined): void;
}

/** Finds the one entry that has a given secondary key. */
export interface UniqueIndex<I, K> {
  readonly map: StoreMap<I, K>;
  /** Whether the secondary key is taken. */
  has(ctx: StateAccess, index: I): boolean;
  /** The primary key; `undefined` when no entry has that secondary key. */
  match(ctx: StateAccess, index: I): K | undefined;
}

/** Lists the entries that have a given secondary key. */
export type MultiIndex<I, K> = KeySet<Pair<I, K>>;

export interface IndexedMap<K, V, Indexes> extends StoreMap<K, V> {
  readonly indexes: Indexes;
}

/** What the state declares of an index. */
export interface IndexDef<K, V, Exposed> {
  create(store: string): { readonly index: Index<K, V>; readonly exposed: Exposed };
}

/** An index whose keys are unique; `conflict` says what happens to a second entry with the same one. */
export function uniqueIndex<I, K, V>(
  prefix: Prefix,
  indexKey: KeyCodec<I>,
  primary: ValueCodec<K>,
  of: (key: K, value: V) => I,
  conflict: (index: string) => Error,
): IndexDef<K, V, UniqueIndex<I, K>> {
  return {
    create(store) {
      const map = createMap(store, toPrefix(prefix), indexKey, primary);
      const drop = (ctx: StateAccess, key: K, old: () => V | undefined) => {
        const value = old();
        if (value !== undefined) map.remove(ctx, of(key, value));
      };
      return {
        exposed: { map, has: map.has, match: map.get },
        index: {
          reference(ctx, key, value, old) {
            drop(ctx, key, old);
            const index = of(key, value);
            if (map.has(ctx, index)) throw conflict(indexKey.show(index));
            map.set(ctx, index, key);
          },
          unreference: drop,
        },
      };
    },
  };
}

/** An index that many entries may share. */
export function multiIndex<I, K, V>(
  prefix: Prefix,
  indexKey: KeyCodec<I>,
  primary: KeyCodec<K>,
  of: (key: K, value: V) => I,
): IndexDef<K, V, MultiIndex<I, K>> {
  return {
    create(store) {
      const set = createKeySet(store, toPrefix(prefix), pair(indexKey, primary));
      const drop = (ctx: StateAccess, key: K, old: () => V | undefined) => {
        const value = old();
        if (value !== undefined) set.remove(ctx, [of(key, value), key]);
      };
      return {
        exposed: set,
        index: {
          reference(ctx, key, value, old) {
            drop(ctx, key, old);
            set.add(ctx, [of(key, value), key]);
          },
          unreference: drop,
        },
      };
    },
  };
}

/** The mirror of a map whose key is a pair. Nothing is read for it. */
export function reversePairIndex<A, B, V>(
  prefix: Prefix,
  first: KeyCodec<A>,
  second: KeyCodec<B>,
): IndexDef<Pair<A, B>, V, KeySet<Pair<B, A>>> {
  return {
    create(store) {
      const set = createKeySet(store, toPrefix(prefix), pair(second, first));
      return {
        exposed: set,
        index: {
          reference: (ctx, [a, b]) => set.add(ctx, [b, a]),
          unreference: (ctx, [a, b]) => set.remove(ctx, [b, a]),
        },
      };
    },
  };
}

export type IndexDefs<K, V> = Readonly<Record<string, IndexDef<K, V, unknown>>>;
export type Exposed<Defs> = {
  readonly [N in keyof Defs]: Defs[N] extends IndexDef<never, never, infer E> ? E : never;
};

function entriesOf<Defs extends object>(defs: Defs): [keyof Defs, Defs[keyof Defs]][] {
  return Object.entries(defs) as [keyof Defs, Defs[keyof Defs]][];
}

export function createIndexedMap<K, V, Defs extends IndexDefs<K, V>>(
  store: string,
  map: StoreMap<K, V>,
  defs: Defs,
): IndexedMap<K, V, Exposed<Defs>> {
  const created = entriesOf(defs).map(([name, def]) => ({ name, ...def.create(store) }));
  return {
    ...map,
    indexes: Object.fromEntries(
      created.map(({ name, exposed }) => [name, exposed]),
    ) as Exposed<Defs>,
    set(ctx, key, value) {
      for (const { index } of created) index.reference(ctx, key, value, () => map.get(ctx, key));
      map.set(ctx, key, value);
    },
    remove(ctx, key) {
      for (const { index } of created) index.unreference(ctx, key, () => map.get(ctx, key));
      map.remove(ctx, key);
    },
  };
}
