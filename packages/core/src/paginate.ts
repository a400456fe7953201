/** Pages of a collection. @see https://github.com/cosmos/cosmos-sdk/blob/v0.50.13/types/query/collections_pagination.go */
import { type Bin, binToBytes, bytesToBin, prefixEnd } from "@milkyway/bytes";
import type { PageRequest, PageResponse } from "@milkyway/codec/gen/cosmos/base/query/v1beta1";
import type { KeySet, Range, StateAccess, StoreMap } from "@milkyway/collections";
import { plainError } from "./errors.ts";

export interface Page<T> {
  readonly items: readonly T[];
  readonly pagination: PageResponse;
}

const NO_KEY = new Uint8Array(0);
const DEFAULT_LIMIT = 100n;

export interface PageParams {
  /** First key as the client got it; empty to start at the near end. */
  readonly key: Uint8Array;
  readonly offset: bigint;
  readonly limit: bigint;
  readonly countTotal: boolean;
  readonly reverse: boolean;
}

/** The request with its defaults: without a limit, 100 entries and their total. */
export function pageParams(request: PageRequest | undefined): PageParams {
  const {
    key = NO_KEY,
    offset = 0n,
    limit = 0n,
    countTotal = false,
    reverse = false,
  } = request ?? {};
  if (offset > 0n && key.length > 0)
    throw plainError("invalid request, either offset or key is expected, got both");
  if (limit === 0n) return { key, offset, limit: DEFAULT_LIMIT, countTotal: true, reverse };
  return { key, offset, limit, countTotal, reverse };
}

export interface PaginateOptions<T> {
  /** Encoded first part that all keys of the page share; it is cut off the next key. */
  readonly prefix?: Bin;
  /** Entries for which this is false are passed over and not counted. */
  readonly filter?: (item: T) => boolean;
}

function rangeOf(prefix: Bin, { key, reverse }: PageParams): Range {
  const start = bytesToBin(key);
  if (!reverse) return { prefix, from: start };
  const to = key.length > 0 ? prefixEnd(prefix + start) : undefined;
  // An end within the collection is given from its prefix on; without one, the range ends with the prefix.
  return to === undefined ? { prefix, reverse } : { from: prefix, to, reverse };
}

/** Keeps what falls on the page and counts what does not; feeding stops when nothing more is needed. */
class Collector<T> {
  readonly items: T[] = [];
  private readonly params: PageParams;
  private skipped = 0n;
  private count = 0n;
  private nextKey: Uint8Array = NO_KEY;

  constructor(params: PageParams) {
    this.params = params;
  }

  /** Takes the next entry; `false` when the page is complete. */
  take(item: () => T, key: () => Bin, filter: ((item: T) => boolean) | undefined): boolean {
    const { offset, limit, countTotal } = this.params;
    if (this.skipped < offset) {
      this.skipped++;
      return true;
    }
    if (this.count < limit) {
      const taken = item();
      if (filter && !filter(taken)) {
        // From a key on, the limit counts the entries looked at, not those listed.
        if (this.isByKey) this.count++;
        return true;
      }
      this.items.push(taken);
    } else {
      if (this.count === limit) this.nextKey = binToBytes(key());
      if (this.isByKey || !countTotal) return false;
    }
    this.count++;
    return true;
  }

  page(): Page<T> {
    const { offset, countTotal } = this.params;
    if (this.skipped < offset) return { items: [], pagination: { nextKey: NO_KEY, total: 0n } };
    const total = countTotal && !this.isByKey ? this.count + offset : 0n;
    return { items: this.items, pagination: { nextKey: this.nextKey, total } };
  }

  private get isByKey(): boolean {
    return this.params.key.length > 0;
  }
}

/** A page of a map. */
export function paginateMap<K, V, T>(
  ctx: StateAccess,
  map: StoreMap<K, V>,
  request: PageRequest | undefined,
  item: (key: K, value: V) => T,
  { prefix = "", filter }: PaginateOptions<T> = {},
): Page<T> {
  const params = pageParams(request);
  const collector = new Collector<T>(params);
  for (const [key, value] of map.entries(ctx, rangeOf(prefix, params))) {
    const encoded = () => map.key.encode(key).slice(prefix.length);
    if (!collector.take(() => item(key, value), encoded, filter)) break;
  }
  return collector.page();
}

/** A page of a key set. */
export function paginateKeys<K, T>(
  ctx: StateAccess,
  set: Pick<KeySet<K>, "key" | "keys">,
  request: PageRequest | undefined,
  item: (key: K) => T,
  { prefix = "", filter }: PaginateOptions<T> = {},
): Page<T> {
  const params = pageParams(request);
  const collector = new Collector<T>(params);
  for (const key of set.keys(ctx, rangeOf(prefix, params))) {
    const encoded = () => set.key.encode(key).slice(prefix.length);
    if (!collector.take(() => item(key), encoded, filter)) break;
  }
  return collector.page();
}
