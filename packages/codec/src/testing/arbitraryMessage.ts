/** Random messages of any type. */
import fc from "fast-check";
import type { Field, MessageType } from "../schema.ts";
import { ZERO_TIME } from "../time.ts";

type Make = (field: Field, depth: number) => fc.Arbitrary<unknown>;

const INT64 = fc.bigInt({ min: -(1n << 63n), max: (1n << 63n) - 1n });
const UINT64 = fc.bigInt({ min: 0n, max: (1n << 64n) - 1n });
const INT32 = fc.integer();
const UINT32 = fc.nat(0xffffffff);
const BIG = fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n });
const TEXT = fc.string({ unit: "binary", maxLength: 20 });
const BYTES = fc.uint8Array({ maxLength: 80 });

const scalarOf: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  bool: fc.boolean(),
  string: TEXT,
  bytes: BYTES,
  int32: INT32,
  sint32: INT32,
  sfixed32: INT32,
  uint32: UINT32,
  fixed32: UINT32,
  int64: INT64,
  sint64: INT64,
  sfixed64: INT64,
  nanoseconds: INT64,
  uint64: UINT64,
  fixed64: UINT64,
  Int: BIG,
  Dec: BIG,
  time: fc.bigInt({ min: ZERO_TIME, max: 253_402_300_799_000_000_000n }),
  duration: INT64,
};

const one: Make = (field, depth) => {
  if (field.kind === "message")
    return arbitraryMessage((field.message as NonNullable<Field["message"]>)(), depth - 1);
  if (field.kind !== "enum") return scalarOf[field.kind] as fc.Arbitrary<unknown>;
  const { values } = (field.enumeration as NonNullable<Field["enumeration"]>)();
  return fc.constantFrom(...Object.values(values));
};

const fieldValue: Make = (field, depth) => {
  if (depth <= 0 && field.kind === "message" && (field.repeated || field.mapKey))
    return fc.constant(field.repeated ? [] : new Map());
  if (depth <= 0 && field.kind === "message" && !field.required) return fc.constant(undefined);
  if (field.mapKey)
    return fc
      .array(fc.tuple(scalarOf[field.mapKey] as fc.Arbitrary<unknown>, one(field, depth)), {
        maxLength: 3,
      })
      .map((entries) => new Map(entries));
  if (field.repeated) return fc.array(one(field, depth), { maxLength: 3 });
  const absent = !field.required && /^(message|time|duration|Int|Dec)$/.test(field.kind);
  return absent ? fc.option(one(field, depth), { nil: undefined }) : one(field, depth);
};

/** Messages of a type; at most one member of each oneof is set. Nested messages end after `depth` levels. */
export function arbitraryMessage<T>(type: MessageType<T>, depth = 3): fc.Arbitrary<T> {
  const oneofs = [...new Set(type.fields.flatMap(({ oneof }) => oneof ?? []))];
  const members = oneofs.map((oneof) => type.fields.filter((field) => field.oneof === oneof));
  const chosen = fc.tuple(...members.map((group) => fc.option(fc.constantFrom(...group))));
  const shape = Object.fromEntries(
    type.fields.map((field) => [field.key, fc.constant(field).chain((f) => fieldValue(f, depth))]),
  );
  return fc.tuple(fc.record(shape), chosen).map(([record, picks]) => {
    const kept = new Set(picks.map((pick) => pick?.key));
    const drop = type.fields.filter(({ oneof, key }) => oneof && !kept.has(key));
    return { ...record, ...Object.fromEntries(drop.map(({ key }) => [key, undefined])) } as T;
  });
}
