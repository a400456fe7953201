import { type EnumType, type Field, goTypeName, parseDuration, parseTime } from "@milkyway/codec";
import { invalidArgument } from "@milkyway/core";
import { decodeGoBase64 } from "./goBase64.ts";
import { type GoInteger, GoSyntaxError, parseGoInteger, quoted } from "./goInteger.ts";

const INTEGERS: Readonly<Record<string, Omit<GoInteger, "base">>> = {
  int32: { isSigned: true, bits: 32 },
  sint32: { isSigned: true, bits: 32 },
  sfixed32: { isSigned: true, bits: 32 },
  uint32: { isSigned: false, bits: 32 },
  fixed32: { isSigned: false, bits: 32 },
  int64: { isSigned: true, bits: 64 },
  sint64: { isSigned: true, bits: 64 },
  sfixed64: { isSigned: true, bits: 64 },
  uint64: { isSigned: false, bits: 64 },
  fixed64: { isSigned: false, bits: 64 },
};

const BOOLEANS = new Map([
  ...["1", "t", "T", "TRUE", "true", "True"].map((text) => [text, true] as const),
  ...["0", "f", "F", "FALSE", "false", "False"].map((text) => [text, false] as const),
]);

/**
 * One value of a field from a path or a query string, as the gateway converts it. Fails with its texts.
 * @see https://github.com/grpc-ecosystem/grpc-gateway/blob/v1.16.0/runtime/query.go
 */
export function fieldFromText(field: Field, text: string): unknown {
  const integer = INTEGERS[field.kind];
  if (integer !== undefined) {
    const value = integerFromText(text, { ...integer, base: 0 });
    return integer.bits === 32 ? Number(value) : value;
  }
  switch (field.kind) {
    case "string":
      return text;
    case "bool":
      return boolFromText(text);
    case "bytes":
      return bytesFromText(text);
    case "enum":
      return enumFromText((field.enumeration as () => EnumType)(), text);
    case "time":
      return parseTime(text) ?? fail(`bad Timestamp: ${quoted(text)} is no RFC 3339 time`);
    case "duration":
    case "nanoseconds":
      return parseDuration(text) ?? fail(`bad Duration: time: invalid duration ${quoted(text)}`);
    default:
      return fail(`field type ${goTypeOf(field)} is not supported in query parameters`);
  }
}

function goTypeOf({ kind, message }: Field): string {
  if (message !== undefined) return goTypeName(message().typeName);
  return kind === "Int" ? "*math.Int" : "*math.LegacyDec";
}

function fail(text: string): never {
  throw invalidArgument(text);
}

function integerFromText(text: string, form: GoInteger): bigint {
  try {
    return parseGoInteger(text, form);
  } catch (error) {
    if (error instanceof GoSyntaxError) return fail(error.message);
    throw error;
  }
}

function boolFromText(text: string): boolean {
  return BOOLEANS.get(text) ?? fail(`strconv.ParseBool: parsing ${quoted(text)}: invalid syntax`);
}

function bytesFromText(text: string): Uint8Array {
  const bytes = decodeGoBase64(text);
  if ("wrongAt" in bytes) return fail(`illegal base64 data at input byte ${bytes.wrongAt}`);
  return bytes;
}

function enumFromText(type: EnumType, text: string): number {
  const named = Object.hasOwn(type.values, text) ? type.values[text] : undefined;
  if (named !== undefined) return named;
  const value = /^[+-]?\d{1,10}$/.test(text) ? Number(text) : undefined;
  if (value !== undefined && Object.values(type.values).includes(value)) return value;
  return fail(`${text} is not a valid ${goTypeName(type.typeName).slice(1)}`);
}
