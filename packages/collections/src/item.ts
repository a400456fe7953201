import type { Bin } from "@milkyway/bytes";
import type { StateAccess } from "./access.ts";
import { NotFound } from "./notFound.ts";
import { u64Value, type ValueCodec } from "./values.ts";

/** One value under a key of its own. */
export interface Item<V> {
  readonly prefix: Bin;
  get(ctx: StateAccess): V | undefined;
  /** The value; throws `NotFound` when there is none. */
  require(ctx: StateAccess): V;
  has(ctx: StateAccess): boolean;
  set(ctx: StateAccess, value: V): void;
  remove(ctx: StateAccess): void;
}

export function createItem<V>(store: string, prefix: Bin, value: ValueCodec<V>): Item<V> {
  const get = (ctx: StateAccess) => {
    const bytes = ctx.store(store).get(prefix);
    return bytes === undefined ? undefined : value.decode(bytes);
  };
  return {
    prefix,
    get,
    require(ctx) {
      const found = get(ctx);
      if (found === undefined) throw new NotFound("no_key", value.typeName);
      return found;
    },
    has: (ctx) => ctx.store(store).has(prefix),
    set: (ctx, given) => ctx.store(store).set(prefix, value.encode(given)),
    remove: (ctx) => ctx.store(store).delete(prefix),
  };
}

/** A counter; what was never set counts as zero. */
export interface Sequence {
  readonly prefix: Bin;
  peek(ctx: StateAccess): bigint;
  /** Returns the value and stores the one after it. */
  next(ctx: StateAccess): bigint;
  set(ctx: StateAccess, value: bigint): void;
}

export function createSequence(store: string, prefix: Bin): Sequence {
  const item = createItem(store, prefix, u64Value);
  const peek = (ctx: StateAccess) => item.get(ctx) ?? 0n;
  return {
    prefix,
    peek,
    next(ctx) {
      const value = peek(ctx);
      item.set(ctx, BigInt.asUintN(64, value + 1n));
      return value;
    },
    set: item.set,
  };
}
