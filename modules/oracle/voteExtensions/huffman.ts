import { plainError } from "@milkyway/core";

const MAX_BITS = 15;

/** A canonical Huffman code: how many symbols have each length, and the symbols in the order of their codes. */
export interface Huffman {
  readonly counts: Uint16Array;
  readonly symbols: Uint16Array;
}

/** Bits, least significant first, of bytes. */
export interface BitReader {
  bits(count: number): number;
}

/**
 * The code with the given lengths, of which 0 means unused. Lengths must use up all codes, except that no symbol at all
 * and a single symbol of one bit are taken, as Go does.
 */
export function createHuffman(lengths: Uint8Array): Huffman {
  const counts = new Uint16Array(MAX_BITS + 1);
  for (const length of lengths) counts[length] = (counts[length] as number) + 1;
  counts[0] = 0;
  const used = counts.reduce((sum, count) => sum + count, 0);
  let left = 1;
  for (let bits = 1; bits <= MAX_BITS && left >= 0; bits++)
    left = left * 2 - (counts[bits] as number);
  const single = used === 1 && counts[1] === 1;
  if (left !== 0 && used !== 0 && !single)
    throw plainError("flate: corrupt input: bad code lengths");

  const next = new Uint16Array(MAX_BITS + 2);
  for (let bits = 1; bits <= MAX_BITS; bits++)
    next[bits + 1] = (next[bits] as number) + (counts[bits] as number);
  const symbols = new Uint16Array(used);
  for (const [symbol, length] of lengths.entries()) {
    if (length === 0) continue;
    symbols[next[length] as number] = symbol;
    next[length] = (next[length] as number) + 1;
  }
  return { counts, symbols };
}

/** Reads the next symbol. */
export function readSymbol(reader: BitReader, { counts, symbols }: Huffman): number {
  let code = 0;
  let first = 0;
  let index = 0;
  for (let bits = 1; bits <= MAX_BITS; bits++) {
    code |= reader.bits(1);
    const count = counts[bits] as number;
    if (code - first < count) return symbols[index + code - first] as number;
    index += count;
    first = (first + count) << 1;
    code <<= 1;
  }
  throw plainError("flate: corrupt input: unknown code");
}
