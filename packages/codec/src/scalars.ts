import { type Dec, parseGoInteger } from "@milkyway/math";
import type { ScalarKind } from "./schema.ts";
import type { Reader } from "./wire/reader.ts";
import { WireError } from "./wire/wireError.ts";
import type { Writer } from "./wire/writer.ts";

/** How one kind of scalar is read and written. Custom types decode to `undefined` from an empty text, as Go's nil. */
export interface Scalar {
  readonly wire: 0 | 1 | 2 | 5;
  readonly zero: unknown;
  read(reader: Reader): unknown;
  write(writer: Writer, value: never): void;
}

const NO_BYTES = new Uint8Array(0);
const INT_LIMIT = 1n << 256n;
const DEC_LIMIT = INT_LIMIT * 10n ** 18n;

/** Digits of a short integer in canonical notation; `undefined` for any other text. */
function shortInteger(bytes: Uint8Array, at: number, end: number): bigint | undefined {
  const first = bytes[at] as number;
  if (end - at > 15 || first < 0x30 || first > 0x39 || (first === 0x30 && end - at > 1))
    return undefined;
  let value = first - 0x30;
  for (let i = at + 1; i < end; i++) {
    const digit = (bytes[i] as number) - 0x30;
    if (digit < 0 || digit > 9) return undefined;
    value = value * 10 + digit;
  }
  return BigInt(value);
}

function customInteger(limit: bigint, tooLarge: string): Pick<Scalar, "read" | "write"> {
  return {
    read(reader) {
      const start = reader.at;
      const length = reader.length();
      if (length === 0) return undefined;
      const short = shortInteger(reader.bytes, reader.at, reader.at + length);
      if (short !== undefined) {
        reader.at += length;
        return short;
      }
      reader.at = start;
      const text = reader.text();
      const value = parseGoInteger(text);
      if (value === undefined)
        throw new WireError(`math/big: cannot unmarshal ${JSON.stringify(text)} into a *big.Int`);
      if (value >= limit || value <= -limit) throw new WireError(tooLarge);
      return value as Dec;
    },
    write: (writer: Writer, value: bigint | undefined) => writer.integerText(value ?? 0n),
  };
}

const zigzag = (value: bigint) => (value << 1n) ^ (value >> 63n);
const unzigzag = (value: bigint) => (value >> 1n) ^ -(value & 1n);

export const scalars: Readonly<Record<ScalarKind, Scalar>> = {
  bool: {
    wire: 0,
    zero: false,
    read: (reader) => reader.number() !== 0,
    write: (writer, value: boolean) => writer.number(value ? 1 : 0),
  },
  string: {
    wire: 2,
    zero: "",
    read: (reader) => reader.text(),
    write: (writer, value: string) => writer.text(value),
  },
  bytes: {
    wire: 2,
    zero: NO_BYTES,
    read: (reader) => reader.view(),
    write: (writer, value: Uint8Array) => writer.lengthPrefixed(value),
  },
  int32: {
    wire: 0,
    zero: 0,
    read: (reader) => reader.u32() | 0,
    write: (writer, value: number) =>
      value < 0 ? writer.bigint(BigInt(value)) : writer.number(value),
  },
  uint32: {
    wire: 0,
    zero: 0,
    read: (reader) => reader.u32(),
    write: (writer, value: number) => writer.number(value),
  },
  sint32: {
    wire: 0,
    zero: 0,
    read: (reader) => Number(BigInt.asIntN(32, unzigzag(reader.bigint()))),
    write: (writer, value: number) => writer.bigint(zigzag(BigInt(value))),
  },
  int64: {
    wire: 0,
    zero: 0n,
    read: (reader) => BigInt.asIntN(64, reader.bigint()),
    write: (writer, value: bigint) => writer.bigint(value),
  },
  uint64: {
    wire: 0,
    zero: 0n,
    read: (reader) => reader.bigint(),
    write: (writer, value: bigint) => writer.bigint(value),
  },
  sint64: {
    wire: 0,
    zero: 0n,
    read: (reader) => unzigzag(reader.bigint()),
    write: (writer, value: bigint) => writer.bigint(zigzag(value)),
  },
  fixed32: {
    wire: 5,
    zero: 0,
    read: (reader) => reader.fixed32(),
    write: (writer, value: number) => writer.fixed32(value),
  },
  sfixed32: {
    wire: 5,
    zero: 0,
    read: (reader) => reader.fixed32() | 0,
    write: (writer, value: number) => writer.fixed32(value),
  },
  fixed64: {
    wire: 1,
    zero: 0n,
    read: (reader) => reader.fixed64(),
    write: (writer, value: bigint) => writer.fixed64(value),
  },
  sfixed64: {
    wire: 1,
    zero: 0n,
    read: (reader) => BigInt.asIntN(64, reader.fixed64()),
    write: (writer, value: bigint) => writer.fixed64(value),
  },
  Int: { wire: 2, zero: undefined, ...customInteger(INT_LIMIT, "integer out of range") },
  Dec: { wire: 2, zero: undefined, ...customInteger(DEC_LIMIT, "decimal out of range") },
  nanoseconds: {
    wire: 0,
    zero: 0n,
    read: (reader) => BigInt.asIntN(64, reader.bigint()),
    write: (writer, value: bigint) => writer.bigint(value),
  },
};
