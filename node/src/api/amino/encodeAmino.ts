/**
 * Amino's binary form of messages. Fields are numbered in the order of their declaration, whatever their numbers are in
 * protobuf.
 * @see https://github.com/tendermint/go-amino/blob/v0.16.0/binary-encode.go
 */
import { concatBytes, utf8 } from "@milkyway/bytes";
import { Any, type Field, type MessageType, nanosOf, unixSeconds, Writer } from "@milkyway/codec";
import { AminoError } from "./aminoError.ts";
import type { AminoTypes } from "./aminoTypes.ts";
import { isBareKey, isVarint, LENGTH_DELIMITED, VARINT } from "./aminoWire.ts";

const NOTHING = new Uint8Array(0);

function uvarint(value: bigint): Uint8Array {
  const writer = new Writer(16);
  writer.bigint(value);
  return writer.finish();
}

function tag(no: number, wire: number): Uint8Array {
  return uvarint(BigInt(no * 8 + wire));
}

function prefixed(bytes: Uint8Array): Uint8Array {
  return concatBytes(uvarint(BigInt(bytes.length)), bytes);
}

function timeBytes(time: bigint): Uint8Array {
  const parts = [unixSeconds(time), BigInt(nanosOf(time))];
  const fields = parts.map((value, i) =>
    value === 0n ? NOTHING : concatBytes(tag(i + 1, VARINT), uvarint(value)),
  );
  return concatBytes(...fields);
}

/** A message in an `Any`: the prefix of its type, and its fields. */
export function encodeConcrete(types: AminoTypes, { typeUrl, value }: Any): Uint8Array {
  const { type, prefix } = types.concrete(typeUrl);
  const message = type.decode(value);
  if (!isBareKey(type)) return concatBytes(prefix, encodeStruct(types, type, message));
  return concatBytes(prefix, prefixed((message as { readonly key: Uint8Array }).key));
}

/** The fields of a message. */
export function encodeStruct(
  types: AminoTypes,
  type: MessageType<unknown>,
  message: unknown,
): Uint8Array {
  const values = message as Readonly<Record<string, unknown>>;
  const fields = type.fields.map((field, i) => {
    if (field.mapKey !== undefined) throw new AminoError(`maps cannot be written: ${field.name}`);
    const value = values[field.key];
    if (field.oneof !== undefined && value !== undefined)
      throw new AminoError(`members of a oneof cannot be written: ${field.name}`);
    return field.repeated
      ? listField(types, field, i + 1, value as readonly unknown[])
      : oneField(types, field, i + 1, value);
  });
  return concatBytes(...fields);
}

function listField(
  types: AminoTypes,
  field: Field,
  no: number,
  values: readonly unknown[],
): Uint8Array {
  if (values.length === 0) return NOTHING;
  if (isVarint(field)) {
    const packed = concatBytes(...values.map((value) => uvarint(integerOf(value))));
    return concatBytes(tag(no, LENGTH_DELIMITED), prefixed(packed));
  }
  const elements = values.map((value) =>
    concatBytes(tag(no, LENGTH_DELIMITED), prefixed(bytesOf(types, field, value))),
  );
  return concatBytes(...elements);
}

function oneField(types: AminoTypes, field: Field, no: number, value: unknown): Uint8Array {
  if (value === undefined) return NOTHING;
  if (isVarint(field)) {
    const integer = integerOf(value);
    return integer === 0n ? NOTHING : concatBytes(tag(no, VARINT), uvarint(integer));
  }
  const bytes = bytesOf(types, field, value);
  if (bytes.length === 0 && isLeftOut(field)) return NOTHING;
  return concatBytes(tag(no, LENGTH_DELIMITED), prefixed(bytes));
}

/** An empty message that may be absent is there when it is set. */
function isLeftOut({ kind, required }: Field): boolean {
  return required === true || (kind !== "message" && kind !== "time");
}

function integerOf(value: unknown): bigint {
  return BigInt.asUintN(64, BigInt(value as number | bigint | boolean));
}

function bytesOf(types: AminoTypes, field: Field, value: unknown): Uint8Array {
  switch (field.kind) {
    case "string":
      return utf8(value as string);
    case "bytes":
      return value as Uint8Array;
    case "time":
      return timeBytes(value as bigint);
    case "message": {
      const type = (field.message as () => MessageType<unknown>)();
      if (type === Any) return encodeConcrete(types, value as Any);
      return encodeStruct(types, type, value);
    }
    default:
      // Integers of any size and decimals, these without their point.
      return utf8(String(value));
  }
}
