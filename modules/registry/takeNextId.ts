import type { Sequence, StateAccess } from "@milkyway/collections";
import { type Ctx, plainError } from "@milkyway/core";

/** Takes the next id out of a sequence. Zero is passed over, at the price of a second read and write. */
export function takeNextId(ctx: StateAccess, sequence: Sequence): number {
  let id = sequence.next(ctx);
  while (id === 0n) id = sequence.next(ctx);
  return Number(BigInt.asUintN(32, id));
}

/** The highest id that a genesis can name as the next one. */
const LAST = 0xffff_ffff;

/** Takes the id of something new. When ids are used up they start over, and overwrite what has them, or are refused. */
export function takeNewId(ctx: Ctx, sequence: Sequence): number {
  const id = takeNextId(ctx, sequence);
  if (ctx.rules.exhaustedIds === "refused" && id === LAST) throw plainError("all ids are used up");
  return id;
}

/** Stores the id after the one that was given out; it wraps to zero after 4294967295. */
export function setIdAfter(ctx: StateAccess, sequence: Sequence, id: number): void {
  sequence.set(ctx, BigInt((id + 1) >>> 0));
}
