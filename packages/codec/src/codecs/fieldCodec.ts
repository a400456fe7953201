import type { Field } from "../schema.ts";
import type { Reader } from "../wire/reader.ts";
import { WireError } from "../wire/wireError.ts";
import type { Writer } from "../wire/writer.ts";

/** A message while it is read. */
export type Holder = Record<string, unknown>;

/** Reads and writes one field of a message. */
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
