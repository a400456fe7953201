/** Unpacks raw DEFLATE, refusing just what Go refuses. @see https://www.rfc-editor.org/rfc/rfc1951 */
import { plainError } from "@milkyway/core";
import { type BitReader, createHuffman, type Huffman, readSymbol } from "./huffman.ts";

const MAX_OUTPUT = 32 * 1024 * 1024;
const MAX_DISTANCE = 32_768;
const LENGTH_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

function corrupt(what: string): Error {
  return plainError(`flate: corrupt input: ${what}`);
}

class Input implements BitReader {
  at: number;
  private readonly bytes: Uint8Array;
  private held = 0;
  private heldBits = 0;

  constructor(bytes: Uint8Array, at: number) {
    this.bytes = bytes;
    this.at = at;
  }

  byte(): number {
    const value = this.bytes[this.at];
    if (value === undefined) throw plainError("unexpected EOF");
    this.at++;
    return value;
  }

  bits(count: number): number {
    while (this.heldBits < count) {
      this.held |= this.byte() << this.heldBits;
      this.heldBits += 8;
    }
    const value = this.held & ((1 << count) - 1);
    this.held >>>= count;
    this.heldBits -= count;
    return value;
  }

  /** Drops what is left of the current byte. */
  align(): void {
    this.held = 0;
    this.heldBits = 0;
  }
}

/** What was unpacked so far; it is bounded, so that a short input cannot fill the memory. */
class Output {
  private bytes = new Uint8Array(1024);
  length = 0;

  private reserve(count: number): void {
    const wanted = this.length + count;
    if (wanted > MAX_OUTPUT) throw corrupt(`more than ${MAX_OUTPUT} bytes unpacked`);
    if (wanted <= this.bytes.length) return;
    const grown = new Uint8Array(Math.max(wanted, this.bytes.length * 2));
    grown.set(this.bytes);
    this.bytes = grown;
  }

  push(byte: number): void {
    this.reserve(1);
    this.bytes[this.length++] = byte;
  }

  repeat(distance: number, count: number): void {
    if (distance > this.length || distance > MAX_DISTANCE) throw corrupt("distance too far back");
    this.reserve(count);
    // The source may overlap what is being written.
    for (let i = 0; i < count; i++, this.length++)
      this.bytes[this.length] = this.bytes[this.length - distance] as number;
  }

  finish(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }
}

interface Codes {
  readonly literals: Huffman;
  readonly distances: Huffman;
}

function fixedCodes(): Codes {
  const literals = new Uint8Array(288)
    .fill(8, 0, 144)
    .fill(9, 144, 256)
    .fill(7, 256, 280)
    .fill(8, 280);
  return {
    literals: createHuffman(literals),
    distances: createHuffman(new Uint8Array(32).fill(5)),
  };
}

/** How often a length is repeated, and which. */
function repetition(input: Input, symbol: number, previous: number | undefined): [number, number] {
  if (symbol < 16) return [symbol, 1];
  if (symbol === 17) return [0, 3 + input.bits(3)];
  if (symbol === 18) return [0, 11 + input.bits(7)];
  if (previous === undefined) throw corrupt("nothing to repeat");
  return [previous, 3 + input.bits(2)];
}

function dynamicCodes(input: Input): Codes {
  const literalCount = input.bits(5) + 257;
  if (literalCount > 286) throw corrupt("too many literals");
  const distanceCount = input.bits(5) + 1;
  if (distanceCount > 30) throw corrupt("too many distances");
  const lengthCount = input.bits(4) + 4;
  const ofLengths = new Uint8Array(LENGTH_ORDER.length);
  for (const symbol of LENGTH_ORDER.slice(0, lengthCount)) ofLengths[symbol] = input.bits(3);
  const lengthCode = createHuffman(ofLengths);

  const lengths = new Uint8Array(literalCount + distanceCount);
  for (let i = 0; i < lengths.length; ) {
    const symbol = readSymbol(input, lengthCode);
    const [length, times] = repetition(input, symbol, i === 0 ? undefined : lengths[i - 1]);
    if (i + times > lengths.length) throw corrupt("too many code lengths");
    lengths.fill(length, i, i + times);
    i += times;
  }
  return {
    literals: createHuffman(lengths.subarray(0, literalCount)),
    distances: createHuffman(lengths.subarray(literalCount)),
  };
}

function readLength(input: Input, symbol: number): number {
  if (symbol < 265) return symbol - 254;
  if (symbol > 285) throw corrupt("unknown length");
  if (symbol === 285) return 258;
  const extra = (symbol - 261) >> 2;
  return 3 + ((4 + ((symbol - 265) & 3)) << extra) + input.bits(extra);
}

function readDistance(input: Input, distances: Huffman): number {
  const symbol = readSymbol(input, distances);
  if (symbol > 29) throw corrupt("unknown distance");
  if (symbol < 4) return symbol + 1;
  const extra = (symbol >> 1) - 1;
  return 1 + ((2 + (symbol & 1)) << extra) + input.bits(extra);
}

function packedBlock(input: Input, output: Output, { literals, distances }: Codes): void {
  for (;;) {
    const symbol = readSymbol(input, literals);
    if (symbol === 256) return;
    if (symbol < 256) output.push(symbol);
    else {
      const length = readLength(input, symbol);
      output.repeat(readDistance(input, distances), length);
    }
  }
}

function storedBlock(input: Input, output: Output): void {
  input.align();
  const length = input.byte() | (input.byte() << 8);
  const inverse = input.byte() | (input.byte() << 8);
  if (length !== (~inverse & 0xffff)) throw corrupt("bad length of a stored block");
  for (let i = 0; i < length; i++) output.push(input.byte());
}

/** Unpacks a stream that starts at `at`; `end` is the position after it. */
export function inflate(
  bytes: Uint8Array,
  at: number,
): { readonly data: Uint8Array; readonly end: number } {
  const input = new Input(bytes, at);
  const output = new Output();
  for (let last = false; !last; ) {
    last = input.bits(1) === 1;
    const kind = input.bits(2);
    if (kind === 0) storedBlock(input, output);
    else if (kind === 3) throw corrupt("unknown kind of block");
    else packedBlock(input, output, kind === 1 ? fixedCodes() : dynamicCodes(input));
  }
  return { data: output.finish(), end: input.at };
}
