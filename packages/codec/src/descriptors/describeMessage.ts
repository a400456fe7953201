import type { EnumType, Field, FieldKind, MessageType, ScalarKind } from "../schema.ts";
import { Duration, Timestamp } from "../wellKnown.ts";
import type {
  DescriptorProto,
  EnumDescriptorProto,
  FieldDescriptorProto,
} from "./descriptorProto.ts";
import { boolOption, joined, textOption } from "./optionBytes.ts";

const TYPES: Readonly<Partial<Record<FieldKind, number>>> = {
  int64: 3,
  uint64: 4,
  int32: 5,
  fixed64: 6,
  fixed32: 7,
  bool: 8,
  string: 9,
  Int: 9,
  Dec: 9,
  bytes: 12,
  uint32: 13,
  sfixed32: 15,
  sfixed64: 16,
  sint32: 17,
  sint64: 18,
  nanoseconds: 3,
};
const MESSAGE = 11;
const ENUM = 14;

/** Numbers of the options that clients look for. */
const MAP_ENTRY = 7;
const ALLOW_ALIAS = 2;
const SIGNER = 11_110_000;
const AMINO_NAME = 11_110_001;
const ACCEPTS_INTERFACE = 93_001;
const SCALAR = 93_002;
const IMPLEMENTS_INTERFACE = 93_001;

const OPTIONAL = 1;
const REPEATED = 3;

/** Describes an enum under its last name. */
export function describeEnum(name: string, { values }: EnumType): EnumDescriptorProto {
  const entries = Object.entries(values);
  const isAliased = new Set(Object.values(values)).size < entries.length;
  return {
    name,
    value: entries.map(([key, number]) => ({ name: key, number })),
    options: isAliased ? boolOption(ALLOW_ALIAS) : joined([]),
  };
}

/** Describes a message under its last name, with the entries of its maps but without what else lies in it. */
export function describeMessage(name: string, type: MessageType<unknown>): DescriptorProto {
  const { fields, aminoName, signers = [], implements: implemented = [] } = type;
  const oneofs = [...new Set(fields.flatMap(({ oneof }) => oneof ?? []))];
  const maps = fields.filter(({ mapKey }) => mapKey !== undefined);
  return {
    name,
    field: fields.map((field) => describeField(type.typeName, field, oneofs)),
    nestedType: maps.map(describeMapEntry),
    enumType: [],
    options: joined([
      ...implemented.map((text) => textOption(IMPLEMENTS_INTERFACE, text)),
      ...signers.map((text) => textOption(SIGNER, text)),
      ...(aminoName === undefined ? [] : [textOption(AMINO_NAME, aminoName)]),
    ]),
    oneofDecl: oneofs.map((oneof) => ({ name: oneof })),
  };
}

function entryName({ key }: Field): string {
  return `${key.charAt(0).toUpperCase()}${key.slice(1)}Entry`;
}

function describeMapEntry(field: Field): DescriptorProto {
  const { oneof: _, repeated: __, scalar: ___, ...plain } = field;
  const key = { ...plain, no: 1, name: "key", key: "key", kind: field.mapKey as ScalarKind };
  const value = { ...plain, no: 2, name: "value", key: "value" };
  const fields = [{ ...key, message: undefined, enumeration: undefined }, value];
  return {
    name: entryName(field),
    field: fields.map(({ mapKey: _mapKey, ...entry }) => describeField("", entry, [])),
    nestedType: [],
    enumType: [],
    options: boolOption(MAP_ENTRY),
    oneofDecl: [],
  };
}

function describeField(
  owner: string,
  field: Field,
  oneofs: readonly string[],
): FieldDescriptorProto {
  const { no, name, key, oneof, repeated, mapKey, scalar, accepts } = field;
  const typeName = mapKey === undefined ? fieldTypeName(field) : `${owner}.${entryName(field)}`;
  const isEnum = mapKey === undefined && field.kind === "enum";
  return {
    name,
    number: no,
    label: repeated || mapKey ? REPEATED : OPTIONAL,
    type: typeName === "" ? (TYPES[field.kind] ?? 9) : isEnum ? ENUM : MESSAGE,
    typeName: typeName === "" ? "" : `.${typeName}`,
    oneofIndex: oneof === undefined ? undefined : oneofs.indexOf(oneof),
    jsonName: key,
    options: joined([
      ...(accepts === undefined ? [] : [textOption(ACCEPTS_INTERFACE, accepts)]),
      ...(scalar === undefined ? [] : [textOption(SCALAR, `cosmos.${scalar}`)]),
    ]),
  };
}

/** Full name of the type of a field that is a message or an enum; empty for others. */
export function fieldTypeName({ kind, message, enumeration }: Field): string {
  if (kind === "time") return Timestamp.typeName;
  if (kind === "duration") return Duration.typeName;
  return message?.().typeName ?? enumeration?.().typeName ?? "";
}
