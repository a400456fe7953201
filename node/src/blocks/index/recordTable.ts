import type { Term } from "./termHash.ts";

/** Numbers of a record: two halves of a term, height from the first one, transaction, event. */
export const WIDTH = 5;

/** Stands for no transaction. */
export const NO_TX = 0xffffffff;

/** Where a term occurs; heights count from the first height of the chain. */
export interface Posting {
  readonly height: number;
  readonly tx: number;
  /** Place of the event among those of its transaction or block. */
  readonly event: number;
}

/** Collects records; they come out as bytes in the machine's order. */
export class RecordTable {
  private numbers = new Uint32Array(4096 * WIDTH);
  private length = 0;

  add({ high, low }: Term, height: number, tx: number, event: number): void {
    let at = this.length;
    if (at === this.numbers.length) this.grow();
    const { numbers } = this;
    numbers[at++] = high;
    numbers[at++] = low;
    numbers[at++] = height;
    numbers[at++] = tx;
    numbers[at++] = event;
    this.length = at;
  }

  /** The records added since the last call. */
  take(): Uint8Array {
    const part = this.numbers.slice(0, this.length);
    this.length = 0;
    return new Uint8Array(part.buffer);
  }

  private grow(): void {
    const larger = new Uint32Array(2 * this.numbers.length);
    larger.set(this.numbers);
    this.numbers = larger;
  }
}

export function postingAt(numbers: Uint32Array, at: number): Posting {
  return {
    height: numbers[at + 2] as number,
    tx: numbers[at + 3] as number,
    event: numbers[at + 4] as number,
  };
}

/** The numbers of records in stored bytes. */
export function numbersOf(bytes: Uint8Array): Uint32Array {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  return new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.length >>> 2);
}
