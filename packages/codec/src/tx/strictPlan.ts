import { Any } from "../any.ts";
import type { Field, MessageType, ScalarKind } from "../schema.ts";
import { Duration, Timestamp } from "../wellKnown.ts";

/** What the strict check needs to know of a field. */
export interface StrictField {
  /** Wire types under which the field may stand, as bits. */
  readonly wires: number;
  /** The wire type of its declaration. */
  readonly wire: number;
  /** The message to go into. */
  readonly message: MessageType<unknown> | undefined;
  /** Name of the entry type of a map, into which the reference cannot go. */
  readonly entry: string | undefined;
}

export type StrictPlan = readonly (StrictField | undefined)[];

const wireOfKind: Readonly<Record<ScalarKind | "enum", number>> = {
  bool: 0,
  string: 2,
  bytes: 2,
  int32: 0,
  uint32: 0,
  sint32: 0,
  int64: 0,
  uint64: 0,
  sint64: 0,
  fixed32: 5,
  sfixed32: 5,
  fixed64: 1,
  sfixed64: 1,
  Int: 2,
  Dec: 2,
  nanoseconds: 0,
  enum: 0,
};

function entryName(typeName: string, { name }: Field): string {
  const words = name.split("_").map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return `${typeName}.${words.join("")}Entry`;
}

function strictField(type: MessageType<unknown>, field: Field): StrictField {
  const entry = field.mapKey && entryName(type.typeName, field);
  if (field.kind === "message" || field.kind === "time" || field.kind === "duration" || entry) {
    const wellKnown = field.kind === "time" ? Timestamp : Duration;
    const message = field.message?.() ?? (wellKnown as MessageType<unknown>);
    return { wires: 1 << 2, wire: 2, message, entry };
  }
  const wire = wireOfKind[field.kind];
  // Packed fixed32 lists are refused, as in the reference.
  const wires = wire === 5 ? 1 << 5 : (1 << wire) | (1 << 2);
  return { wires, wire, message: undefined, entry: undefined };
}

const plans = new WeakMap<object, StrictPlan>();

/** The fields of a message by number. */
export function strictPlan(type: MessageType<unknown>): StrictPlan {
  const known = plans.get(type);
  if (known !== undefined) return known;
  const plan = new Array<StrictField | undefined>(
    Math.max(0, ...type.fields.map(({ no }) => no)) + 1,
  );
  for (const field of type.fields) plan[field.no] = strictField(type, field);
  plans.set(type, plan);
  return plan;
}

export function isAny(type: MessageType<unknown>): boolean {
  return (type as unknown) === Any;
}
