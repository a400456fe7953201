import type { Bin } from "@milkyway/bytes";

/** Up to so many keys the engine's own sort is as fast. */
const MANY = 8192;
/** Up to so many keys are put in one by one. */
const FEW = 24;
const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;

/** Entries in key order. */
export interface OrderedEntries {
  readonly keys: Bin[];
  readonly values: Uint8Array[];
}

/** The entries of a map in key order. */
export function inKeyOrder(entries: ReadonlyMap<Bin, Uint8Array>): OrderedEntries {
  if (entries.size <= MANY) {
    const keys = [...entries.keys()].sort();
    return { keys, values: keys.map((key) => entries.get(key) as Uint8Array) };
  }
  const [unordered, values] = [[...entries.keys()], [...entries.values()]];
  const order = sortedOrder(unordered);
  return {
    keys: Array.from(order, (i) => unordered[i] as Bin),
    values: Array.from(order, (i) => values[i] as Uint8Array),
  };
}

/**
 * Positions of the keys in ascending order. Keys of a store share long beginnings, over which comparisons stumble: here
 * the four bytes after what they share are sorted as numbers, and only keys alike in those are looked at again. Many
 * keys take a quarter of the time of `Array.prototype.sort`.
 */
export function sortedOrder(keys: readonly Bin[]): Uint32Array {
  const order = new Uint32Array(keys.length);
  for (let i = 0; i < order.length; i++) order[i] = i;
  sortRange(keys, { order, numbers: new Uint32Array(keys.length) }, 0, keys.length);
  return order;
}

/** Positions of keys, and beside each a number out of its key. */
export interface Numbered {
  readonly order: Uint32Array;
  readonly numbers: Uint32Array;
}

function sortRange(keys: readonly Bin[], numbered: Numbered, from: number, to: number): void {
  const { order, numbers } = numbered;
  if (to - from <= FEW) {
    insertEach(keys, order, from, to);
    return;
  }
  const shared = sharedLength(keys, order, from, to);
  for (let i = from; i < to; i++) numbers[i] = numberAt(keys[order[i] as number] as Bin, shared);
  sortByNumbers(numbered, from, to);
  // After the sort the numbers are in order too: runs of equal ones are still to be sorted.
  for (let start = from; start < to; ) {
    let end = start + 1;
    while (end < to && numbers[end] === numbers[start]) end++;
    // Keys that end within the four bytes can make the run as long as the range: that does not get shorter.
    if (end - start === to - from) sortPlainly(keys, order, start, end);
    else if (end - start > 1) sortRange(keys, numbered, start, end);
    start = end;
  }
}

function insertEach(keys: readonly Bin[], order: Uint32Array, from: number, to: number): void {
  for (let i = from + 1; i < to; i++) {
    const position = order[i] as number;
    const key = keys[position] as Bin;
    let at = i;
    for (; at > from && (keys[order[at - 1] as number] as Bin) > key; at--)
      order[at] = order[at - 1] as number;
    order[at] = position;
  }
}

function sortPlainly(keys: readonly Bin[], order: Uint32Array, from: number, to: number): void {
  const compare = (a: number, b: number) => ((keys[a] as Bin) < (keys[b] as Bin) ? -1 : 1);
  order.set([...order.subarray(from, to)].sort(compare), from);
}

/** How many bytes all keys of a range begin with alike. */
function sharedLength(keys: readonly Bin[], order: Uint32Array, from: number, to: number): number {
  const first = keys[order[from] as number] as Bin;
  let shared = first.length;
  for (let i = from + 1; i < to && shared > 0; i++) {
    const key = keys[order[i] as number] as Bin;
    if (key.length < shared) shared = key.length;
    let same = 0;
    while (same < shared && key.charCodeAt(same) === first.charCodeAt(same)) same++;
    shared = same;
  }
  return shared;
}

/** The four bytes from a position on; those past the end count as zero. */
function numberAt(key: Bin, at: number): number {
  const { length } = key;
  let number = 0;
  for (let i = at; i < at + 4; i++) number = (number << 8) | (i < length ? key.charCodeAt(i) : 0);
  return number;
}

/** Sorts a range by the numbers: three passes over eleven bits each. */
export function sortByNumbers({ order, numbers }: Numbered, from: number, to: number): void {
  const length = to - from;
  let sorted: Numbered = { order: order.slice(from, to), numbers: numbers.slice(from, to) };
  let other: Numbered = { order: new Uint32Array(length), numbers: new Uint32Array(length) };
  for (let shift = 0; shift < 32; shift += DIGIT_BITS) {
    distribute(sorted, other, shift);
    [sorted, other] = [other, sorted];
  }
  order.set(sorted.order, from);
  numbers.set(sorted.numbers, from);
}

function distribute(from: Numbered, to: Numbered, shift: number): void {
  const ends = new Uint32Array(DIGITS + 1);
  const { numbers, order } = from;
  for (let i = 0; i < numbers.length; i++) {
    const digit = ((numbers[i] as number) >>> shift) & (DIGITS - 1);
    ends[digit + 1] = (ends[digit + 1] as number) + 1;
  }
  for (let digit = 0; digit < DIGITS; digit++)
    ends[digit + 1] = (ends[digit + 1] as number) + (ends[digit] as number);
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i] as number;
    const digit = (number >>> shift) & (DIGITS - 1);
    const at = ends[digit] as number;
    ends[digit] = at + 1;
    to.numbers[at] = number;
    to.order[at] = order[i] as number;
  }
}
