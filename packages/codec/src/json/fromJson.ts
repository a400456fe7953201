import { Any } from "../any.ts";
import type { TypeRegistry } from "../registry.ts";
import type { Field, MessageType, ScalarKind } from "../schema.ts";
import { MAX_NESTING } from "../wire/reader.ts";
import { anyFromJson } from "./anyFromJson.ts";
import { JsonError } from "./jsonError.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "./jsonValue.ts";
import { below, type FromJsonOptions, type Reading } from "./reading.ts";
import { scalarFromJson } from "./scalarFromJson.ts";
import { isWellKnown, wellKnownFromJson } from "./wellKnownFromJson.ts";

function oneValue(type: MessageType<unknown>, field: Field, json: JsonValue, reading: Reading) {
  if (field.kind === "message")
    return messageFromJson((field.message as () => MessageType<unknown>)(), json, reading);
  return scalarFromJson(type, field, json, reading.path);
}

function listFromJson(
  type: MessageType<unknown>,
  field: Field,
  json: JsonValue,
  reading: Reading,
): unknown[] {
  if (!Array.isArray(json)) throw new JsonError(reading.path, "expected a list");
  const element: Field = { ...field, repeated: false, required: true };
  return json.map((item: JsonValue, i) => {
    const inner = below(reading, `[${i}]`);
    if (item === null) throw new JsonError(inner.path, "null cannot stand in a list");
    return oneValue(type, element, item, inner);
  });
}

function mapFromJson(
  type: MessageType<unknown>,
  field: Field,
  json: JsonValue,
  reading: Reading,
): Map<unknown, unknown> {
  if (!isJsonObject(json)) throw new JsonError(reading.path, "expected an object");
  const kind = field.mapKey as ScalarKind;
  const keyField: Field = { ...field, kind, message: undefined };
  return new Map(
    Object.entries(json).map(([name, item]) => {
      const inner = below(reading, `[${JSON.stringify(name)}]`);
      const key =
        kind === "bool" ? name === "true" : scalarFromJson(type, keyField, name, inner.path);
      return [key, oneValue(type, { ...field, required: true }, item, inner)];
    }),
  );
}

function fieldFromJson(
  type: MessageType<unknown>,
  field: Field,
  json: JsonValue,
  reading: Reading,
): unknown {
  if (field.mapKey) return mapFromJson(type, field, json, reading);
  if (field.repeated) return listFromJson(type, field, json, reading);
  return oneValue(type, field, json, reading);
}

function refuseUnknown(type: MessageType<unknown>, json: JsonObject, reading: Reading): void {
  const known = new Set(type.fields.flatMap(({ name, key }) => [name, key]));
  const unknown = Object.keys(json).filter((name) => !known.has(name));
  for (const name of unknown) {
    const { path } = below(reading, `.${name}`);
    if (reading.options.onUnknownField === undefined)
      throw new JsonError(path, `unknown field ${JSON.stringify(name)} in ${type.typeName}`);
    reading.options.onUnknownField(path);
  }
}

/** Refuses two members of one oneof. */
function refuseSeveral(type: MessageType<unknown>, given: object, { path }: Reading): void {
  const seen = new Set<string>();
  for (const { key, oneof } of type.fields) {
    if (oneof === undefined || !Object.hasOwn(given, key)) continue;
    if (seen.has(oneof)) throw new JsonError(path, `more than one field of ${oneof} is set`);
    seen.add(oneof);
  }
}

function messageFromJson(type: MessageType<unknown>, json: JsonValue, reading: Reading): unknown {
  if (reading.depth > MAX_NESTING) throw new JsonError(reading.path, "nests too deeply");
  if (isWellKnown(type)) return wellKnownFromJson(type, json, reading.path);
  if (!isJsonObject(json)) throw new JsonError(reading.path, `expected ${type.typeName}`);
  if (type === Any) return anyFromJson(json, reading, messageFromJson);
  const given: Record<string, unknown> = {};
  for (const field of type.fields) {
    const value = Object.hasOwn(json, field.key) ? json[field.key] : json[field.name];
    const isOwn = Object.hasOwn(json, field.key) || Object.hasOwn(json, field.name);
    if (!isOwn || value === undefined || value === null) continue;
    given[field.key] = fieldFromJson(type, field, value, below(reading, `.${field.name}`));
  }
  refuseUnknown(type, json, reading);
  refuseSeveral(type, given, reading);
  return type.create(given);
}

/**
 * Reads a message from protobuf JSON: names as in the `.proto` files or in lower camel case, 64-bit integers as strings
 * or numbers, enums by name or number, `null` for the default. Throws a `JsonError` that says where.
 */
export function fromJson<T>(
  type: MessageType<T>,
  json: JsonValue,
  registry: TypeRegistry,
  options: FromJsonOptions = {},
): T {
  const reading = { registry, options, path: "", depth: 0 };
  return messageFromJson(type as MessageType<unknown>, json, reading) as T;
}
