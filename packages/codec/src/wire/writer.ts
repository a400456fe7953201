import { textBytes } from "./text.ts";

/**
 * Writes protobuf wire format backwards, so that the length of a nested message is known when its prefix is written
 * and no size pass is needed.
 */
export class Writer {
  private bytes: Uint8Array;
  private at: number;

  constructor(size = 512) {
    this.bytes = new Uint8Array(size);
    this.at = size;
  }

  /** How many bytes stand written. */
  get written(): number {
    return this.bytes.length - this.at;
  }

  reset(): void {
    this.at = this.bytes.length;
  }

  /** A copy of what was written. */
  finish(): Uint8Array {
    return this.bytes.slice(this.at);
  }

  private room(count: number): void {
    if (this.at >= count) return;
    const grown = new Uint8Array(Math.max(this.bytes.length * 2, this.written + count));
    grown.set(this.bytes.subarray(this.at), grown.length - this.written);
    this.at += grown.length - this.bytes.length;
    this.bytes = grown;
  }

  /** A varint of a whole number below 2^53. */
  number(value: number): void {
    this.room(8);
    if (value < 0x80) {
      this.bytes[--this.at] = value;
      return;
    }
    let length = 1;
    for (let rest = value; rest >= 0x80; rest = Math.floor(rest / 128)) length++;
    this.at -= length;
    let rest = value;
    for (let i = this.at; i < this.at + length - 1; i++) {
      this.bytes[i] = (rest % 128) | 0x80;
      rest = Math.floor(rest / 128);
    }
    this.bytes[this.at + length - 1] = rest;
  }

  /** A varint of the value modulo 2^64, so that negative numbers take ten bytes. */
  bigint(value: bigint): void {
    if (value >= 0n && value < 9007199254740992n) {
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
    this.room(bytes.length);
    this.at -= bytes.length;
    this.bytes.set(bytes, this.at);
  }

  /** Text and, before it, its length in bytes. */
  text(text: string): void {
    this.room(text.length);
    const start = this.at - text.length;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code > 0x7f) {
        this.lengthPrefixed(textBytes(text));
        return;
      }
      this.bytes[start + i] = code;
    }
    this.at = start;
    this.number(text.length);
  }

  lengthPrefixed(bytes: Uint8Array): void {
    this.raw(bytes);
    this.number(bytes.length);
  }

  fixed32(value: number): void {
    this.room(4);
    this.at -= 4;
    new DataView(this.bytes.buffer).setUint32(this.at, value, true);
  }

  fixed64(value: bigint): void {
    const wrapped = BigInt.asUintN(64, value);
    this.fixed32(Number(wrapped >> 32n));
    this.fixed32(Number(wrapped & 0xffffffffn));
  }
}
