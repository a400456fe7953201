import type { Bin } from "@milkyway/bytes";
import { type Numbered, sortByNumbers } from "../sortKeys.ts";
import type { PackedEntries } from "./packedEntries.ts";

/** Up to so many entries are put in one by one. */
const FEW = 24;

/** Sorts places by their keys: the four bytes after what keys share as numbers first, as `sortedOrder` does. */
export function sortPlaces(entries: PackedEntries, places: Uint32Array): void {
  const numbered = { order: places, numbers: new Uint32Array(places.length) };
  sortRange(entries, numbered, 0, places.length);
}

function sortRange(entries: PackedEntries, numbered: Numbered, from: number, to: number): void {
  const { order, numbers } = numbered;
  if (to - from <= FEW) {
    insertEach(entries, order, from, to);
    return;
  }
  const shared = sharedLength(entries, order, from, to);
  for (let i = from; i < to; i++) numbers[i] = numberAt(entries, order[i] as number, shared);
  sortByNumbers(numbered, from, to);
  for (let start = from; start < to; ) {
    let end = start + 1;
    while (end < to && numbers[end] === numbers[start]) end++;
    // Keys that end within the four bytes can make the run as long as the range: that does not get shorter.
    if (end - start === to - from)
      order.subarray(start, end).sort((a, b) => comparePlaces(entries, a, b));
    else if (end - start > 1) sortRange(entries, numbered, start, end);
    start = end;
  }
}

function insertEach(entries: PackedEntries, order: Uint32Array, from: number, to: number): void {
  for (let i = from + 1; i < to; i++) {
    const place = order[i] as number;
    let at = i;
    for (; at > from && comparePlaces(entries, order[at - 1] as number, place) > 0; at--)
      order[at] = order[at - 1] as number;
    order[at] = place;
  }
}

/** Order of the keys at two places. */
export function comparePlaces(entries: PackedEntries, a: number, b: number): number {
  const [first, second] = [entries.chunkAt(a), entries.chunkAt(b)];
  const [atFirst, atSecond] = [entries.keyStart(a), entries.keyStart(b)];
  const [length, other] = [entries.keyLength(a), entries.keyLength(b)];
  const shared = Math.min(length, other);
  for (let i = 0; i < shared; i++) {
    const difference = (first[atFirst + i] as number) - (second[atSecond + i] as number);
    if (difference !== 0) return difference;
  }
  return length - other;
}

/** Index of the first of sorted places whose key is not below a key. */
export function firstPlaceNotBelow(entries: PackedEntries, order: Uint32Array, key: Bin): number {
  let [low, high] = [0, order.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareWith(entries, order[middle] as number, key) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Order of the key at a place against another one. */
function compareWith(entries: PackedEntries, place: number, key: Bin): number {
  const [chunk, at, length] = [
    entries.chunkAt(place),
    entries.keyStart(place),
    entries.keyLength(place),
  ];
  const shared = Math.min(length, key.length);
  for (let i = 0; i < shared; i++) {
    const difference = (chunk[at + i] as number) - key.charCodeAt(i);
    if (difference !== 0) return difference;
  }
  return length - key.length;
}

/** How many bytes all keys of a range begin with alike. */
function sharedLength(
  entries: PackedEntries,
  order: Uint32Array,
  from: number,
  to: number,
): number {
  const first = order[from] as number;
  const [chunk, at] = [entries.chunkAt(first), entries.keyStart(first)];
  let shared = entries.keyLength(first);
  for (let i = from + 1; i < to && shared > 0; i++) {
    const place = order[i] as number;
    const [other, start] = [entries.chunkAt(place), entries.keyStart(place)];
    shared = Math.min(shared, entries.keyLength(place));
    let same = 0;
    while (same < shared && other[start + same] === chunk[at + same]) same++;
    shared = same;
  }
  return shared;
}

/** The four bytes of a key from a position on; those past the end count as zero. */
function numberAt(entries: PackedEntries, place: number, at: number): number {
  const [chunk, start, length] = [
    entries.chunkAt(place),
    entries.keyStart(place),
    entries.keyLength(place),
  ];
  let number = 0;
  for (let i = at; i < at + 4; i++)
    number = (number << 8) | (i < length ? (chunk[start + i] as number) : 0);
  return number;
}
