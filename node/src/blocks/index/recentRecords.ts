import { numbersOf, type Posting, postingAt, WIDTH } from "./recordTable.ts";
import type { Term } from "./termHash.ts";

const BUCKETS = 1 << 16;
const NONE = -1;

/** Records in the order in which they came, found by their terms. */
export class RecentRecords {
  private numbers = new Uint32Array(4096 * WIDTH);
  /** For each record the one before it whose term falls into the same bucket. */
  private previous = new Int32Array(4096);
  private readonly latest = new Int32Array(BUCKETS).fill(NONE);
  /** How many records there are. */
  count = 0;

  add(bytes: Uint8Array): void {
    const added = numbersOf(bytes);
    this.reserve(this.count + added.length / WIDTH);
    this.numbers.set(added, this.count * WIDTH);
    const end = this.count + added.length / WIDTH;
    for (let record = this.count; record < end; record++) this.link(record);
    this.count = end;
  }

  /** Where a term occurs, first occurrence first. */
  find({ high, low }: Term): Posting[] {
    const found: Posting[] = [];
    const { numbers, previous, latest } = this;
    for (let record = latest[high % BUCKETS] as number; record !== NONE; ) {
      const at = record * WIDTH;
      if (numbers[at] === high && numbers[at + 1] === low) found.push(postingAt(numbers, at));
      record = previous[record] as number;
    }
    return found.reverse();
  }

  /** All records, to be read only. */
  view(): Uint32Array {
    return this.numbers.subarray(0, this.count * WIDTH);
  }

  /** Forgets the records above a height; they are the last ones. */
  truncate(height: number): void {
    while (this.count > 0 && (this.numbers[this.count * WIDTH - 3] as number) > height)
      this.count--;
    this.latest.fill(NONE);
    for (let record = 0; record < this.count; record++) this.link(record);
  }

  private link(record: number): void {
    const bucket = (this.numbers[record * WIDTH] as number) % BUCKETS;
    this.previous[record] = this.latest[bucket] as number;
    this.latest[bucket] = record;
  }

  private reserve(records: number): void {
    if (records <= this.previous.length) return;
    const numbers = new Uint32Array(2 * records * WIDTH);
    const previous = new Int32Array(2 * records);
    numbers.set(this.numbers);
    previous.set(this.previous);
    this.numbers = numbers;
    this.previous = previous;
  }
}
