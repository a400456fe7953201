import type { Field, JsonObject, JsonValue, MessageType } from "@milkyway/codec";
import { Bug } from "@milkyway/core";

/** The field at a path as `params.commission_rate`. */
export function fieldAt(type: MessageType<unknown>, path: string): Field {
  let at: MessageType<unknown> | undefined = type;
  let found: Field | undefined;
  for (const name of path.split(".")) {
    found = at?.fields.find((field) => field.name === name);
    if (found === undefined) throw new Bug(`${type.typeName} has no field ${path}`);
    at = found.message?.();
  }
  return found as Field;
}

/** A JSON object with a value at a path. */
export function withValue(json: JsonObject, path: string, value: JsonValue): JsonObject {
  const [name = "", ...rest] = path.split(".");
  if (rest.length === 0) return { ...json, [name]: value };
  const inner = (json[name] ?? {}) as JsonObject;
  return { ...json, [name]: withValue(inner, rest.join("."), value) };
}
