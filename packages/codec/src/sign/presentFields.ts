/**
 * What a message says on the wire. Sign documents depend on which fields are present there, so they are made from
 * bytes and not from decoded messages.
 */

import { concatBytes } from "@milkyway/bytes";
import { scalars } from "../scalars.ts";
import type { Field, MessageType, ScalarKind } from "../schema.ts";
import { Reader } from "../wire/reader.ts";

/** A value as it stands on the wire: custom types as their text, messages, times and durations as their bytes. */
export type Raw = boolean | number | bigint | string | Uint8Array | readonly Raw[];

/** The fields that are present: scalars that are not zero, messages and oneof members that were written, lists with elements. */
export type PresentFields = ReadonlyMap<Field, Raw>;

const AS_WRITTEN: Readonly<Partial<Record<Field["kind"], ScalarKind>>> = {
  Int: "string",
  Dec: "string",
  enum: "int32",
  message: "bytes",
  time: "bytes",
  duration: "bytes",
};

const scalarOf = ({ kind, mapKey }: Field) =>
  scalars[mapKey ? "bytes" : (AS_WRITTEN[kind] ?? (kind as ScalarKind))];

function isZero(value: Raw): boolean {
  return value instanceof Uint8Array ? value.length === 0 : !value;
}

function readField(field: Field, wire: number, reader: Reader, into: Map<Field, Raw>): void {
  const scalar = scalarOf(field);
  const isList = field.repeated || field.mapKey !== undefined;
  if (isList && wire === 2 && scalar.wire !== 2) {
    const outer = reader.enter();
    while (reader.at < reader.end) readField(field, scalar.wire, reader, into);
    reader.leave(outer);
    return;
  }
  if (wire !== scalar.wire) {
    reader.skip(wire);
    return;
  }
  const value = scalar.read(reader) as Raw;
  const before = into.get(field);
  if (isList && before === undefined) into.set(field, [value]);
  else if (isList) (before as Raw[]).push(value);
  else if (AS_WRITTEN[field.kind] === "bytes" && before !== undefined)
    into.set(field, concatBytes(before as Uint8Array, value as Uint8Array));
  else into.set(field, value);
}

function clearSiblings(type: MessageType<unknown>, field: Field, into: Map<Field, Raw>): void {
  for (const other of type.fields)
    if (other !== field && other.oneof === field.oneof) into.delete(other);
}

/** Reads the fields that are present in the bytes of a message. Throws a `WireError`. */
export function presentFields<T>(type: MessageType<T>, bytes: Uint8Array): PresentFields {
  const reader = new Reader(bytes);
  const found = new Map<Field, Raw>();
  while (reader.at < reader.end) {
    const tag = reader.tag(type.typeName);
    const field = type.fields.find(({ no }) => no === tag >>> 3);
    if (field === undefined) {
      reader.skip(tag & 7);
      continue;
    }
    readField(field, tag & 7, reader, found);
    if (field.oneof) clearSiblings(type as MessageType<unknown>, field, found);
  }
  for (const [field, value] of found) {
    const isMessage = AS_WRITTEN[field.kind] === "bytes";
    if (!field.oneof && !isMessage && isZero(value)) found.delete(field);
  }
  return found;
}

/** A present field by its name in the proto file. */
export function presentByName(fields: PresentFields, name: string): Raw | undefined {
  for (const [field, value] of fields) if (field.name === name) return value;
  return undefined;
}
