/** Random choices that a seed fixes. */
export class Random {
  private a: number;
  private b: number;
  private c: number;
  private counter = 1;

  constructor(seed: number) {
    this.a = seed >>> 0;
    this.b = Math.floor(seed / 2 ** 32) >>> 0;
    this.c = 0x9e3779b9;
    for (let i = 0; i < 16; i++) this.u32();
  }

  /** 32 random bits. */
  u32(): number {
    const sum = (((this.a + this.b) >>> 0) + this.counter) >>> 0;
    this.counter = (this.counter + 1) >>> 0;
    this.a = (this.b ^ (this.b >>> 9)) >>> 0;
    this.b = (this.c + (this.c << 3)) >>> 0;
    this.c = (((this.c << 21) | (this.c >>> 11)) + sum) >>> 0;
    return sum;
  }

  /** An integer from 0 up to, not including, `limit`. */
  below(limit: number): number {
    return limit <= 0 ? 0 : this.u32() % limit;
  }

  /** An integer from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + this.below(high - low + 1);
  }

  /** True once in `n` times on average. */
  oneIn(n: number): boolean {
    return this.below(n) === 0;
  }

  /** A large integer from 0 up to, not including, `limit`. */
  bigBelow(limit: bigint): bigint {
    if (limit <= 0n) return 0n;
    let value = 0n;
    for (let bits = limit; bits > 0n; bits >>= 32n) value = (value << 32n) | BigInt(this.u32());
    return value % limit;
  }

  bytes(length: number): Uint8Array {
    return Uint8Array.from({ length }, () => this.u32() & 255);
  }

  /** One of the items; `undefined` of none. */
  pick<T>(items: readonly T[]): T | undefined {
    return items[this.below(items.length)];
  }

  /** Some of the items, each with a chance of one half, in their order. */
  some<T>(items: readonly T[]): T[] {
    return items.filter(() => this.oneIn(2));
  }

  /** An item by weight. */
  weighted<T>(items: readonly { readonly weight: number; readonly item: T }[]): T {
    const total = items.reduce((sum, { weight }) => sum + weight, 0);
    let at = this.below(total);
    for (const { weight, item } of items) {
      if (at < weight) return item;
      at -= weight;
    }
    throw new RangeError("nothing to choose from");
  }
}
