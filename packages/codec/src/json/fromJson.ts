import { Any } from "../any.ts";
import type { TypeRegistry } from "../registry.ts";
import type { Field, MessageType, ScalarKind } from "../schema.ts";
import { MAX_NESTING } from "../wire/reader.ts";
import { anyFromJson } from "./anyFromJson.ts";
import { JsonError } from "./jsonError.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "./jsonValue.ts";
import { messagePlan, type PlannedField } from "./messagePlan.ts";
import { type FromJsonOptions, Reading } from "./reading.ts";
import { scalarFromJson } from "./scalarFromJson.ts";
import { isWellKnown, wellKnownFromJson } from "./wellKnownFromJson.ts";

function oneValue(type: MessageType<unknown>, field: Field, json: JsonValue, reading: Reading) {
  if (field.kind === "message")
    return messageFromJson((field.message as () => MessageType<unknown>)(), json, reading);
  return scalarFromJson(type, field, json, reading);
}

function listFromJson(
  type: MessageType<unknown>,
  element: Field,
  json: JsonValue,
  reading: Reading,
): unknown[] {
  if (!Array.isArray(json)) throw new JsonError(reading.path, "expected a list");
  return json.map((item: JsonValue, i) => elementFromJson(type, element, item, reading.below(i)));
}

/** Reads one element of a list; the reading is that of the element. */
export function elementFromJson(
  type: MessageType<unknown>,
  element: Field,
  json: JsonValue,
  reading: Reading,
): unknown {
  if (json === null) throw new JsonError(reading.path, "null cannot stand in a list");
  return oneValue(type, element, json, reading);
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
      const inner = reading.below(`[${JSON.stringify(name)}]`);
      const key = kind === "bool" ? name === "true" : scalarFromJson(type, keyField, name, inner);
      return [key, oneValue(type, { ...field, required: true }, item, inner)];
    }),
  );
}

function fieldFromJson(
  type: MessageType<unknown>,
  { field, element, step }: PlannedField,
  json: JsonValue,
  reading: Reading,
): unknown {
  if (field.mapKey) return mapFromJson(type, field, json, reading.below(step));
  if (field.repeated) return listFromJson(type, element, json, reading.below(step));
  if (field.kind === "message") return oneValue(type, field, json, reading.below(step));
  reading.leaf = step;
  const value = scalarFromJson(type, field, json, reading);
  reading.leaf = "";
  return value;
}

/** A member of an object that was parsed; what all objects have is no member. */
function member(json: JsonObject, name: string): JsonValue | undefined {
  const value: unknown = json[name];
  return typeof value === "function" ? undefined : (value as JsonValue | undefined);
}

function refuseUnknown(
  type: MessageType<unknown>,
  known: ReadonlySet<string>,
  json: JsonObject,
  reading: Reading,
): void {
  // A genesis has millions of objects, and `Object.keys` would make a list for each.
  for (const name in json) {
    if (known.has(name)) continue;
    const { path } = reading.below(`.${name}`);
    if (reading.options.onUnknownField === undefined)
      throw new JsonError(path, `unknown field ${JSON.stringify(name)} in ${type.typeName}`);
    reading.options.onUnknownField(path);
  }
}

/** Refuses two members of one oneof. */
function refuseSeveral(
  members: readonly Field[],
  given: Readonly<Record<string, unknown>>,
  reading: Reading,
): void {
  const seen = new Set<string | undefined>();
  for (const { key, oneof } of members) {
    if (given[key] === undefined) continue;
    if (seen.has(oneof))
      throw new JsonError(reading.path, `more than one field of ${oneof} is set`);
    seen.add(oneof);
  }
}

/** Reads a message that stands somewhere in a document. */
export function messageFromJson(
  type: MessageType<unknown>,
  json: JsonValue,
  reading: Reading,
): unknown {
  if (reading.depth > MAX_NESTING) throw new JsonError(reading.path, "nests too deeply");
  if (isWellKnown(type)) return wellKnownFromJson(type, json, reading);
  if (!isJsonObject(json)) throw new JsonError(reading.path, `expected ${type.typeName}`);
  if (type === Any) return anyFromJson(json, reading, messageFromJson);
  const { fields, known, oneofs } = messagePlan(type);
  const given: Record<string, unknown> = {};
  for (const planned of fields) {
    const { key, name } = planned.field;
    const first = member(json, key);
    const value = first === undefined && name !== key ? member(json, name) : first;
    if (value === undefined || value === null) continue;
    given[key] = fieldFromJson(type, planned, value, reading);
  }
  refuseUnknown(type, known, json, reading);
  if (oneofs.length > 0) refuseSeveral(oneofs, given, reading);
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
  const reading = new Reading(registry, options);
  return messageFromJson(type as MessageType<unknown>, json, reading) as T;
}
