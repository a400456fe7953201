/** How amino puts values on the wire; what is not said here is as in protobuf. */
import type { Field, FieldKind } from "@milkyway/codec";

const VARINTS: ReadonlySet<FieldKind> = new Set([
  "bool",
  "enum",
  "int32",
  "uint32",
  "sint32",
  "fixed32",
  "sfixed32",
  "int64",
  "uint64",
  "sint64",
  "fixed64",
  "sfixed64",
  "duration",
  "nanoseconds",
]);

export const VARINT = 0;
export const LENGTH_DELIMITED = 2;

/** Whether one value of a field is written as a varint. */
export function isVarint({ kind }: Field): boolean {
  return VARINTS.has(kind);
}

/** Types whose one value, a key, is written without a struct around it. */
export function isBareKey({ aminoEncoding }: { readonly aminoEncoding?: string }): boolean {
  return aminoEncoding === "key_field";
}
