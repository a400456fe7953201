import { readText } from "./text.ts";
import { WireError } from "./wireError.ts";

/** Reads protobuf wire format from a slice of bytes. Whatever it is given, it ends with a value or a `WireError`. */
export class Reader {
  readonly bytes: Uint8Array;
  readonly end: number;
  at: number;

  constructor(bytes: Uint8Array, at = 0, end = bytes.length) {
    this.bytes = bytes;
    this.at = at;
    this.end = end;
  }

  /** A varint as a number, exact below 2^53. */
  number(): number {
    let value = 0;
    for (let i = 0, scale = 1; i < 10; i++, scale *= 128) {
      const byte = this.byte();
      if (byte < 0x80) return value + byte * scale;
      value += (byte & 0x7f) * scale;
    }
    throw new WireError("proto: integer overflow");
  }

  /** A varint as an unsigned 64-bit integer. */
  bigint(): bigint {
    const start = this.at;
    const value = this.number();
    if (value < 9007199254740992) return BigInt(value);
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

  byte(): number {
    if (this.at >= this.end) throw new WireError("unexpected EOF");
    return this.bytes[this.at++] as number;
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

  /** A copy of length-prefixed bytes. */
  copy(): Uint8Array {
    const length = this.length();
    const start = this.at;
    this.at += length;
    return this.bytes.slice(start, this.at);
  }

  /** A reader over length-prefixed bytes. */
  sub(): Reader {
    const length = this.length();
    const start = this.at;
    this.at += length;
    return new Reader(this.bytes, start, this.at);
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
    const no = (tag - wire) / 8;
    if (wire === 4) throw new WireError(`proto: ${typeName}: wiretype end group for non-group`);
    if (no < 1 || no > 0x1fffffff)
      throw new WireError(`proto: ${typeName}: illegal tag ${no} (wire type ${wire})`);
    return tag;
  }

  /** Passes over a value of the given wire type, groups included. */
  skip(wire: number): void {
    for (let depth = 0, type = wire; ; ) {
      if (type === 0) this.bigint();
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
