import type { Bin } from "@milkyway/bytes";
import type { StateAccess } from "./access.ts";
import type { KeyCodec } from "./keys.ts";
import { NotFound } from "./notFound.ts";
import { type Range, walk } from "./range.ts";
import { none, type ValueCodec } from "./values.ts";

/** Values under keys that share a prefix. */
export interface StoreMap<K, V> {
  readonly prefix: Bin;
  readonly key: KeyCodec<K>;
  readonly value: ValueCodec<V>;
  get(ctx: StateAccess, key: K): V | undefined;
  /** The value; throws `NotFound` when there is none. */
  require(ctx: StateAccess, key: K): V;
  has(ctx: StateAccess, key: K): boolean;
  set(ctx: StateAccess, key: K, value: V): void;
  remove(ctx: StateAccess, key: K): void;
  entries(ctx: StateAccess, range?: Range): Generator<readonly [K, V], void, undefined>;
  keys(ctx: StateAccess, range?: Range): Generator<K, void, undefined>;
  values(ctx: StateAccess, range?: Range): Generator<V, void, undefined>;
}

/** Store keys of a collection. The last one of a single part is kept with its hash: accesses to an entry come together. */
function storeKeys<K>(prefix: Bin, key: KeyCodec<K>): (at: K) => Bin {
  let last: K | undefined;
  let lastKey: Bin = "";
  return (at) => {
    if (typeof at === "object") return prefix + key.encode(at);
    if (at === last) return lastKey;
    lastKey = prefix + key.encode(at);
    last = at;
    return lastKey;
  };
}

export function createMap<K, V>(
  store: string,
  prefix: Bin,
  key: KeyCodec<K>,
  value: ValueCodec<V>,
): StoreMap<K, V> {
  const storeKey = storeKeys(prefix, key);
  const get = (ctx: StateAccess, at: K) => {
    const bytes = ctx.store(store).get(storeKey(at));
    return bytes === undefined ? undefined : value.decode(bytes);
  };
  const walkWith = <E>(
    ctx: StateAccess,
    range: Range | undefined,
    entry: (k: Bin, v: () => Uint8Array) => E,
  ) => walk(ctx.store(store), prefix, range, entry);
  const keyOf = (bin: Bin) => key.decode(bin, prefix.length);
  return {
    prefix,
    key,
    value,
    get,
    require(ctx, at) {
      const found = get(ctx, at);
      if (found === undefined) throw new NotFound(key.show(at), value.typeName);
      return found;
    },
    has: (ctx, at) => ctx.store(store).has(storeKey(at)),
    set: (ctx, at, given) => ctx.store(store).set(storeKey(at), value.encode(given)),
    remove: (ctx, at) => ctx.store(store).delete(storeKey(at)),
    entries: (ctx, range) => walkWith(ctx, range, (k, v) => [keyOf(k), value.decode(v())] as const),
    keys: (ctx, range) => walkWith(ctx, range, keyOf),
    values: (ctx, range) => walkWith(ctx, range, (_, v) => value.decode(v())),
  };
}

/** Keys without values. */
export interface KeySet<K> {
  readonly prefix: Bin;
  readonly key: KeyCodec<K>;
  has(ctx: StateAccess, key: K): boolean;
  add(ctx: StateAccess, key: K): void;
  remove(ctx: StateAccess, key: K): void;
  keys(ctx: StateAccess, range?: Range): Generator<K, void, undefined>;
  /** Whether the range holds any key; opens one iterator. */
  some(ctx: StateAccess, range?: Range): boolean;
}

export function createKeySet<K>(store: string, prefix: Bin, key: KeyCodec<K>): KeySet<K> {
  const { has, set, remove, keys } = createMap(store, prefix, key, none);
  return {
    prefix,
    key,
    has,
    add: (ctx, at) => set(ctx, at, true),
    remove,
    keys,
    some: (ctx, range) => !keys(ctx, range).next().done,
  };
}
