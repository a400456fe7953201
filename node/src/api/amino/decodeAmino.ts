/** Reads amino's binary form of messages. @see https://github.com/tendermint/go-amino/blob/v0.16.0/binary-decode.go */
import { Any, type Field, type MessageType, Reader, SECOND } from "@milkyway/codec";
import { decFromScaled, parseGoInteger } from "@milkyway/math";
import { AminoError } from "./aminoError.ts";
import type { AminoTypes } from "./aminoTypes.ts";
import { isBareKey, isVarint, LENGTH_DELIMITED, VARINT } from "./aminoWire.ts";

const PREFIX = 4;
const MAX_DEPTH = 32;

/** Reads a message and the prefix before it. */
export function decodeConcrete(types: AminoTypes, bytes: Uint8Array, depth = 0): Any {
  const type = types.prefixed(bytes.subarray(0, PREFIX));
  const body = bytes.subarray(PREFIX);
  const message = isBareKey(type)
    ? type.create({ key: bareKey(body) } as never)
    : decodeStruct(types, type, body, depth + 1);
  return { typeUrl: `/${type.typeName}`, value: type.encode(message) };
}

function bareKey(body: Uint8Array): Uint8Array {
  const reader = new Reader(body);
  const key = reader.view();
  if (reader.at !== reader.end) throw new AminoError("bytes left over after a key");
  return key;
}

/** Reads the fields of a message. Throws a `WireError` or an `AminoError`. */
export function decodeStruct(
  types: AminoTypes,
  type: MessageType<unknown>,
  bytes: Uint8Array,
  depth = 0,
): unknown {
  if (depth > MAX_DEPTH) throw new AminoError("messages nest too deeply");
  const reader = new Reader(bytes);
  const given: Record<string, unknown> = {};
  let last = 0;
  while (reader.at < reader.end) {
    const tag = reader.number();
    const [no, wire] = [Math.floor(tag / 8), tag % 8];
    const field = type.fields[no - 1];
    if (field === undefined || no < last || (no === last && !field.repeated))
      throw new AminoError(`unexpected field number ${no} in ${type.typeName}`);
    const isPacked = field.repeated === true || !isVarint(field);
    if (wire !== (isPacked ? LENGTH_DELIMITED : VARINT) || field.oneof || field.mapKey)
      throw new AminoError(`unexpected wire type ${wire} of ${type.typeName}.${field.name}`);
    last = no;
    readField(types, field, reader, given, depth);
  }
  return type.create({ ...emptyMembers(type), ...given } as never);
}

/** Members that are never absent are there even if nothing of them was written. */
function emptyMembers({ fields }: MessageType<unknown>): object {
  const required = fields.filter(({ required, kind }) => required && kind === "message");
  return Object.fromEntries(
    required.map(({ key, message }) => [key, (message as () => MessageType<unknown>)().create()]),
  );
}

function readField(
  types: AminoTypes,
  field: Field,
  reader: Reader,
  given: Record<string, unknown>,
  depth: number,
): void {
  const { key, repeated } = field;
  if (!repeated) {
    given[key] = isVarint(field)
      ? integer(field, reader.bigint())
      : wholeValue(types, field, reader.view(), depth);
    return;
  }
  const list = (given[key] ?? []) as unknown[];
  given[key] = list;
  const bytes = reader.view();
  if (!isVarint(field)) {
    list.push(wholeValue(types, field, bytes, depth));
    return;
  }
  const packed = new Reader(bytes);
  while (packed.at < packed.end) list.push(integer(field, packed.bigint()));
}

function integer({ kind }: Field, value: bigint): unknown {
  if (kind === "bool") return value !== 0n;
  if (kind === "uint64" || kind === "fixed64") return value;
  if (kind.endsWith("64") || kind === "duration" || kind === "nanoseconds")
    return BigInt.asIntN(64, value);
  return Number(
    kind === "uint32" || kind === "fixed32" ? BigInt.asUintN(32, value) : BigInt.asIntN(32, value),
  );
}

function wholeValue(types: AminoTypes, field: Field, bytes: Uint8Array, depth: number): unknown {
  const text = () => Buffer.from(bytes).toString("utf8");
  switch (field.kind) {
    case "string":
      return text();
    case "bytes":
      return bytes.slice();
    case "time":
      return timeOf(bytes);
    case "message": {
      const type = (field.message as () => MessageType<unknown>)();
      if (type === Any) return decodeConcrete(types, bytes, depth + 1);
      return decodeStruct(types, type, bytes, depth + 1);
    }
    default: {
      const value = parseGoInteger(text());
      if (value === undefined) throw new AminoError(`${field.name} is no integer`);
      return field.kind === "Dec" ? decFromScaled(value) : value;
    }
  }
}

function timeOf(bytes: Uint8Array): bigint {
  const reader = new Reader(bytes);
  let [seconds, nanos] = [0n, 0n];
  while (reader.at < reader.end) {
    const tag = reader.number();
    const value = BigInt.asIntN(64, reader.bigint());
    if (tag === 8) seconds = value;
    else if (tag === 16 && value >= 0n && value < SECOND) nanos = value;
    else throw new AminoError("a time that is none");
  }
  return seconds * SECOND + nanos;
}
