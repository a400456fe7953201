import { scalars } from "../scalars.ts";
import type { Field } from "../schema.ts";
import { readDuration, readTime, writeDuration, writeTime, ZERO_TIME } from "../time.ts";
import type { Reader } from "../wire/reader.ts";
import type { Writer } from "../wire/writer.ts";

/** Reading and writing of one value without its tag. */
export interface Value {
  readonly wire: number;
  /** What stands for a value that was not read. */
  readonly zero: unknown;
  /** What stands for it where a value must be: in maps and in required fields. */
  blank(): unknown;
  /** Reads a value; `previous` is what the field holds, on top of which messages are read. */
  read(reader: Reader, previous: unknown): unknown;
  write(writer: Writer, value: unknown): void;
}

function messageValue(field: Field): Value {
  const type = (field.message as NonNullable<Field["message"]>)();
  const zero = field.required && !field.repeated ? type.create() : undefined;
  return {
    wire: 2,
    zero,
    blank: () => zero ?? type.create(),
    read(reader, previous) {
      const outer = reader.enter();
      const message = type.readFrom(reader, previous === zero ? undefined : previous);
      reader.leave(outer);
      return message;
    },
    write(writer, value) {
      const before = writer.written;
      type.writeTo(writer, value);
      writer.number(writer.written - before);
    },
  };
}

function instantValue(
  field: Field,
  blank: bigint,
  read: (reader: Reader) => bigint,
  write: (writer: Writer, value: bigint) => void,
): Value {
  return {
    wire: 2,
    zero: field.required ? blank : undefined,
    blank: () => blank,
    read(reader) {
      const outer = reader.enter();
      const value = read(reader);
      reader.leave(outer);
      return value;
    },
    write: (writer, value) => write(writer, value as bigint),
  };
}

/** How the values of a field are read and written. */
export function valueCodec(field: Field): Value {
  if (field.kind === "message") return messageValue(field);
  if (field.kind === "time") return instantValue(field, ZERO_TIME, readTime, writeTime);
  if (field.kind === "duration") return instantValue(field, 0n, readDuration, writeDuration);
  const { wire, zero, read, write } = scalars[field.kind === "enum" ? "int32" : field.kind];
  return {
    wire,
    zero: field.oneof ? undefined : zero,
    blank: () => zero,
    read,
    write: write as Value["write"],
  };
}
