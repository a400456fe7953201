/** What a term of the index is about; terms of different kinds never meet. */
export const KINDS = {
  /** `type.key` and value, or the part of a value before a slash, of an event of a transaction */
  txEvent: 1,
  /** `type.key` of an event of any transaction of a block */
  txTag: 2,
  /** `type.key` and value of an event of a block */
  blockEvent: 3,
  /** `type.key` of an event of a block */
  blockTag: 4,
  /** hash of a transaction */
  txHash: 5,
  /** hash of a block */
  blockHash: 6,
  /** blocks with transactions; the transaction's place of the record is their number */
  txCount: 7,
} as const;

export type Kind = (typeof KINDS)[keyof typeof KINDS];

/** A hash in the making. */
export interface HashState {
  readonly high: number;
  readonly low: number;
}

/** The 64-bit hash of a term, in two halves. */
export interface Term {
  readonly high: number;
  readonly low: number;
}

const SEPARATOR = "\u001f";

/**
 * Hashes terms piece by piece. It is fast, not safe: the seed, which is a store's secret, is what keeps others from
 * making terms that collide.
 */
export class TermHash {
  private readonly seed: number;
  private high = 0;
  private low = 0;

  constructor(seed: number) {
    this.seed = seed;
  }

  start(kind: Kind): this {
    this.high = this.seed ^ Math.imul(kind, 0x9e3779b1);
    this.low = Math.imul(this.seed, 0x85ebca6b) ^ kind;
    return this;
  }

  /** A part of a text, all of it by default. */
  text(text: string, from = 0, to = text.length): this {
    let { high, low } = this;
    for (let i = from; i < to; i++) {
      const code = text.charCodeAt(i);
      high = Math.imul(high ^ code, 0x9e3779b1);
      high ^= high >>> 15;
      low = Math.imul(low ^ code, 0x5f356495);
      low ^= low >>> 13;
    }
    this.high = high;
    this.low = low;
    return this;
  }

  /** Keeps `ab`, `c` and `a`, `bc` apart. */
  separate(): this {
    return this.text(SEPARATOR);
  }

  /** What was hashed so far, to go on from later. */
  state(): HashState {
    return { high: this.high, low: this.low };
  }

  restore({ high, low }: HashState): this {
    this.high = high;
    this.low = low;
    return this;
  }

  /** The term of what was hashed so far; hashing may go on. */
  term(): Term {
    return { high: this.finish(this.high, this.low), low: this.finish(this.low, this.high) };
  }

  private finish(a: number, b: number): number {
    let mixed = Math.imul(a ^ (b >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return (mixed ^ (mixed >>> 16)) >>> 0;
  }
}

/** The term of a kind that is one text, or a tag and a value. */
export function termOf(hash: TermHash, kind: Kind, tag: string, value?: string): Term {
  hash.start(kind).text(tag);
  return value === undefined ? hash.term() : hash.separate().text(value).term();
}
