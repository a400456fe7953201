import { isJsonObject, type JsonObject, type JsonValue } from "@milkyway/codec";
import { plainError } from "@milkyway/core";

/** A document with one value replaced; the path is dotted and must be there: `staking.params.bond_denom`. */
export function changed(document: JsonObject, path: string, value: JsonValue): JsonObject {
  const [name = "", ...rest] = path.split(".");
  const old = document[name];
  if (old === undefined) throw plainError(`genesis has no ${name}`);
  if (rest.length === 0) return { ...document, [name]: value };
  if (!isJsonObject(old)) throw plainError(`genesis has no parts in ${name}`);
  return { ...document, [name]: changed(old, rest.join("."), value) };
}

/** The document after several changes, by path. */
export function changedAll(
  document: JsonObject,
  changes: Readonly<Record<string, JsonValue>>,
): JsonObject {
  return Object.entries(changes).reduce(
    (result, [path, value]) => changed(result, path, value),
    document,
  );
}
