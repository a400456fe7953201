import type { Any, MessageType } from "@milkyway/codec";

/** A message to send: its type, and its fields. */
export interface Message {
  readonly type: MessageType<unknown>;
  readonly value: unknown;
}

/** A message with its fields; those left out are empty. */
export function message<T>(type: MessageType<T>, fields: Partial<T>): Message {
  return { type: type as MessageType<unknown>, value: type.create(fields) };
}

/** The form in which transactions hold a message. */
export function packed({ type, value }: Message): Any {
  return { typeUrl: `/${type.typeName}`, value: type.encode(value) };
}
