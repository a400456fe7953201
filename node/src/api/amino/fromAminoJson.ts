/** Reads amino's JSON of messages, by way of protobuf's. */
import {
  Any,
  durationToText,
  type Field,
  fromJson,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  type MessageType,
} from "@milkyway/codec";
import { AminoError } from "./aminoError.ts";
import type { AminoTypes } from "./aminoTypes.ts";
import { isBareKey } from "./aminoWire.ts";

const MAX_DEPTH = 32;

/** Reads a message from its amino JSON. Throws an `AminoError` or a `JsonError`. */
export function fromAminoJson<T>(types: AminoTypes, type: MessageType<T>, json: JsonValue): T {
  const proto = structJson(types, type as MessageType<unknown>, json, 0);
  return fromJson(type, proto, types.registry);
}

function structJson(
  types: AminoTypes,
  type: MessageType<unknown>,
  json: JsonValue,
  depth: number,
): JsonObject {
  if (depth > MAX_DEPTH) throw new AminoError("JSON nests too deeply");
  if (!isJsonObject(json)) throw new AminoError(`expected an object of ${type.typeName}`);
  const out: Record<string, JsonValue> = {};
  for (const field of type.fields) {
    const value = json[field.aminoName ?? field.name];
    if (value === undefined || value === null) continue;
    out[field.name] =
      field.repeated && Array.isArray(value)
        ? value.map((item: JsonValue) => fieldJson(types, field, item, depth))
        : fieldJson(types, field, value, depth);
  }
  return out;
}

function fieldJson(types: AminoTypes, field: Field, value: JsonValue, depth: number): JsonValue {
  if (field.kind === "duration" || field.kind === "nanoseconds") return durationJson(value);
  if (field.kind === "uint32" && typeof value === "string") return Number(value);
  if (field.kind !== "message") return value;
  const type = (field.message as () => MessageType<unknown>)();
  return type === Any ? anyJson(types, value, depth) : structJson(types, type, value, depth + 1);
}

function durationJson(value: JsonValue): string {
  if (typeof value !== "string" || !/^-?\d{1,19}$/.test(value))
    throw new AminoError("a duration is a text of nanoseconds");
  return durationToText(BigInt(value));
}

function anyJson(types: AminoTypes, json: JsonValue, depth: number): JsonValue {
  if (!isJsonObject(json)) throw new AminoError("expected an object with a type and a value");
  const { type: name, value = null } = json;
  const type = types.named(name);
  const inner = isBareKey(type) ? { key: value } : structJson(types, type, value, depth + 1);
  return { "@type": `/${type.typeName}`, ...inner };
}
