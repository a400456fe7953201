import { scalars } from "../scalars.ts";
import type { Field } from "../schema.ts";
import { type FieldCodec, wrongWire } from "./fieldCodec.ts";
import { valueCodec } from "./value.ts";

const NONE: ReadonlyMap<unknown, unknown> = new Map();

/** Codec of a map: a list of entries with the key as field 1 and the value as field 2. */
export function map(field: Field): FieldCodec {
  const key = scalars[field.mapKey as NonNullable<Field["mapKey"]>];
  const value = valueCodec(field);
  const tag = field.no * 8 + 2;
  return {
    key: field.key,
    no: field.no,
    tag,
    zero: NONE,
    read(reader, into) {
      const outer = reader.enter();
      let [k, v] = [key.zero, value.blank()];
      while (reader.at < reader.end) {
        const inner = reader.tag(field.name);
        if (inner === 8 + key.wire) k = key.read(reader);
        else if (inner === 16 + value.wire) v = value.read(reader, undefined);
        else reader.skip(inner & 7);
      }
      reader.leave(outer);
      if (into[field.key] === NONE) into[field.key] = new Map();
      (into[field.key] as Map<unknown, unknown>).set(k, v);
    },
    readOther: (_, wire) => wrongWire(field, wire),
    write(writer, given) {
      for (const [k, v] of [...((given ?? NONE) as typeof NONE)].reverse()) {
        const before = writer.written;
        value.write(writer, v);
        writer.number(16 + value.wire);
        key.write(writer, k as never);
        writer.number(8 + key.wire);
        writer.number(writer.written - before);
        writer.number(tag);
      }
    },
  };
}
