import type { Any, MessageType } from "@milkyway/codec";

/** A message for a transaction: `message(MsgDelegatePool, { delegator, amount })`. Fields that are left out take their defaults. */
export function message<T>(type: MessageType<T>, value: Partial<T>): Any {
  return { typeUrl: `/${type.typeName}`, value: type.encode(type.create(value)) };
}
