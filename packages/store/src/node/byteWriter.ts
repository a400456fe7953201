import type { Bin } from "@milkyway/bytes";

/** Takes pieces of what is written, and when: after so many bytes. A piece is only valid until the call returns. */
export interface PieceSink {
  readonly bytes: number;
  take(piece: Buffer): void;
}

/** Writes bytes one after the other into a buffer that grows, or is emptied into a sink. */
export class ByteWriter {
  private buffer: Buffer;
  private readonly sink: PieceSink | undefined;
  length = 0;

  constructor(capacity = 4096, sink?: PieceSink) {
    this.buffer = Buffer.allocUnsafeSlow(capacity);
    this.sink = sink;
  }

  /** Starts over after a gap of so many bytes, to be filled by the caller. */
  reset(gap = 0): void {
    this.length = 0;
    this.reserve(gap);
    this.buffer.fill(0, 0, gap);
    this.length = gap;
  }

  /** Bytes that it takes. */
  get capacity(): number {
    return this.buffer.length;
  }

  u32(value: number): void {
    this.reserve(4);
    this.length = this.buffer.writeUInt32LE(value, this.length);
  }

  i64(value: bigint): void {
    this.reserve(8);
    this.length = this.buffer.writeBigInt64LE(value, this.length);
  }

  varint(value: number): void {
    this.reserve(8);
    let rest = value;
    for (; rest >= 0x80; rest = Math.floor(rest / 128))
      this.buffer[this.length++] = (rest % 128) | 0x80;
    this.buffer[this.length++] = rest;
  }

  raw(bytes: Uint8Array): void {
    this.reserve(bytes.length);
    this.buffer.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** The part of some bytes from one position up to another. */
  copy(bytes: Uint8Array, from: number, to: number): void {
    const count = to - from;
    this.reserve(count);
    const { buffer, length } = this;
    if (count > 64) buffer.set(bytes.subarray(from, to), length);
    else for (let i = 0; i < count; i++) buffer[length + i] = bytes[from + i] as number;
    this.length += count;
  }

  /** Bytes after their length. */
  bytes(bytes: Uint8Array): void {
    this.varint(bytes.length);
    this.raw(bytes);
  }

  bin(bin: Bin): void {
    this.varint(bin.length);
    this.reserve(bin.length);
    this.length += this.buffer.write(bin, this.length, "latin1");
  }

  /** What was written; valid until the next write. */
  view(): Buffer {
    return this.buffer.subarray(0, this.length);
  }

  private reserve(count: number): void {
    const { sink } = this;
    if (sink !== undefined && this.length >= sink.bytes) {
      sink.take(this.view());
      this.length = 0;
    }
    const needed = this.length + count;
    if (needed <= this.buffer.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.max(needed, 2 * this.buffer.length));
    larger.set(this.buffer.subarray(0, this.length));
    this.buffer = larger;
  }
}
