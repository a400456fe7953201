/** Straight code for the commonest fields: single scalars outside oneofs. */
import type { Field } from "../schema.ts";
import type { FieldCodec } from "./fieldCodec.ts";

type Plain = Pick<FieldCodec, "read" | "write">;
type MakePlain = (key: string, tag: number) => Plain;

const number: MakePlain = (key, tag) => ({
  read(reader, into) {
    into[key] = reader.u32();
  },
  write(writer, value) {
    if (value === 0 || value === undefined) return;
    writer.number(value as number);
    writer.number(tag);
  },
});

const unsigned: MakePlain = (key, tag) => ({
  read(reader, into) {
    into[key] = reader.bigint();
  },
  write(writer, value) {
    if (value === 0n || value === undefined) return;
    writer.bigint(value as bigint);
    writer.number(tag);
  },
});

const text: MakePlain = (key, tag) => ({
  read(reader, into) {
    into[key] = reader.text();
  },
  write(writer, value) {
    if (value === "" || value === undefined) return;
    writer.text(value as string);
    writer.number(tag);
  },
});

const bytes: MakePlain = (key, tag) => ({
  read(reader, into) {
    into[key] = reader.view();
  },
  write(writer, value) {
    if (value === undefined || (value as Uint8Array).length === 0) return;
    writer.lengthPrefixed(value as Uint8Array);
    writer.number(tag);
  },
});

const flag: MakePlain = (key, tag) => ({
  read(reader, into) {
    into[key] = reader.number() !== 0;
  },
  write(writer, value) {
    if (!value) return;
    writer.number(1);
    writer.number(tag);
  },
});

const kinds: Readonly<Partial<Record<Field["kind"], MakePlain>>> = {
  uint32: number,
  uint64: unsigned,
  string: text,
  bytes,
  bool: flag,
};

/** Reading and writing of a field made of one plain scalar; `undefined` for other fields. */
export function plain(field: Field, tag: number): Plain | undefined {
  if (field.oneof || field.required) return undefined;
  return kinds[field.kind]?.(field.key, tag);
}
