import { readText } from "./text.ts";
import { WireError } from "./wireError.ts";

/**
 * How deep messages may lie in each other. The reference has no such limit where it decodes; ours keeps the outcome
 * from depending on the size of the stack.
 */
export const MAX_NESTING = 512;

const EXACT = 9007199254740992;
/** Bytes up to this length are copied, longer ones share the memory they were read from: each is the faster there. */
const COPY_LIMIT = 64;

/** Reads protobuf wire format from a slice of bytes. Whatever it is given, it ends with a value or a `WireError`. */
export class Reader {
  readonly bytes: Uint8Array;
  end: number;
  at: number;
  private nesting = 0;

  constructor(bytes: Uint8Array, at = 0, end = bytes.length) {
    this.bytes = bytes;
    this.at = at;
    this.end = end;
  }

  /** A varint as a number, exact below 2^53. */
  number(): number {
    const { bytes, end } = this;
    if (this.at < end) {
      const byte = bytes[this.at] as number;
      if (byte < 0x80) {
        this.at++;
        return byte;
      }
    }
    let value = 0;
    for (let i = 0, scale = 1; i < 10; i++, scale *= 128) {
      if (this.at >= end) throw new WireError("unexpected EOF");
      const byte = bytes[this.at++] as number;
      if (byte < 0x80) return value + byte * scale;
      value += (byte & 0x7f) * scale;
    }
    throw new WireError("proto: integer overflow");
  }

  /** A varint as an unsigned 64-bit integer. */
  bigint(): bigint {
    const start = this.at;
    const value = this.number();
    if (value < EXACT) return BigInt(value);
    let wide = 0n;
    for (let i = start; i < this.at; i++)
      wide |= BigInt((this.bytes[i] as number) & 0x7f) << BigInt(7 * (i - start));
    return BigInt.asUintN(64, wide);
  }

  /** The low 32 bits of a varint. */
  u32(): number {
    const start = this.at;
    const value = this.number();
    if (value <= 0xffffffff) return value;
    this.at = start;
    return Number(BigInt.asUintN(32, this.bigint()));
  }

  /** The length of what follows, checked against what is left. */
  length(): number {
    const length = this.number();
    if (length > this.end - this.at) throw new WireError("unexpected EOF");
    return length;
  }

  text(): string {
    const length = this.length();
    const start = this.at;
    this.at += length;
    return readText(this.bytes, start, this.at);
  }

  /** Length-prefixed bytes. They may share memory with what is read, which must not change afterwards. */
  view(): Uint8Array {
    const length = this.length();
    const start = this.at;
    this.at += length;
    return length > COPY_LIMIT
      ? this.bytes.subarray(start, this.at)
      : this.bytes.slice(start, this.at);
  }

  /** Narrows the reader to length-prefixed bytes; what it returns is to be given to `leave` when they are read. */
  enter(): number {
    const length = this.length();
    if (++this.nesting > MAX_NESTING) throw new WireError("proto: messages nest too deeply");
    const outer = this.end;
    this.end = this.at + length;
    return outer;
  }

  leave(outer: number): void {
    this.nesting--;
    this.end = outer;
  }

  fixed32(): number {
    if (this.end - this.at < 4) throw new WireError("unexpected EOF");
    const view = new DataView(this.bytes.buffer, this.bytes.byteOffset + this.at, 4);
    this.at += 4;
    return view.getUint32(0, true);
  }

  fixed64(): bigint {
    const low = this.fixed32();
    return (BigInt(this.fixed32()) << 32n) | BigInt(low);
  }

  /** The tag of what follows (`number × 8 + wire type`), checked as generated Go code checks it. */
  tag(typeName: string): number {
    const tag = this.number();
    const wire = tag % 8;
    if (wire === 4) throw new WireError(`proto: ${typeName}: wiretype end group for non-group`);
    if (tag < 8 || tag > 0xffffffff)
      throw new WireError(
        `proto: ${typeName}: illegal tag ${(tag - wire) / 8} (wire type ${wire})`,
      );
    return tag;
  }

  /** Passes over a value of the given wire type, groups included. */
  skip(wire: number): void {
    for (let depth = 0, type = wire; ; ) {
      if (type === 0) this.number();
      else if (type === 1) this.forward(8);
      else if (type === 2) this.forward(this.length());
      else if (type === 3) depth++;
      else if (type === 4) {
        if (depth === 0) throw new WireError("proto: unexpected end of group");
        depth--;
      } else if (type === 5) this.forward(4);
      else throw new WireError(`proto: illegal wireType ${type}`);
      if (depth === 0) return;
      type = this.number() % 8;
    }
  }

  private forward(count: number): void {
    if (count > this.end - this.at) throw new WireError("unexpected EOF");
    this.at += count;
  }
}
