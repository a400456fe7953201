import { sha256Into } from "../sha256.ts";
import { createSha256x4, DIGESTS, LANE_BYTES, LANES, MESSAGES, type Sha256x4 } from "./sha256x4.ts";

const BLOCK = 64;
const MAX_BLOCKS = LANE_BYTES / BLOCK;
/** Words of a digest. */
export const DIGEST_WORDS = 8;
/** What every message is followed by: a one bit, and its length in eight bytes. */
const PADDING = 9;
/** The longest message that can wait. */
export const LONGEST = LANE_BYTES - PADDING;

/** Messages of one number of blocks that wait until there are four, and where their digests are to be written. */
class Lane {
  readonly address: number;
  readonly blocks: number;
  count = 0;
  readonly outs: Int32Array[] = [];
  readonly places: number[] = [];

  constructor(blocks: number) {
    this.blocks = blocks;
    this.address = MESSAGES + (blocks - 1) * LANES * LANE_BYTES;
  }
}

/**
 * Hashes messages four at a time, each when there are enough of its length: a third of the time of the native hash, of
 * which most is spent on the way there. Without WebAssembly each is hashed at once.
 */
export class HashQueue {
  /** Messages are written here. */
  readonly memory: Uint8Array;
  private readonly native: Sha256x4 | undefined;
  private readonly words: Int32Array;
  private readonly lanes = Array.from({ length: MAX_BLOCKS }, (_, i) => new Lane(i + 1));
  private lane = this.lanes[0] as Lane;
  private length = 0;

  constructor(native = createSha256x4()) {
    this.native = native;
    this.memory = native?.memory ?? new Uint8Array(MESSAGES + LANE_BYTES);
    this.words = new Int32Array(this.memory.buffer);
  }

  /** Where in the memory a message of so many bytes, at most the longest, is to be written before `add`. */
  place(length: number): number {
    this.length = length;
    if (this.native === undefined) return MESSAGES;
    const lane = this.lanes[(length + PADDING - 1) >>> 6] as Lane;
    this.lane = lane;
    const start = lane.address + lane.count * LANE_BYTES;
    this.pad(start + length, start + lane.blocks * BLOCK, length);
    return start;
  }

  /** Has what was written hashed; the words of its digest are there after `flush`. */
  add(out: Int32Array, place: number): void {
    const { native, lane } = this;
    if (native === undefined) {
      const { memory, words } = this;
      sha256Into(memory.subarray(MESSAGES, MESSAGES + this.length), memory, DIGESTS);
      for (let i = 0; i < DIGEST_WORDS; i++) out[place + i] = words[DIGESTS / 4 + i] as number;
      return;
    }
    lane.outs[lane.count] = out;
    lane.places[lane.count] = place;
    if (++lane.count === LANES) this.run(native, lane);
  }

  /** Hashes what still waits. */
  flush(): void {
    const { native } = this;
    if (native === undefined) return;
    for (const lane of this.lanes) if (lane.count > 0) this.run(native, lane);
  }

  private run(native: Sha256x4, lane: Lane): void {
    native.run(lane.address, lane.blocks);
    const { words } = this;
    for (let i = 0; i < lane.count; i++) {
      const out = lane.outs[i] as Int32Array;
      const place = lane.places[i] as number;
      const from = DIGESTS / 4 + i * DIGEST_WORDS;
      for (let word = 0; word < DIGEST_WORDS; word++)
        out[place + word] = words[from + word] as number;
    }
    lane.count = 0;
  }

  /** Writes what follows a message up to the end of its last block. */
  private pad(from: number, end: number, length: number): void {
    const { memory, words } = this;
    let at = from;
    memory[at++] = 0x80;
    for (; (at & 3) !== 0; at++) memory[at] = 0;
    for (let word = at >>> 2; word < end >>> 2; word++) words[word] = 0;
    // The length in bits: two bytes have room for it.
    memory[end - 1] = (length << 3) & 255;
    memory[end - 2] = length >>> 5;
  }
}
