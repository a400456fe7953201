import { fromBase64, fromHex, utf8 } from "@milkyway/bytes";
import { parseDec, parseInteger } from "@milkyway/math";
import type { EnumType, Field, FieldKind, MessageType } from "../schema.ts";
import { JsonError } from "./jsonError.ts";
import type { JsonValue } from "./jsonValue.ts";
import { enumNumber, isHexBytes, isInlineJson } from "./specialForms.ts";
import { stringifyJson } from "./stringifyJson.ts";
import { parseDuration, parseTime } from "./timeText.ts";

const INTEGER = /^-?(?:0|[1-9][0-9]*)$/;

interface Range {
  readonly low: bigint;
  readonly high: bigint;
  readonly wide: boolean;
}

const SMALL: Range = { low: -(1n << 31n), high: (1n << 31n) - 1n, wide: false };
const SMALL_UNSIGNED: Range = { low: 0n, high: (1n << 32n) - 1n, wide: false };
const LARGE: Range = { low: -(1n << 63n), high: (1n << 63n) - 1n, wide: true };
const LARGE_UNSIGNED: Range = { low: 0n, high: (1n << 64n) - 1n, wide: true };

const ranges: Readonly<Partial<Record<FieldKind, Range>>> = {
  int32: SMALL,
  sint32: SMALL,
  sfixed32: SMALL,
  enum: SMALL,
  uint32: SMALL_UNSIGNED,
  fixed32: SMALL_UNSIGNED,
  int64: LARGE,
  sint64: LARGE,
  sfixed64: LARGE,
  uint64: LARGE_UNSIGNED,
  fixed64: LARGE_UNSIGNED,
};

/** What was given, short enough for a message. */
function shown(json: JsonValue): string {
  const text = stringifyJson(json);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function expected(what: string, json: JsonValue, path: string): JsonError {
  return new JsonError(path, `expected ${what}, got ${shown(json)}`);
}

function integer({ low, high, wide }: Range, json: JsonValue, path: string): number | bigint {
  if (typeof json !== "number" && typeof json !== "string")
    throw expected("an integer", json, path);
  const isExact = typeof json === "number" ? Number.isSafeInteger(json) : INTEGER.test(json);
  if (!isExact) throw expected("an integer", json, path);
  const value = BigInt(json);
  if (value < low || value > high) throw expected(`an integer from ${low} to ${high}`, json, path);
  return wide ? value : Number(value);
}

function enumValue(field: Field, json: JsonValue, path: string): number {
  if (typeof json !== "string") return integer(SMALL, json, path) as number;
  const type = (field.enumeration as () => EnumType)();
  const value = enumNumber(type, json);
  if (value === undefined)
    throw new JsonError(path, `unknown value ${shown(json)} for enum ${type.typeName}`);
  return value;
}

function bytesValue(typeName: string, field: Field, json: JsonValue, path: string): Uint8Array {
  if (isInlineJson(typeName, field)) return utf8(stringifyJson(json));
  if (typeof json !== "string") throw expected("bytes", json, path);
  try {
    return isHexBytes(typeName, field) ? fromHex(json) : fromBase64(json);
  } catch {
    throw expected(isHexBytes(typeName, field) ? "hex" : "base64", json, path);
  }
}

function parsed<T>(
  what: string,
  parse: (text: string) => T | undefined,
  json: JsonValue,
  path: string,
): T {
  let value: T | undefined;
  try {
    value = typeof json === "string" ? parse(json) : undefined;
  } catch (error) {
    throw new JsonError(path, error instanceof Error ? error.message : String(error));
  }
  if (value === undefined) throw expected(what, json, path);
  return value;
}

/** Reads one value of a field that is no message. */
export function scalarFromJson(
  type: MessageType<unknown>,
  field: Field,
  json: JsonValue,
  path: string,
): unknown {
  const range = ranges[field.kind];
  if (field.kind === "enum") return enumValue(field, json, path);
  if (range !== undefined) return integer(range, json, path);
  switch (field.kind) {
    case "bool":
      if (typeof json !== "boolean") throw expected("true or false", json, path);
      return json;
    case "string":
      if (typeof json !== "string") throw expected("a string", json, path);
      return json;
    case "bytes":
      return bytesValue(type.typeName, field, json, path);
    case "Int":
      return parsed("an integer as a string", parseInteger, json, path);
    case "Dec":
      return parsed("a decimal as a string", parseDec, json, path);
    case "time":
      return parsed("an RFC 3339 time", parseTime, json, path);
    default:
      return parsed("a duration such as 60s", parseDuration, json, path);
  }
}
