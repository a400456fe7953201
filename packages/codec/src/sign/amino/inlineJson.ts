import { compareUtf8 } from "@milkyway/bytes";
import { goString } from "../../json/goString.ts";
import { isJsonObject, type JsonValue } from "../../json/jsonValue.ts";
import { readText } from "../../wire/text.ts";
import { SignBytesError } from "../signBytesError.ts";

const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const MAX_DEPTH = 10_000;

const invalid = () => new SignBytesError("could not normalize JSON: invalid JSON bytes");

function quoted(text: string): string {
  return goString(text.replace(LONE, "\ufffd"));
}

function normalized(value: JsonValue, depth: number): string {
  if (depth > MAX_DEPTH) throw invalid();
  if (typeof value === "string") return quoted(value);
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw invalid();
    return Object.is(value, -0) ? "-0" : String(value);
  }
  if (Array.isArray(value))
    return `[${value.map((item: JsonValue) => normalized(item, depth + 1)).join(",")}]`;
  if (!isJsonObject(value)) return String(value);
  const keys = Object.keys(value).sort(compareUtf8);
  const entries = keys.map(
    (key) => `${quoted(key)}:${normalized(value[key] as JsonValue, depth + 1)}`,
  );
  return `{${entries.join(",")}}`;
}

/** JSON bytes written anew: compact, keys sorted, numbers as 64-bit floats, HTML characters escaped. */
export function inlineJson(bytes: Uint8Array): string {
  let value: JsonValue;
  try {
    value = JSON.parse(readText(bytes, 0, bytes.length)) as JsonValue;
  } catch {
    throw invalid();
  }
  return normalized(value, 0);
}
