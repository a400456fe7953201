import type { Field, MessageType } from "../../schema.ts";

/** A field as amino JSON names and orders it. */
export interface AminoField {
  readonly field: Field;
  readonly name: string;
  /** Name under which the members of a oneof stand. */
  readonly oneof: string | undefined;
}

function upperCamel(name: string): string {
  return name.replace(/(?:^|_+)([a-zA-Z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

const known = new WeakMap<object, readonly AminoField[]>();

/** The fields of a message in the byte order of their amino names. */
export function aminoFields(type: MessageType<unknown>): readonly AminoField[] {
  const before = known.get(type);
  if (before !== undefined) return before;
  const order = ({ name, oneof }: AminoField) => oneof ?? name;
  const fields = type.fields.map((field) => ({
    field,
    name: field.aminoName ?? field.name,
    oneof: field.oneof && upperCamel(field.oneof),
  }));
  fields.sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0));
  known.set(type, fields);
  return fields;
}
