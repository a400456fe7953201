import type { Field } from "../schema.ts";
import { type FieldCodec, type Holder, wrongWire } from "./fieldCodec.ts";
import { valueCodec } from "./value.ts";

const NONE: readonly unknown[] = Object.freeze([]);

function append(into: Holder, key: string, item: unknown): void {
  const list = into[key] as unknown[];
  if (list === NONE) into[key] = [item];
  else list.push(item);
}

/** Codec of a list. Numbers are written packed and read packed or not. */
export function repeated(field: Field): FieldCodec {
  const value = valueCodec(field);
  const packed = value.wire !== 2;
  const tag = field.no * 8 + 2;
  const { key } = field;
  return {
    key,
    no: field.no,
    tag,
    zero: NONE,
    read(reader, into) {
      if (!packed) {
        append(into, key, value.read(reader, undefined));
        return;
      }
      const outer = reader.enter();
      while (reader.at < reader.end) append(into, key, value.read(reader, undefined));
      reader.leave(outer);
    },
    readOther(reader, wire, into) {
      if (wire !== value.wire) wrongWire(field, wire);
      append(into, key, value.read(reader, undefined));
    },
    write(writer, given) {
      const list = (given ?? NONE) as readonly unknown[];
      const before = writer.written;
      for (let i = list.length - 1; i >= 0; i--) {
        value.write(writer, list[i]);
        if (!packed) writer.number(tag);
      }
      if (!packed || list.length === 0) return;
      writer.number(writer.written - before);
      writer.number(tag);
    },
  };
}
