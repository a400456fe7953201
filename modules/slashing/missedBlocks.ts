/**
 * Which blocks of the window a validator missed, in chunks of 1024 bits. A chunk is the number of its bits and then
 * words of 64 of them, each with its most significant byte first; the first bit of a word is its least significant.
 */
import { binToBytes, u64ToBin } from "@milkyway/bytes";
import { type Address, type Ctx, consensusAddresses } from "@milkyway/core";
import { state } from "./state.ts";

const BITS = 1024n;
const HEADER = 8;
const EMPTY_CHUNK: Uint8Array = binToBytes(u64ToBin(BITS) + "\0".repeat(Number(BITS / 8n)));

/** Where the bit of a block stands: byte of the chunk and mask in it. */
function position(index: bigint): { chunk: bigint; byte: number; mask: number } {
  const bit = Number(index % BITS);
  const word = Math.floor(bit / 64);
  const within = bit % 64;
  const byte = HEADER + word * 8 + 7 - Math.floor(within / 8);
  return { chunk: index / BITS, byte, mask: 1 << (within % 8) };
}

/** Whether the block at a position of the window was missed. */
export function isMissed(ctx: Ctx, consensus: Address, index: bigint): boolean {
  const { chunk, byte, mask } = position(index);
  const bits = state.missedBlocks.get(ctx, [consensus, chunk]);
  return bits !== undefined && ((bits[byte] ?? 0) & mask) !== 0;
}

export function setMissed(ctx: Ctx, consensus: Address, index: bigint, missed: boolean): void {
  const { chunk, byte, mask } = position(index);
  const bits = (state.missedBlocks.get(ctx, [consensus, chunk]) ?? EMPTY_CHUNK).slice();
  const before = bits[byte] ?? 0;
  bits[byte] = missed ? before | mask : before & ~mask;
  state.missedBlocks.set(ctx, [consensus, chunk], bits);
}

const prefixOf = (consensus: Address) => consensusAddresses.lengthPrefixedKey.encode(consensus);

/** Forgets all missed blocks of a validator. */
export function clearMissed(ctx: Ctx, consensus: Address): void {
  const keys = [...state.missedBlocks.keys(ctx, { prefix: prefixOf(consensus) })];
  for (const key of keys) state.missedBlocks.remove(ctx, key);
}

/** Positions of missed blocks, counted over the chunks that are kept, in the order of their keys. */
export function missedIndexes(ctx: Ctx, consensus: Address): readonly bigint[] {
  const found: bigint[] = [];
  let first = 0n;
  for (const bits of state.missedBlocks.values(ctx, { prefix: prefixOf(consensus) })) {
    for (let bit = 0n; bit < BITS; bit++) {
      const { byte, mask } = position(bit);
      if (((bits[byte] ?? 0) & mask) !== 0) found.push(first + bit);
    }
    first += BITS;
  }
  return found;
}
