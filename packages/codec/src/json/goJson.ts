/**
 * Messages whose Go types bring their own JSON, that of `encoding/json`: zero values left out, 64-bit integers as
 * numbers, `null` for empty lists.
 */
import { decToText } from "@milkyway/math";
import type { Field, MessageType } from "../schema.ts";
import type { JsonObject, JsonValue } from "./jsonValue.ts";
import { timeToNanoText } from "./timeText.ts";

const TYPES = new Set([
  "cosmos.staking.v1beta1.DelegationResponse",
  "cosmos.staking.v1beta1.RedelegationResponse",
]);

export function hasGoJson({ typeName }: MessageType<unknown>): boolean {
  return TYPES.has(typeName);
}

function oneValue(field: Field, value: unknown): JsonValue {
  if (field.kind === "message")
    return goJson((field.message as () => MessageType<unknown>)(), value);
  if (field.kind === "Int") return String(value ?? 0n);
  if (field.kind === "Dec") return decToText((value ?? 0n) as never);
  if (field.kind === "time") return timeToNanoText(value as bigint);
  return typeof value === "bigint" ? Number(value) : (value as JsonValue);
}

export function goJson(type: MessageType<unknown>, message: unknown): JsonObject {
  const out: Record<string, JsonValue> = {};
  for (const field of type.fields) {
    const value = (message as Readonly<Record<string, unknown>>)[field.key];
    if (field.repeated) {
      const list = value as readonly unknown[];
      out[field.name] = list.length === 0 ? null : list.map((item) => oneValue(field, item));
    } else if (field.required || value) out[field.name] = oneValue(field, value);
  }
  return out;
}
