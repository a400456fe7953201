import type { TxEvent, TxInBlock } from "../tx/getTx.ts";

/** Attributes of an event by key; of a key that comes twice the last value. */
export function attributesOf({ attributes }: TxEvent): Readonly<Record<string, string>> {
  return Object.fromEntries(attributes.map(({ key, value }) => [key, value]));
}

/** The attributes of each event of a type that a transaction emitted. */
export function eventsOf(
  { events }: TxInBlock,
  type: string,
): readonly Readonly<Record<string, string>>[] {
  return events.filter((event) => event.type === type).map(attributesOf);
}
