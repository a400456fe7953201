import type { Bin } from "@milkyway/bytes";
import { StoreError } from "../storeError.ts";

/** Bytes that do not hold what they should. */
export class CorruptData extends StoreError {}

/** Reads what `ByteWriter` wrote; whatever it is given, it ends with a value or `CorruptData`. */
export class ByteReader {
  private readonly buffer: Buffer;
  at = 0;

  constructor(bytes: Uint8Array) {
    this.buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  get left(): number {
    return this.buffer.length - this.at;
  }

  u32(): number {
    return this.buffer.readUInt32LE(this.take(4));
  }

  i64(): bigint {
    return this.buffer.readBigInt64LE(this.take(8));
  }

  varint(): number {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = this.buffer[this.take(1)] as number;
      value += (byte & 0x7f) * scale;
      if (value > Number.MAX_SAFE_INTEGER) throw new CorruptData("number too large");
      if (byte < 0x80) return value;
    }
  }

  /** A varint that counts things of at least one byte each. */
  count(): number {
    const count = this.varint();
    if (count > this.left) throw new CorruptData("count beyond the end");
    return count;
  }

  /** A copy of so many bytes. */
  raw(length: number): Uint8Array {
    const from = this.take(length);
    return new Uint8Array(this.buffer.subarray(from, this.at));
  }

  bytes(): Uint8Array {
    return this.raw(this.count());
  }

  bin(): Bin {
    const length = this.count();
    const from = this.take(length);
    return this.buffer.toString("latin1", from, this.at);
  }

  /** Refuses bytes left over. */
  end(): void {
    if (this.left !== 0) throw new CorruptData("bytes after the end");
  }

  private take(count: number): number {
    if (count > this.left) throw new CorruptData("unexpected end");
    const from = this.at;
    this.at += count;
    return from;
  }
}
