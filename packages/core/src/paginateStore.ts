/** Pages of a raw prefix of a store. @see https://github.com/cosmos/cosmos-sdk/blob/v0.50.13/types/query/pagination.go */
import { type Bin, binToBytes, bytesToBin, prefixEnd } from "@milkyway/bytes";
import type { PageRequest, PageResponse } from "@milkyway/codec/gen/cosmos/base/query/v1beta1";
import { Panic } from "@milkyway/math";
import type { Cursor, KVReader } from "@milkyway/store";
import { type Page, type PageParams, pageParams } from "./paginate.ts";

const NO_KEY = new Uint8Array(0);

/** Entries under a prefix; a reversed walk from a key starts at that key, and panics when it is the last one. */
function open(store: KVReader, prefix: Bin, { key, reverse }: PageParams): Cursor {
  const end = prefixEnd(prefix);
  const start = prefix + bytesToBin(key);
  if (!reverse) return store.iterate(start, end);
  if (key.length === 0) return store.iterate(prefix, end, true);
  const from = store.iterate(start, end);
  if (!from.valid) return store.iterate(prefix, end, true);
  from.next();
  if (!from.valid) throw new Panic("iterator is invalid");
  return store.iterate(prefix, from.key, true);
}

/** One entry under the prefix: its key without the prefix. */
type Visit<T> = (key: Bin, value: Uint8Array) => T | undefined;

/**
 * Collects what `visit` makes of each entry; entries of which it makes nothing are neither listed nor counted. It is
 * called for every entry walked, also those outside the page.
 */
export function paginateStore<T>(
  store: KVReader,
  prefix: Bin,
  request: PageRequest | undefined,
  visit: Visit<T>,
): Page<T> {
  const params = pageParams(request);
  const cursor = open(store, prefix, params);
  return params.key.length > 0
    ? pageFromKey(cursor, prefix, params, visit)
    : pageFromOffset(cursor, prefix, params, visit);
}

function response(nextKey: Bin | undefined, total: bigint): PageResponse {
  return { nextKey: nextKey === undefined ? NO_KEY : binToBytes(nextKey), total };
}

function pageFromKey<T>(
  cursor: Cursor,
  prefix: Bin,
  { limit }: PageParams,
  visit: Visit<T>,
): Page<T> {
  const items: T[] = [];
  for (; cursor.valid; cursor.next()) {
    const key = cursor.key.slice(prefix.length);
    if (BigInt(items.length) === limit) return { items, pagination: response(key, 0n) };
    const item = visit(key, cursor.value);
    if (item !== undefined) items.push(item);
  }
  return { items, pagination: response(undefined, 0n) };
}

function pageFromOffset<T>(
  cursor: Cursor,
  prefix: Bin,
  { offset, limit, countTotal }: PageParams,
  visit: Visit<T>,
): Page<T> {
  const items: T[] = [];
  const end = BigInt.asUintN(64, offset + limit);
  let hits = 0n;
  let nextKey: Bin | undefined;
  for (; cursor.valid; cursor.next()) {
    const key = cursor.key.slice(prefix.length);
    const item = visit(key, cursor.value);
    if (item === undefined) continue;
    if (hits >= offset && hits < end) items.push(item);
    hits++;
    if (hits !== end + 1n) continue;
    nextKey ??= key;
    if (!countTotal) break;
  }
  return { items, pagination: response(nextKey, countTotal ? hits : 0n) };
}
