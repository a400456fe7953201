import { isJsonObject, type JsonObject, type JsonValue } from "@milkyway/codec";
import { plainError } from "@milkyway/core";

/** The value at a dotted path of a document; `undefined` when there is none. */
export function valueAt(document: JsonValue, path: string): JsonValue | undefined {
  let value: JsonValue | undefined = document;
  for (const name of path.split(".")) value = isJsonObject(value) ? value[name] : undefined;
  return value;
}

/** The objects of a list at a dotted path; none when there is no list. */
export function objectsAt(document: JsonValue, path: string): readonly JsonObject[] {
  const value = valueAt(document, path);
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw plainError(`${path} of genesis is no list`);
  return value.filter((each) => isJsonObject(each));
}

/** The text at a dotted path. */
export function textAt(document: JsonValue, path: string): string {
  const value = valueAt(document, path);
  if (typeof value !== "string") throw plainError(`${path} of genesis is no text`);
  return value;
}
