import { textBytes } from "./text.ts";

/** Finished messages are cut from slabs of this size, since each buffer of its own costs more than most encodings. */
const SLAB = 8192;
const EXACT = 9007199254740992n;

/**
 * Writes protobuf wire format backwards, so that the length of a nested message is known when its prefix is written
 * and no size pass is needed.
 */
export class Writer {
  private bytes: Uint8Array;
  private at: number;
  /** Where the message being written ends. */
  private top: number;

  constructor(size = SLAB) {
    this.bytes = new Uint8Array(size);
    this.at = size;
    this.top = size;
  }

  /** How many bytes stand written. */
  get written(): number {
    return this.top - this.at;
  }

  /** Drops what was written since the last `finish`. */
  reset(): void {
    this.at = this.top;
  }

  /** What was written; further messages are written before it. */
  finish(): Uint8Array {
    const { bytes, at, top } = this;
    if (top - at > SLAB / 2) {
      this.at = top;
      return bytes.slice(at, top);
    }
    this.top = at;
    return bytes.subarray(at, top);
  }

  private room(count: number): void {
    if (this.at >= count) return;
    const { written } = this;
    const size = written + count > SLAB / 2 ? 2 * (written + count) : SLAB;
    const fresh = new Uint8Array(size);
    fresh.set(this.bytes.subarray(this.at, this.top), size - written);
    this.bytes = fresh;
    this.at = size - written;
    this.top = size;
  }

  /** A varint of a whole number below 2^53. */
  number(value: number): void {
    if (this.at < 8) this.room(8);
    if (value < 0x80) {
      this.bytes[--this.at] = value;
      return;
    }
    let length = 2;
    for (let limit = 16384; value >= limit; limit *= 128) length++;
    this.at -= length;
    let at = this.at;
    let rest = value;
    for (; rest > 0x7fffffff; rest = Math.floor(rest / 128)) this.bytes[at++] = (rest % 128) | 0x80;
    for (; rest > 0x7f; rest >>>= 7) this.bytes[at++] = (rest & 0x7f) | 0x80;
    this.bytes[at] = rest;
  }

  /** A varint of the value modulo 2^64, so that negative numbers take ten bytes. */
  bigint(value: bigint): void {
    if (value >= 0n && value < EXACT) {
      this.number(Number(value));
      return;
    }
    this.room(10);
    const groups: number[] = [];
    for (let rest = BigInt.asUintN(64, value); ; rest >>= 7n) {
      groups.push(Number(rest & 0x7fn));
      if (rest < 0x80n) break;
    }
    this.at -= groups.length;
    groups.forEach((group, i) => {
      this.bytes[this.at + i] = i < groups.length - 1 ? group | 0x80 : group;
    });
  }

  raw(bytes: Uint8Array): void {
    const { length } = bytes;
    this.room(length);
    this.at -= length;
    if (length > 32) this.bytes.set(bytes, this.at);
    else for (let i = 0; i < length; i++) this.bytes[this.at + i] = bytes[i] as number;
  }

  /** Text and, before it, its length in bytes. */
  text(text: string): void {
    const { length } = text;
    this.room(length);
    const { bytes } = this;
    const start = this.at - length;
    for (let i = 0; i < length; i++) {
      const code = text.charCodeAt(i);
      if (code > 0x7f) {
        this.lengthPrefixed(textBytes(text));
        return;
      }
      bytes[start + i] = code;
    }
    this.at = start;
    this.number(length);
  }

  /** An integer as decimal text, its length before it. */
  integerText(value: bigint): void {
    if (value < 0n || value >= EXACT) {
      this.text(value.toString());
      return;
    }
    this.room(16);
    const end = this.at;
    let rest = Number(value);
    do {
      const next = Math.floor(rest / 10);
      this.bytes[--this.at] = 48 + rest - next * 10;
      rest = next;
    } while (rest > 0);
    this.number(end - this.at);
  }

  lengthPrefixed(bytes: Uint8Array): void {
    this.raw(bytes);
    this.number(bytes.length);
  }

  fixed32(value: number): void {
    this.room(4);
    this.at -= 4;
    for (let i = 0; i < 4; i++) this.bytes[this.at + i] = (value >>> (8 * i)) & 0xff;
  }

  fixed64(value: bigint): void {
    const wrapped = BigInt.asUintN(64, value);
    this.fixed32(Number(wrapped >> 32n));
    this.fixed32(Number(wrapped & 0xffffffffn));
  }
}
