import { WIDTH } from "./recordTable.ts";

const RADIX = 65_536;

/** One pass of a radix sort: the order by 16 bits of the first halves of terms, equal ones as they were. */
function pass(numbers: Uint32Array, order: Uint32Array, shift: number): Uint32Array {
  const starts = new Uint32Array(RADIX + 1);
  const digit = (record: number) => ((numbers[record * WIDTH] as number) >>> shift) & 0xffff;
  for (const record of order) {
    const at = digit(record) + 1;
    starts[at] = (starts[at] as number) + 1;
  }
  for (let i = 1; i <= RADIX; i++) starts[i] = (starts[i] as number) + (starts[i - 1] as number);
  const sorted = new Uint32Array(order.length);
  for (const record of order) {
    const at = digit(record);
    const place = starts[at] as number;
    sorted[place] = record;
    starts[at] = place + 1;
  }
  return sorted;
}

/** Records ordered by the first half of their terms, those with the same one as they came. */
export function sortRecords(numbers: Uint32Array): Uint32Array {
  const count = numbers.length / WIDTH;
  const given = Uint32Array.from({ length: count }, (_, i) => i);
  const order = pass(numbers, pass(numbers, given, 0), 16);
  const sorted = new Uint32Array(numbers.length);
  for (let i = 0; i < count; i++) {
    const from = (order[i] as number) * WIDTH;
    for (let k = 0; k < WIDTH; k++) sorted[i * WIDTH + k] = numbers[from + k] as number;
  }
  return sorted;
}
