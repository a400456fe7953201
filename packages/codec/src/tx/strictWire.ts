/** Wire format read as strictly as Go's `protowire` does, by positions and without building anything. */
import { TxDecodeError } from "./txDecodeError.ts";

const TRUNCATED = "unexpected EOF";
const MAX_FIELD = 0x7fffffff;
const WIRE_NAMES = ["varint", "fixed64", "bytes", "start_group", "end_group", "fixed32"];

export function wireName(wire: number): string {
  return WIRE_NAMES[wire] ?? `unknown type: ${wire}`;
}

/** A position in bytes that moves over tags and values. It throws plain reasons, for the caller to dress up. */
export class Cursor {
  readonly bytes: Uint8Array;
  at: number;
  end: number;

  constructor(bytes: Uint8Array, at = 0, end = bytes.length) {
    this.bytes = bytes;
    this.at = at;
    this.end = end;
  }

  /** A varint, exact below 2^53. */
  varint(): number {
    let value = 0;
    for (let i = 0, scale = 1; i < 10; i++, scale *= 128) {
      if (this.at >= this.end) throw new TxDecodeError(TRUNCATED);
      const byte = this.bytes[this.at++] as number;
      if (i === 9 && byte > 1) break;
      if (byte < 0x80) return value + byte * scale;
      value += (byte & 0x7f) * scale;
    }
    throw new TxDecodeError("proto: variable length integer overflow");
  }

  /** Number of a field × 8 + wire type. */
  tag(): number {
    const tag = this.varint();
    if (tag < 8 || Math.floor(tag / 8) > MAX_FIELD)
      throw new TxDecodeError("proto: invalid field number");
    return tag;
  }

  /** Passes over the value of field `no`. */
  skip(no: number, wire: number): void {
    const open: number[] = [];
    for (let [field, type] = [no, wire]; ; ) {
      if (type === 3) open.push(field);
      else if (type === 4) {
        if (open.pop() !== field) throw new TxDecodeError("proto: mismatching end group marker");
      } else this.skipPlain(type);
      if (open.length === 0) return;
      const tag = this.tag();
      [field, type] = [Math.floor(tag / 8), tag % 8];
    }
  }

  private skipPlain(wire: number): void {
    if (wire === 0) this.varint();
    else if (wire === 1) this.forward(8);
    else if (wire === 2) this.forward(this.varint());
    else if (wire === 5) this.forward(4);
    else throw new TxDecodeError("proto: cannot parse reserved wire type");
  }

  private forward(count: number): void {
    if (count > this.end - this.at) throw new TxDecodeError(TRUNCATED);
    this.at += count;
  }
}
