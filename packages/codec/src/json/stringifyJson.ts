import { goString } from "./goString.ts";
import type { JsonValue } from "./jsonValue.ts";

/** Compact JSON text, strings escaped as Go's `encoding/json` does. Keys keep their order. */
export function stringifyJson(value: JsonValue): string {
  if (typeof value === "string") return goString(value);
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(stringifyJson).join(",")}]`;
  const entries = Object.entries(value as Readonly<Record<string, JsonValue>>);
  return `{${entries.map(([key, item]) => `${goString(key)}:${stringifyJson(item)}`).join(",")}}`;
}
