/** JSON values of the plain kinds, read as Go reads them. Each throws a `GoJsonError`. */
import { fromUtf8Bin } from "@milkyway/bytes";
import { GoJsonError } from "../json/goJsonError.ts";
import { goQuoteBin } from "../json/goQuote.ts";
import { elementsOf, kindOf, textOf } from "../json/rawJson.ts";
import { onlyValue } from "../json/scanJson.ts";
import { goBase64 } from "./goBase64.ts";
import { goHex } from "./goHex.ts";
import { mismatch } from "./mismatch.ts";

interface IntType {
  readonly name: string;
  readonly least: bigint;
  readonly most: bigint;
}

const LIMIT = 1n << 63n;
const INT64: IntType = { name: "int64", least: -LIMIT, most: LIMIT - 1n };
const INT: IntType = { ...INT64, name: "int" };
const UINT: IntType = { name: "uint", least: 0n, most: 2n * LIMIT - 1n };

/** A 64-bit integer: a number in quotes. */
function integer(raw: string, { name, least, most }: IntType): bigint {
  if (raw.length < 2 || raw[0] !== '"' || raw[raw.length - 1] !== '"')
    throw new GoJsonError(`invalid 64-bit integer encoding ${goQuoteBin(raw)}, expected string`);
  const inner = onlyValue(raw.slice(1, -1));
  const kind = kindOf(inner);
  if (kind === "null") return 0n;
  if (kind !== "number") throw mismatch(kind, name);
  const value = /^-?\d+$/.test(inner) ? BigInt(inner) : undefined;
  if (value === undefined || value < least || value > most) throw mismatch(`number ${inner}`, name);
  return value;
}

/** A text; empty for `null`. */
export function string(raw: string): string {
  const kind = kindOf(raw);
  if (kind === "null") return "";
  if (kind !== "string") throw mismatch(kind, "string");
  return textOf(raw);
}

/** `true` or `false`, which `null` is too. */
export function bool(raw: string): boolean {
  const kind = kindOf(raw);
  if (kind !== "bool" && kind !== "null") throw mismatch(kind, "bool");
  return raw === "true";
}

function byte(raw: string): number {
  const kind = kindOf(raw);
  if (kind === "null") return 0;
  if (kind !== "number") throw mismatch(kind, "uint8");
  const value = /^\d+$/.test(raw) ? Number(raw) : 256;
  if (value > 255) throw mismatch(`number ${raw}`, "uint8");
  return value;
}

/** base64, or a list of numbers. */
export function bytes(raw: string): Uint8Array {
  const kind = kindOf(raw);
  if (kind === "null") return new Uint8Array(0);
  if (kind === "string") return goBase64(textOf(raw));
  if (kind === "array") return Uint8Array.from(elementsOf(raw), byte);
  throw mismatch(kind, "[]uint8");
}

/** Hexadecimal in quotes. */
export function hexBytes(raw: string): Uint8Array {
  if (raw.length < 2 || raw[0] !== '"' || raw[raw.length - 1] !== '"')
    throw new GoJsonError(`invalid hex string: ${fromUtf8Bin(raw)}`);
  return goHex(raw.slice(1, -1));
}

/** A list of texts. */
export function strings(raw: string): string[] {
  const kind = kindOf(raw);
  if (kind !== "array") throw mismatch(kind, "[]json.RawMessage");
  return elementsOf(raw).map(string);
}

/** A signed 64-bit integer. */
export const int64 = (raw: string): bigint => integer(raw, INT64);

const limited = (value: bigint) =>
  value < BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : Number.MAX_SAFE_INTEGER;

/** As `int64`, in a number: what is too large for that is as good as the largest. */
export const int = (raw: string): number => limited(integer(raw, INT));

/** As `int`, without sign. */
export const uint = (raw: string): number => limited(integer(raw, UINT));
