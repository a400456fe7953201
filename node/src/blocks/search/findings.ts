/** What was found, as far as a page of it needs: an array is one. */
export interface Findings<T> {
  readonly length: number;
  slice(from: number, to: number): readonly T[];
}

/** The place of a transaction. */
export interface TxPlace {
  readonly height: bigint;
  readonly index: number;
}

/** All transactions of some blocks, without a list of them. */
export class TxsOfBlocks implements Findings<TxPlace> {
  readonly length: number;
  private readonly heights: readonly bigint[];
  /** Transactions before those of each block. */
  private readonly before: readonly number[];

  constructor(blocks: readonly { readonly height: bigint; readonly txCount: number }[]) {
    const before: number[] = [];
    let length = 0;
    for (const { txCount } of blocks) {
      before.push(length);
      length += txCount;
    }
    this.heights = blocks.map(({ height }) => height);
    this.before = before;
    this.length = length;
  }

  slice(from: number, to: number): readonly TxPlace[] {
    const places: TxPlace[] = [];
    let block = this.blockOf(from);
    for (let at = from; at < Math.min(to, this.length); at++) {
      while ((this.before[block + 1] ?? this.length) <= at) block++;
      const index = at - (this.before[block] as number);
      places.push({ height: this.heights[block] as bigint, index });
    }
    return places;
  }

  /** The last block with no more than `at` transactions before its own. */
  private blockOf(at: number): number {
    let [low, high] = [0, this.before.length];
    while (low + 1 < high) {
      const middle = (low + high) >>> 1;
      if ((this.before[middle] as number) <= at) low = middle;
      else high = middle;
    }
    return low;
  }
}

/** The same in the opposite order. */
export function reversed<T>(found: Findings<T>): Findings<T> {
  const { length } = found;
  return {
    length,
    slice: (from, to) => [...found.slice(Math.max(0, length - to), length - from)].reverse(),
  };
}
