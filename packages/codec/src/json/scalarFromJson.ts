import { fromBase64, fromHex, utf8 } from "@milkyway/bytes";
import { parseDec, parseInteger } from "@milkyway/math";
import type { EnumType, Field, FieldKind, MessageType } from "../schema.ts";
import { JsonError } from "./jsonError.ts";
import type { JsonValue } from "./jsonValue.ts";
import type { Place } from "./reading.ts";
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

function expected(what: string, json: JsonValue, at: Place): JsonError {
  return new JsonError(at.path, `expected ${what}, got ${shown(json)}`);
}

function integer({ low, high, wide }: Range, json: JsonValue, at: Place): number | bigint {
  if (typeof json !== "number" && typeof json !== "string") throw expected("an integer", json, at);
  const isExact = typeof json === "number" ? Number.isSafeInteger(json) : INTEGER.test(json);
  if (!isExact) throw expected("an integer", json, at);
  const value = BigInt(json);
  if (value < low || value > high) throw expected(`an integer from ${low} to ${high}`, json, at);
  return wide ? value : Number(value);
}

function enumValue(field: Field, json: JsonValue, at: Place): number {
  if (typeof json !== "string") return integer(SMALL, json, at) as number;
  const type = (field.enumeration as () => EnumType)();
  const value = enumNumber(type, json);
  if (value === undefined)
    throw new JsonError(at.path, `unknown value ${shown(json)} for enum ${type.typeName}`);
  return value;
}

function bytesValue(typeName: string, field: Field, json: JsonValue, at: Place): Uint8Array {
  if (isInlineJson(typeName, field)) return utf8(stringifyJson(json));
  if (typeof json !== "string") throw expected("bytes", json, at);
  try {
    return isHexBytes(typeName, field) ? fromHex(json) : fromBase64(json);
  } catch {
    throw expected(isHexBytes(typeName, field) ? "hex" : "base64", json, at);
  }
}

function parsed<T>(
  what: string,
  parse: (text: string) => T | undefined,
  json: JsonValue,
  at: Place,
): T {
  let value: T | undefined;
  try {
    value = typeof json === "string" ? parse(json) : undefined;
  } catch (error) {
    throw new JsonError(at.path, error instanceof Error ? error.message : String(error));
  }
  if (value === undefined) throw expected(what, json, at);
  return value;
}

/** Reads one value of a field that is no message. */
export function scalarFromJson(
  type: MessageType<unknown>,
  field: Field,
  json: JsonValue,
  at: Place,
): unknown {
  const range = ranges[field.kind];
  if (field.kind === "enum") return enumValue(field, json, at);
  if (range !== undefined) return integer(range, json, at);
  switch (field.kind) {
    case "bool":
      if (typeof json !== "boolean") throw expected("true or false", json, at);
      return json;
    case "string":
      if (typeof json !== "string") throw expected("a string", json, at);
      return json;
    case "bytes":
      return bytesValue(type.typeName, field, json, at);
    case "Int":
      return parsed("an integer as a string", parseInteger, json, at);
    case "Dec":
      return parsed("a decimal as a string", parseDec, json, at);
    case "time":
      return parsed("an RFC 3339 time", parseTime, json, at);
    default:
      return parsed("a duration such as 60s", parseDuration, json, at);
  }
}
