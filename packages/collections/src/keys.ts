/** How keys are laid out in a store. Keys are binary strings, whose order is the order of the bytes. */
import {
  type Bin,
  binToBytes,
  binToU32,
  binToU64,
  fromUtf8Bin,
  toHex,
  u32ToBin,
  u64ToBin,
  utf8Bin,
} from "@milkyway/bytes";
import { Panic } from "@milkyway/math";

export interface KeyCodec<K> {
  /** The key at the end of a store key. */
  encode(key: K): Bin;
  /** The key followed by further parts: with a length or a terminator where its end is not known otherwise. */
  encodePart(key: K): Bin;
  /** Reads a key that runs from `at` to the end. */
  decode(bin: Bin, at: number): K;
  /** Reads a key that is followed by further parts. */
  decodePart(bin: Bin, at: number): { readonly key: K; readonly next: number };
  /** The key as error texts show it. */
  show(key: K): string;
  /** The number of bytes when it is the same for every key. */
  readonly width?: number;
}

function fixed<K>(
  width: number,
  encode: (key: K) => Bin,
  decode: (bin: Bin, at: number) => K,
  show: (key: K) => string = String,
): KeyCodec<K> {
  const checked = (bin: Bin, at: number) => {
    if (bin.length - at < width) throw new Panic(`invalid buffer size, wanted at least: ${width}`);
    return decode(bin, at);
  };
  return {
    width,
    show,
    encode,
    encodePart: encode,
    decode: checked,
    decodePart: (bin, at) => ({ key: checked(bin, at), next: at + width }),
  };
}

/** Four bytes, most significant first. */
export const u32: KeyCodec<number> = fixed(4, u32ToBin, binToU32);

/** Eight bytes, most significant first. */
export const u64: KeyCodec<bigint> = fixed(8, u64ToBin, binToU64);

const SIGN = 1n << 63n;

/** Eight bytes, most significant first, the sign bit flipped so that negative numbers come first. */
export const i64: KeyCodec<bigint> = fixed(
  8,
  (key) => u64ToBin(key + SIGN),
  (bin, at) => BigInt.asIntN(64, binToU64(bin, at) - SIGN),
);

/** Eight bytes, least significant first. */
export const u64LittleEndian: KeyCodec<bigint> = fixed(
  8,
  (key) => reverse(u64ToBin(key)),
  (bin, at) => binToU64(reverse(bin.slice(at, at + 8))),
);

function reverse(bin: Bin): Bin {
  let out = "";
  for (let i = bin.length - 1; i >= 0; i--) out += bin[i];
  return out;
}

export const bool: KeyCodec<boolean> = fixed(
  1,
  (key) => (key ? "\x01" : "\x00"),
  (bin, at) => bin.charCodeAt(at) === 1,
);

/** Text as UTF-8; `0x00` ends it when more follows. */
export const text: KeyCodec<string> = {
  show: (key) => key,
  encode: utf8Bin,
  encodePart(key) {
    if (key.includes("\0")) throw new Panic("invalid utf8 string: contains a null byte");
    return `${utf8Bin(key)}\0`;
  },
  decode: (bin, at) => fromUtf8Bin(bin.slice(at)),
  decodePart(bin, at) {
    const end = bin.indexOf("\0", at);
    if (end < 0) throw new Panic("string key has no terminator");
    return { key: fromUtf8Bin(bin.slice(at, end)), next: end + 1 };
  },
};

/** Text without any frame, for keys the reference builds by hand: what follows must have a fixed width. */
export const rawText: KeyCodec<string> = {
  show: (key) => key,
  encode: utf8Bin,
  encodePart: utf8Bin,
  decode: (bin, at) => fromUtf8Bin(bin.slice(at)),
  decodePart() {
    throw new Panic("an unframed text has no end of its own");
  },
};

function showHex(key: Bin): string {
  return `hexBytes:${toHex(binToBytes(key))}`;
}

function withLength(bin: Bin): Bin {
  if (bin.length > 255) throw new Panic(`length ${bin.length} does not fit one byte`);
  return String.fromCharCode(bin.length) + bin;
}

/** Raw bytes, such as an address; one byte of length before them when more follows. */
export const bin: KeyCodec<Bin> = {
  show: showHex,
  encode: (key) => key,
  encodePart: withLength,
  decode: (from, at) => from.slice(at),
  decodePart(from, at) {
    const next = at + 1 + from.charCodeAt(at);
    if (!(next <= from.length)) throw new Panic("bytes key is cut short");
    return { key: from.slice(at + 1, next), next };
  },
};

/** Raw bytes that carry their length even at the end of a key. */
export const lengthPrefixed: KeyCodec<Bin> = {
  show: showHex,
  encode: withLength,
  encodePart: withLength,
  decode: (from, at) => bin.decodePart(from, at).key,
  decodePart: (from, at) => bin.decodePart(from, at),
};

/** Raw bytes of a known number, without length. */
export function fixedBin(width: number): KeyCodec<Bin> {
  return fixed(
    width,
    (key) => key,
    (from, at) => from.slice(at, at + width),
    showHex,
  );
}
