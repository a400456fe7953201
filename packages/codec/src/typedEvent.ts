import { stringifyJson } from "./json/stringifyJson.ts";
import { toJson } from "./json/toJson.ts";
import type { TypeRegistry } from "./registry.ts";
import type { MessageType } from "./schema.ts";

/** An event made of a message: its full name and, sorted by name, each field in JSON. */
export interface TypedEvent {
  readonly type: string;
  readonly attributes: readonly { readonly key: string; readonly value: string }[];
}

/**
 * The event that a message stands for. Every field is in it, strings in quotes.
 * @see https://github.com/cosmos/cosmos-sdk/blob/v0.50.13/types/events.go TypedEventToEvent
 */
export function typedEvent<T>(
  type: MessageType<T>,
  message: T,
  registry: TypeRegistry,
): TypedEvent {
  const entries = Object.entries(toJson(type, message, registry));
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  const attributes = entries.map(([key, value]) => ({ key, value: stringifyJson(value) }));
  return { type: type.typeName, attributes };
}
