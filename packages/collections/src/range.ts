import { type Bin, prefixEnd } from "@milkyway/bytes";
import type { KVReader } from "@milkyway/store";

/** Which entries of a collection a walk visits, in encoded keys without the collection's prefix. */
export interface Range {
  /** Only keys that start with this. */
  readonly prefix?: Bin;
  /** First key, included. */
  readonly from?: Bin;
  /** Last key, excluded. */
  readonly to?: Bin;
  readonly reverse?: boolean;
}

/** The bounds of a range in keys of the store; `to` is `undefined` when it runs to the end of the store. */
export function bounds(prefix: Bin, range: Range = {}): { from: Bin; to: Bin | undefined } {
  const base = prefix + (range.prefix ?? "");
  return {
    from: base + (range.from ?? ""),
    to: range.to === undefined ? prefixEnd(base) : base + range.to,
  };
}

/**
 * Walks entries in key order. A loop that breaks off does not pay for moving on from its last entry, one that runs to
 * the end does, as in the reference.
 */
export function* walk<E>(
  store: KVReader,
  prefix: Bin,
  range: Range | undefined,
  entry: (key: Bin, value: () => Uint8Array) => E,
): Generator<E, void, undefined> {
  const { from, to } = bounds(prefix, range);
  const cursor = store.iterate(from, to, range?.reverse);
  for (; cursor.valid; cursor.next()) {
    const { key } = cursor;
    yield entry(key, () => cursor.value);
  }
}
