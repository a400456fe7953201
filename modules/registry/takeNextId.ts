import type { Sequence, StateAccess } from "@milkyway/collections";

/** Takes the next id out of a sequence. Zero is passed over, at the price of a second read and write. */
export function takeNextId(ctx: StateAccess, sequence: Sequence): number {
  let id = sequence.next(ctx);
  while (id === 0n) id = sequence.next(ctx);
  return Number(BigInt.asUintN(32, id));
}

/** Stores the id after the one that was given out; it wraps to zero after 4294967295. */
export function setIdAfter(ctx: StateAccess, sequence: Sequence, id: number): void {
  sequence.set(ctx, BigInt((id + 1) >>> 0));
}
