import { fromBase64, InvalidEncoding, toBase64 } from "@milkyway/bytes";
import { goString, type JsonValue } from "@milkyway/codec";
import { type Dec, decToText, InvalidDec, parseDec, parseGoInteger } from "@milkyway/math";
import { BadValue, type GoType } from "./goType.ts";

function textOf(json: JsonValue): string {
  if (typeof json === "string") return json;
  throw new BadValue("json: cannot unmarshal a value of another type into a string");
}

/** Integers of 64 bits stand in quotes. */
function quoted(low: bigint, high: bigint): GoType<bigint> {
  return {
    zero: 0n,
    read(json) {
      if (typeof json !== "string")
        throw new BadValue(
          `invalid character -- Amino:JSON int/int64/uint/uint64 expects quoted values for javascript numeric support, got: ${JSON.stringify(json)}.`,
        );
      const value = /^-?(?:0|[1-9]\d*)$/.test(json) ? BigInt(json) : undefined;
      if (value === undefined || value < low || value > high)
        throw new BadValue(`json: cannot unmarshal number ${json}`);
      return value;
    },
    write: (value) => `"${value}"`,
    isEmpty: (value) => value === 0n,
  };
}

function bare(low: number, high: number): GoType<number> {
  return {
    zero: 0,
    read(json) {
      if (typeof json !== "number" || !Number.isInteger(json) || json < low || json > high)
        throw new BadValue(`json: cannot unmarshal ${JSON.stringify(json)} into a number`);
      return json;
    },
    write: String,
    isEmpty: (value) => value === 0,
  };
}

export const goUint64: GoType<bigint> = quoted(0n, (1n << 64n) - 1n);
export const goInt64: GoType<bigint> = quoted(-(1n << 63n), (1n << 63n) - 1n);
export const goUint32: GoType<number> = bare(0, 2 ** 32 - 1);
export const goInt32: GoType<number> = bare(-(2 ** 31), 2 ** 31 - 1);

export const goBool: GoType<boolean> = {
  zero: false,
  read(json) {
    if (typeof json !== "boolean")
      throw new BadValue("json: cannot unmarshal a value of another type into a bool");
    return json;
  },
  write: String,
  isEmpty: (value) => !value,
};

export const goText: GoType<string> = {
  zero: "",
  read: textOf,
  write: goString,
  isEmpty: (value) => value === "",
};

/** `[]byte`, as base64. */
export const goBytes: GoType<Uint8Array> = {
  zero: new Uint8Array(0),
  read(json) {
    try {
      return fromBase64(textOf(json));
    } catch (error) {
      if (error instanceof InvalidEncoding) throw new BadValue(error.message);
      throw error;
    }
  },
  write: (value) => (value.length === 0 ? "null" : `"${toBase64(value)}"`),
  isEmpty: (value) => value.length === 0,
};

/** A decimal of 18 places; nil until it is set. */
export const goDec: GoType<Dec | undefined> = {
  zero: undefined,
  read(json) {
    try {
      return parseDec(textOf(json));
    } catch (error) {
      if (error instanceof InvalidDec) throw new BadValue(error.message);
      throw error;
    }
  },
  write: (value) => (value === undefined ? "null" : `"${decToText(value)}"`),
  isEmpty: () => false,
};

const LIMIT = 1n << 256n;

/** An integer of 256 bits; nil until it is set, which is written as 0. */
export const goInt: GoType<bigint | undefined> = {
  zero: undefined,
  read(json) {
    const text = textOf(json);
    const value = parseGoInteger(text);
    if (value === undefined)
      throw new BadValue(`math/big: cannot unmarshal ${JSON.stringify(text)} into a *big.Int`);
    if (value >= LIMIT || value <= -LIMIT) throw new BadValue(`integer out of range: ${text}`);
    return value;
  },
  write: (value) => `"${value ?? 0n}"`,
  isEmpty: () => false,
};
