import type { Field } from "../schema.ts";
import type { Reader } from "../wire/reader.ts";
import type { Writer } from "../wire/writer.ts";
import { type FieldCodec, type Holder, wrongWire } from "./fieldCodec.ts";
import { plain } from "./plain.ts";
import { type Value, valueCodec } from "./value.ts";

function reading(field: Field, value: Value, siblings: readonly Field[]): FieldCodec["read"] {
  const { key } = field;
  if (field.oneof) {
    const others = siblings.filter((sibling) => sibling.key !== key).map((other) => other.key);
    return (reader, into) => {
      into[key] = value.read(reader, undefined);
      for (const other of others) into[other] = undefined;
    };
  }
  if (field.kind === "Int" || field.kind === "Dec")
    return (reader: Reader, into: Holder) => {
      into[key] = value.read(reader, undefined) ?? into[key];
    };
  return (reader, into) => {
    into[key] = value.read(reader, into[key]);
  };
}

function writing(field: Field, value: Value, tag: number): FieldCodec["write"] {
  if (field.required)
    return (writer: Writer, given: unknown) => {
      value.write(writer, given ?? value.blank());
      writer.number(tag);
    };
  const omitted = field.oneof ? undefined : value.zero;
  return (writer, given) => {
    if (given === undefined || given === omitted) return;
    value.write(writer, given);
    writer.number(tag);
  };
}

/** Codec of a field that holds one value. `siblings` are the members of its oneof. */
export function singular(field: Field, siblings: readonly Field[]): FieldCodec {
  const value = valueCodec(field);
  const tag = field.no * 8 + value.wire;
  const { read, write } = plain(field, tag) ?? {
    read: reading(field, value, siblings),
    write: writing(field, value, tag),
  };
  return {
    key: field.key,
    no: field.no,
    tag,
    zero: value.zero,
    read,
    readOther: (_, wire) => wrongWire(field, wire),
    write,
  };
}
