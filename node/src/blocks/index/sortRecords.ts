import { setImmediate } from "node:timers/promises";
import { WIDTH } from "./recordTable.ts";

const BITS = 11;
const RADIX = 1 << BITS;
const MASK = RADIX - 1;

/** First halves of terms, and the record that each is of. */
interface Column {
  readonly terms: Uint32Array;
  readonly records: Uint32Array;
}

/** One pass of a radix sort: orders by some bits of the terms, and leaves equal ones as they were. */
function pass({ terms, records }: Column, shift: number): Column {
  const count = terms.length;
  const places = new Uint32Array(RADIX);
  for (let i = 0; i < count; i++) {
    const digit = ((terms[i] as number) >>> shift) & MASK;
    places[digit] = (places[digit] as number) + 1;
  }
  for (let digit = 0, sum = 0; digit < RADIX; digit++) {
    const size = places[digit] as number;
    places[digit] = sum;
    sum += size;
  }
  const sortedTerms = new Uint32Array(count);
  const sortedRecords = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    const term = terms[i] as number;
    const digit = (term >>> shift) & MASK;
    const place = places[digit] as number;
    places[digit] = place + 1;
    sortedTerms[place] = term;
    sortedRecords[place] = records[i] as number;
  }
  return { terms: sortedTerms, records: sortedRecords };
}

/** Records put in order between which other work gets its turn. */
const SLICE = 1 << 16;

/**
 * Records ordered by the first half of their terms, those with the same one as they came. Other work gets its turn in
 * between: a large table takes tens of milliseconds, most of them waiting for memory.
 */
export async function sortRecords(numbers: Uint32Array): Promise<Uint32Array> {
  const count = numbers.length / WIDTH;
  const terms = new Uint32Array(count);
  const given = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    terms[i] = numbers[i * WIDTH] as number;
    given[i] = i;
  }
  let column: Column = { terms, records: given };
  for (let shift = 0; shift < 32; shift += BITS) {
    column = pass(column, shift);
    await setImmediate();
  }
  const { records } = column;
  const sorted = new Uint32Array(numbers.length);
  for (let from = 0; from < count; from += SLICE) {
    copyRecords(numbers, records.subarray(from, from + SLICE), sorted, from * WIDTH);
    await setImmediate();
  }
  return sorted;
}

function copyRecords(
  numbers: Uint32Array,
  records: Uint32Array,
  sorted: Uint32Array,
  to: number,
): void {
  let at = to;
  for (let i = 0; i < records.length; i++) {
    const from = (records[i] as number) * WIDTH;
    for (let k = 0; k < WIDTH; k++) sorted[at++] = numbers[from + k] as number;
  }
}
