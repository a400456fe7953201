/** How values are laid out in a store. */
import { binToBytes, binToU64, bytesToBin, fromUtf8, u64ToBin, utf8 } from "@milkyway/bytes";
import type { MessageType } from "@milkyway/codec";
import { Panic, parseInteger } from "@milkyway/math";

export interface ValueCodec<V> {
  /** The type as the reference's error texts name it. */
  readonly typeName: string;
  encode(value: V): Uint8Array;
  decode(bytes: Uint8Array): V;
}

const EMPTY = new Uint8Array(0);

/**
 * A protobuf message. What was decoded from an array of bytes is remembered with that array, and stores hand out the
 * same array for an unchanged value, so a value read by many is decoded once.
 */
export function proto<T extends object>(type: MessageType<T>): ValueCodec<T> {
  const decoded = new WeakMap<Uint8Array, T>();
  return {
    typeName: `github.com/cosmos/gogoproto/${type.typeName}`,
    encode(value) {
      const bytes = type.encode(value);
      decoded.set(bytes, value);
      return bytes;
    },
    decode(bytes) {
      const known = decoded.get(bytes);
      if (known !== undefined) return known;
      const value = type.decode(bytes);
      decoded.set(bytes, value);
      return value;
    },
  };
}

/** Nothing: the key is all there is. */
export const none: ValueCodec<true> = {
  typeName: "NoValue",
  encode: () => EMPTY,
  decode: () => true,
};

export const rawBytes: ValueCodec<Uint8Array> = {
  typeName: "bytes",
  encode: (value) => value,
  decode: (bytes) => bytes,
};

/** Raw bytes as a binary string, such as an address. */
export const binValue: ValueCodec<string> = {
  typeName: "bytes",
  encode: binToBytes,
  decode: bytesToBin,
};

/** Eight bytes, most significant first. */
export const u64Value: ValueCodec<bigint> = {
  typeName: "uint64",
  encode: (value) => binToBytes(u64ToBin(value)),
  decode(bytes) {
    if (bytes.length !== 8) throw new Panic(`invalid length for a uint64: ${bytes.length}`);
    return binToU64(bytesToBin(bytes));
  },
};

export const textValue: ValueCodec<string> = {
  typeName: "string",
  encode: utf8,
  decode: fromUtf8,
};

/** `math.Int` as decimal text. */
export const intValue: ValueCodec<bigint> = {
  typeName: "math.Int",
  encode: (value) => utf8(value.toString()),
  decode(bytes) {
    const value = parseInteger(fromUtf8(bytes));
    if (value === undefined) throw new Panic(`not an integer: ${fromUtf8(bytes)}`);
    return value;
  },
};

/** One byte, 1 or 0. */
export const boolValue: ValueCodec<boolean> = {
  typeName: "bool",
  encode: (value) => Uint8Array.of(value ? 1 : 0),
  decode: (bytes) => bytes[0] === 1,
};
