/** Turns the declaration of a field into functions that read and write it. */
import { scalars } from "./scalars.ts";
import type { Field } from "./schema.ts";
import { readDuration, readTime, writeDuration, writeTime, ZERO_TIME } from "./time.ts";
import type { Reader } from "./wire/reader.ts";
import { WireError } from "./wire/wireError.ts";
import type { Writer } from "./wire/writer.ts";

type Holder = Record<string, unknown>;

export interface FieldCodec {
  readonly key: string;
  readonly no: number;
  /** What the field holds when nothing was read; shared between messages, so never changed. */
  zero(): unknown;
  /** Reads one occurrence into the message. */
  read(reader: Reader, wire: number, into: Holder): void;
  /** Writes the field, tag included, if it is to be written. */
  write(writer: Writer, value: unknown): void;
}

/** Reading and writing of one value without its tag. */
interface Value {
  readonly wire: number;
  readonly zero: () => unknown;
  read(reader: Reader, previous: unknown): unknown;
  write(writer: Writer, value: unknown): void;
}

function valueCodec(field: Field): Value {
  switch (field.kind) {
    case "message": {
      const type = (field.message as NonNullable<Field["message"]>)();
      return {
        wire: 2,
        zero: () => (field.required ? type.create() : undefined),
        read: (reader, previous) => type.readFrom(reader.sub(), previous),
        write(writer, value) {
          const before = writer.written;
          type.writeTo(writer, value);
          writer.number(writer.written - before);
        },
      };
    }
    case "time":
      return {
        wire: 2,
        zero: () => (field.required ? ZERO_TIME : undefined),
        read: (reader) => readTime(reader.sub()),
        write: (writer, value) => writeTime(writer, value as bigint),
      };
    case "duration":
      return {
        wire: 2,
        zero: () => (field.required ? 0n : undefined),
        read: (reader) => readDuration(reader.sub()),
        write: (writer, value) => writeDuration(writer, value as bigint),
      };
    default: {
      const scalar = scalars[field.kind === "enum" ? "int32" : field.kind];
      return {
        wire: scalar.wire,
        zero: () => (field.oneof ? undefined : scalar.zero),
        read: (reader) => scalar.read(reader),
        write: (writer, value) => scalar.write(writer, value as never),
      };
    }
  }
}

function checkWire(field: Field, expected: number, got: number): void {
  if (got !== expected)
    throw new WireError(`proto: wrong wireType = ${got} for field ${field.name}`);
}

function singular(field: Field, siblings: readonly Field[]): FieldCodec {
  const value = valueCodec(field);
  const tag = field.no * 8 + value.wire;
  const others = siblings.filter(({ key }) => key !== field.key).map(({ key }) => key);
  const { required = false } = field;
  const isScalar = field.kind !== "message" && field.kind !== "time" && field.kind !== "duration";
  const zero = isScalar ? scalars[field.kind === "enum" ? "int32" : field.kind].zero : undefined;
  const omit = (given: unknown) =>
    given === undefined ||
    (!field.oneof && (given === zero || (given instanceof Uint8Array && given.length === 0)));
  return {
    key: field.key,
    no: field.no,
    zero: value.zero,
    read(reader, wire, into) {
      checkWire(field, value.wire, wire);
      into[field.key] = value.read(reader, into[field.key]);
      for (const other of others) into[other] = undefined;
    },
    write(writer, given) {
      if (required ? false : omit(given)) return;
      value.write(writer, given ?? value.zero());
      writer.number(tag);
    },
  };
}

const NONE: readonly unknown[] = Object.freeze([]);

function append(into: Holder, key: string, item: unknown): void {
  const list = into[key] as unknown[];
  if (list === NONE) into[key] = [item];
  else list.push(item);
}

function repeated(field: Field): FieldCodec {
  const value = valueCodec({ ...field, required: true });
  const packed = value.wire !== 2;
  const tag = field.no * 8 + (packed ? 2 : value.wire);
  return {
    key: field.key,
    no: field.no,
    zero: () => NONE,
    read(reader, wire, into) {
      if (packed && wire === 2) {
        const items = reader.sub();
        while (items.at < items.end) append(into, field.key, value.read(items, undefined));
        return;
      }
      checkWire(field, value.wire, wire);
      append(into, field.key, value.read(reader, undefined));
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

function map(field: Field): FieldCodec {
  const key = scalars[field.mapKey as NonNullable<Field["mapKey"]>];
  const value = valueCodec({ ...field, required: true });
  return {
    key: field.key,
    no: field.no,
    zero: () => new Map(),
    read(reader, wire, into) {
      checkWire(field, 2, wire);
      const entry = reader.sub();
      let [k, v] = [key.zero, value.zero()];
      while (entry.at < entry.end) {
        const tag = entry.tag(field.name);
        if (tag === 8 + key.wire) k = key.read(entry);
        else if (tag === 16 + value.wire) v = value.read(entry, undefined);
        else entry.skip(tag & 7);
      }
      into[field.key] = new Map([...(into[field.key] as Map<unknown, unknown>), [k, v]]);
    },
    write(writer, given) {
      for (const [k, v] of [...(given as ReadonlyMap<unknown, unknown>)].reverse()) {
        const before = writer.written;
        value.write(writer, v);
        writer.number(16 + value.wire);
        key.write(writer, k as never);
        writer.number(8 + key.wire);
        writer.number(writer.written - before);
        writer.number(field.no * 8 + 2);
      }
    },
  };
}

/** The codec of a field; `all` are the fields of its message, among them the other members of its oneof. */
export function fieldCodec(field: Field, all: readonly Field[]): FieldCodec {
  if (field.mapKey) return map(field);
  if (field.repeated) return repeated(field);
  return singular(field, field.oneof ? all.filter(({ oneof }) => oneof === field.oneof) : []);
}
