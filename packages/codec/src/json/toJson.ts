import { toBase64, toHex } from "@milkyway/bytes";
import { decToText } from "@milkyway/math";
import { Any } from "../any.ts";
import type { TypeRegistry } from "../registry.ts";
import type { EnumType, Field, MessageType } from "../schema.ts";
import { SECOND } from "../time.ts";
import { Duration, Timestamp } from "../wellKnown.ts";
import { readText } from "../wire/text.ts";
import { goJson, hasGoJson } from "./goJson.ts";
import { JsonError } from "./jsonError.ts";
import type { JsonObject, JsonValue } from "./jsonValue.ts";
import { enumName, isHexBytes, isInlineJson } from "./specialForms.ts";
import { durationToText, timeToText } from "./timeText.ts";

type Plain = Readonly<Record<string, unknown>>;

interface Place {
  readonly type: MessageType<unknown>;
  readonly field: Field;
  readonly registry: TypeRegistry;
}

function bytesValue({ type, field }: Place, bytes: Uint8Array): JsonValue {
  if (isHexBytes(type.typeName, field)) return toHex(bytes).toUpperCase();
  if (!isInlineJson(type.typeName, field)) return toBase64(bytes);
  try {
    return JSON.parse(readText(bytes, 0, bytes.length)) as JsonValue;
  } catch {
    throw new JsonError(field.name, "the bytes are no JSON");
  }
}

/** One value of a field, be it alone, in a list or in a map. */
function oneValue(place: Place, value: unknown): JsonValue {
  const { field, registry } = place;
  switch (field.kind) {
    case "bool":
    case "string":
    case "int32":
    case "uint32":
    case "sint32":
    case "fixed32":
    case "sfixed32":
      return value as JsonValue;
    case "bytes":
      return bytesValue(place, value as Uint8Array);
    case "enum": {
      const type = (field.enumeration as () => EnumType)();
      return enumName(type, value as number) ?? (value as number);
    }
    case "message": {
      const type = (field.message as () => MessageType<unknown>)();
      return hasGoJson(type) ? goJson(type, value) : messageJson(type, value, registry);
    }
    case "Dec":
      return value === undefined ? "0" : decToText(value as never);
    case "time":
      return timeToText(value as bigint);
    case "duration":
    case "nanoseconds":
      return durationToText(value as bigint);
    default:
      return String(value ?? 0n);
  }
}

function mapJson(place: Place, entries: ReadonlyMap<unknown, unknown>): JsonObject {
  const items = [...entries].map(([key, value]) => [String(key), oneValue(place, value)] as const);
  const numeric = place.field.mapKey !== "string";
  const order = (a: string, b: string) =>
    numeric ? (BigInt(a) < BigInt(b) ? -1 : 1) : a < b ? -1 : 1;
  return Object.fromEntries(items.sort(([a], [b]) => order(a, b)));
}

function fieldJson(place: Place, value: unknown): JsonValue {
  const { field } = place;
  if (field.mapKey) return mapJson(place, (value ?? new Map()) as ReadonlyMap<unknown, unknown>);
  if (field.repeated)
    return ((value ?? []) as readonly unknown[]).map((item) => oneValue(place, item));
  if (field.kind === "bytes" && !field.oneof && (value as Uint8Array).length === 0) return null;
  if (value === undefined && !field.required) return null;
  return oneValue(place, value);
}

function anyJson({ typeUrl, value }: Any, registry: TypeRegistry): JsonObject {
  const type = registry.find(typeUrl);
  if (type === undefined) {
    const name = typeUrl.slice(typeUrl.lastIndexOf("/") + 1);
    throw new JsonError("", `unknown message type ${JSON.stringify(name)}`);
  }
  const inner = messageJson(type, type.decode(value), registry);
  const isWellKnown = type.typeName.startsWith("google.protobuf.");
  return { "@type": typeUrl, ...(isWellKnown ? { value: inner } : (inner as JsonObject)) };
}

function messageJson(
  type: MessageType<unknown>,
  message: unknown,
  registry: TypeRegistry,
): JsonValue {
  if (type === Any) return anyJson(message as Any, registry);
  if (type === Timestamp || type === Duration) {
    const { seconds, nanos } = message as Timestamp;
    const total = seconds * SECOND + BigInt(nanos);
    return type === Timestamp ? timeToText(total) : durationToText(total);
  }
  const out: Record<string, JsonValue> = {};
  for (const field of type.fields) {
    const value = (message as Plain)[field.key];
    if (field.oneof && value === undefined) continue;
    out[field.name] = fieldJson({ type, field, registry }, value);
  }
  return out;
}

/**
 * A message as protobuf JSON the way the reference writes it: names as in the `.proto` files, every field present.
 * Throws a `JsonError` when an `Any` holds an unknown type.
 */
export function toJson<T>(type: MessageType<T>, message: T, registry: TypeRegistry): JsonObject {
  return messageJson(type as MessageType<unknown>, message, registry) as JsonObject;
}
