import type { Field } from "../schema.ts";
import type { FieldCodec } from "./fieldCodec.ts";
import { map } from "./map.ts";
import { repeated } from "./repeated.ts";
import { singular } from "./singular.ts";

/** The codec of a field; `all` are the fields of its message, among them the other members of its oneof. */
export function createFieldCodec(field: Field, all: readonly Field[]): FieldCodec {
  if (field.mapKey) return map(field);
  if (field.repeated) return repeated(field);
  return singular(field, field.oneof ? all.filter(({ oneof }) => oneof === field.oneof) : []);
}
