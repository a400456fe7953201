/** An attribute of an event. The block life cycle appends to the list of an event that was emitted. */
export interface Attribute {
  readonly key: string;
  readonly value: string;
  readonly index: boolean;
}

export interface Event {
  readonly type: string;
  readonly attributes: Attribute[];
}

export function attribute(key: string, value: string): Attribute {
  return { key, value, index: true };
}

/** An event of the given attributes, in order. */
export function newEvent(
  type: string,
  ...attributes: readonly (readonly [string, string])[]
): Event {
  return { type, attributes: attributes.map(([key, value]) => attribute(key, value)) };
}

/** Declares an event; its attributes are emitted in the order of declaration. */
export function defineEvent<Keys extends string>(
  type: string,
  ...keys: readonly Keys[]
): (values: Readonly<Record<Keys, string | number | bigint>>) => Event {
  return (values) => ({
    type,
    attributes: keys.map((key) => attribute(key, String(values[key]))),
  });
}
