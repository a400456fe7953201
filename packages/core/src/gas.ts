import { Panic } from "@milkyway/math";

const SAFE = 2 ** 52;
const MAX = (1n << 64n) - 1n;

/** A charge went past the limit of the meter. What was charged stays charged. */
export class OutOfGas extends Error {
  readonly descriptor: string;

  constructor(descriptor: string) {
    super(`out of gas in location: ${descriptor}`);
    this.descriptor = descriptor;
  }
}

/**
 * Counts gas up to a limit. Counts below 2^52 are kept as a number, the rest in `spilled`, so that ordinary charges
 * cost one addition and one comparison.
 */
export class GasMeter {
  /** `undefined` when there is no limit. */
  readonly limit: bigint | undefined;
  private readonly softLimit: number;
  private counted = 0;
  private spilled = 0n;

  constructor(limit?: bigint) {
    this.limit = limit;
    this.softLimit = limit === undefined || limit > BigInt(SAFE) ? SAFE : Number(limit);
  }

  get consumed(): bigint {
    return this.spilled + BigInt(this.counted);
  }

  /** What was consumed, capped at the limit. */
  get consumedToLimit(): bigint {
    const { consumed, limit } = this;
    return limit !== undefined && consumed > limit ? limit : consumed;
  }

  get isPastLimit(): boolean {
    return this.limit !== undefined && this.consumed > this.limit;
  }

  get isOutOfGas(): boolean {
    return this.limit !== undefined && this.consumed >= this.limit;
  }

  get remaining(): bigint {
    if (this.limit === undefined) return MAX;
    return this.isPastLimit ? 0n : this.limit - this.consumed;
  }

  /** Charges first and compares then, so that the overshoot is visible in what was consumed. */
  consume(amount: number, descriptor: string): void {
    const next = this.counted + amount;
    if (next <= this.softLimit) this.counted = next;
    else this.consumeLarge(BigInt(amount), descriptor);
  }

  /** Whether a charge fits; then it is made. Lets a caller make several charges as one. */
  tryConsume(amount: number): boolean {
    const next = this.counted + amount;
    if (next > this.softLimit) return false;
    this.counted = next;
    return true;
  }

  /** Charges an amount of any size up to 2^64 − 1. */
  consumeLarge(amount: bigint, descriptor: string): void {
    const total = this.consumed + amount;
    if (total > MAX) {
      this.setConsumed(MAX);
      throw new Panic(`{${descriptor}}`);
    }
    this.setConsumed(total);
    if (this.limit !== undefined && total > this.limit) throw new OutOfGas(descriptor);
  }

  /** Gives gas back. */
  refund(amount: bigint, descriptor: string): void {
    if (this.consumed < amount) throw new Panic(`{${descriptor}}`);
    this.setConsumed(this.consumed - amount);
  }

  private setConsumed(total: bigint): void {
    this.counted = total < BigInt(this.softLimit) ? Number(total) : this.softLimit;
    this.spilled = total - BigInt(this.counted);
  }
}

/** What one kind of store charges. */
export interface GasCosts {
  readonly has: number;
  readonly delete: number;
  readonly readFlat: number;
  readonly readPerByte: number;
  readonly writeFlat: number;
  readonly writePerByte: number;
  readonly iterNextFlat: number;
}

/** Persistent and memory stores. */
export const STORE_GAS: GasCosts = {
  has: 1000,
  delete: 1000,
  readFlat: 1000,
  readPerByte: 3,
  writeFlat: 2000,
  writePerByte: 30,
  iterNextFlat: 30,
};

/** Transient stores opened as such. */
export const TRANSIENT_GAS: GasCosts = {
  has: 100,
  delete: 100,
  readFlat: 100,
  readPerByte: 0,
  writeFlat: 200,
  writePerByte: 3,
  iterNextFlat: 3,
};
