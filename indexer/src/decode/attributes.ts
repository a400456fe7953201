import type { Event } from "@milkyway/codec/gen/tendermint/abci";

/** An event with its attributes by name; of several with one name the first counts. */
export interface NamedEvent {
  readonly type: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Takes an event apart. */
export function namedEvent({ type, attributes }: Event): NamedEvent {
  const named: Record<string, string> = Object.create(null);
  for (const { key, value } of attributes) named[key] ??= value;
  return { type, attributes: named };
}

/** A number of a target in an attribute; `null` when it is none. */
export function idIn(text: string | undefined): bigint | null {
  return text !== undefined && /^\d{1,18}$/.test(text) ? BigInt(text) : null;
}
