/** Turns the declaration of a field into functions that read and write it. */
import type { Field } from "../schema.ts";
import type { Reader } from "../wire/reader.ts";
import { WireError } from "../wire/wireError.ts";
import type { Writer } from "../wire/writer.ts";
import { map } from "./map.ts";
import { repeated } from "./repeated.ts";
import { singular } from "./singular.ts";

/** A message while it is read. */
export type Holder = Record<string, unknown>;

export interface FieldCodec {
  readonly key: string;
  readonly no: number;
  /** The tag under which the field is written: `number × 8 + wire type`. */
  readonly tag: number;
  /** What the field holds when nothing was read; shared between messages, so never changed. */
  readonly zero: unknown;
  /** Reads one occurrence into the message. */
  read(reader: Reader, into: Holder): void;
  /** Reads an occurrence under another wire type than that of `tag`, if the field allows it. */
  readOther(reader: Reader, wire: number, into: Holder): void;
  /** Writes the field, tag included, if it is to be written. */
  write(writer: Writer, value: unknown): void;
}

export function wrongWire(field: Field, wire: number): never {
  throw new WireError(`proto: wrong wireType = ${wire} for field ${field.name}`);
}

/** The codec of a field; `all` are the fields of its message, among them the other members of its oneof. */
export function fieldCodec(field: Field, all: readonly Field[]): FieldCodec {
  if (field.mapKey) return map(field);
  if (field.repeated) return repeated(field);
  return singular(field, field.oneof ? all.filter(({ oneof }) => oneof === field.oneof) : []);
}
