/** Amino JSON of messages, made from their bytes. @see https://github.com/cosmos/cosmos-sdk/tree/x/tx/v0.13.8/x/tx/signing/aminojson */
import { toBase64 } from "@milkyway/bytes";
import { decFromScaled, decToText, parseGoInteger } from "@milkyway/math";
import { Any } from "../../any.ts";
import { goString } from "../../json/goString.ts";
import type { TypeRegistry } from "../../registry.ts";
import type { Field, MessageType } from "../../schema.ts";
import { type PresentFields, presentFields, type Raw } from "../presentFields.ts";
import { SignBytesError } from "../signBytesError.ts";
import { type AminoField, aminoFields } from "./aminoFields.ts";
import { aminoDuration, aminoTimestamp } from "./aminoTime.ts";
import { inlineJson } from "./inlineJson.ts";
import { specialMessage } from "./specialMessages.ts";

function decText(text: string): string {
  if (text === "") return '"0"';
  const scaled = parseGoInteger(text);
  if (scaled === undefined)
    throw new SignBytesError(
      `failed to unmarshal for Amino JSON encoding; string ${JSON.stringify(text)} into Dec`,
    );
  return `"${decToText(decFromScaled(scaled))}"`;
}

const ZERO: Readonly<Partial<Record<Field["kind"], Raw>>> = {
  bool: false,
  string: "",
  Int: "",
  Dec: "",
  bytes: new Uint8Array(0),
};

/** Writes messages of one registry. */
export class AminoJson {
  private readonly registry: TypeRegistry;

  constructor(registry: TypeRegistry) {
    this.registry = registry;
  }

  /** The message in an `Any`, with its type around it. */
  any = (bytes: Uint8Array): string => {
    const { typeUrl, value } = Any.decode(bytes);
    const type = this.registry.find(typeUrl);
    if (type === undefined)
      throw new SignBytesError(`can't resolve type URL ${typeUrl}: proto: not found`);
    const name = type.aminoName ?? `/${type.typeName}`;
    return `{"type":"${name}","value":${this.message(type, value)}}`;
  };

  message(type: MessageType<unknown>, bytes: Uint8Array): string {
    if (type.typeName === "google.protobuf.Any") return this.any(bytes);
    if (type.typeName === "google.protobuf.Timestamp") return aminoTimestamp(bytes);
    if (type.typeName === "google.protobuf.Duration") return aminoDuration(bytes);
    const fields = presentFields(type, bytes);
    const special = specialMessage(type);
    return special ? special(fields, this.any) : this.object(type, fields);
  }

  private object(type: MessageType<unknown>, present: PresentFields): string {
    const entries: string[] = [];
    const nulls = new Set<string>();
    for (const entry of aminoFields(type)) {
      const { field, name, oneof } = entry;
      if (oneof !== undefined) this.oneof(type, entry, present, entries, nulls);
      else if (present.has(field) || field.dontOmitEmpty)
        entries.push(`${goString(name)}:${this.field(field, name, present.get(field))}`);
    }
    return `{${entries.join(",")}}`;
  }

  private oneof(
    type: MessageType<unknown>,
    { field, name, oneof }: AminoField,
    present: PresentFields,
    entries: string[],
    nulls: Set<string>,
  ): void {
    if (field.aminoOneof === undefined)
      throw new SignBytesError(
        `field ${field.name} within a oneof must have the amino.oneof_type_name option set`,
      );
    const value = present.get(field);
    const group = oneof as string;
    if (value !== undefined) {
      const inner = `{${goString(name)}:${this.field(field, name, value)}}`;
      entries.push(`"${group}":{"type":"${field.aminoOneof}","value":${inner}}`);
      return;
    }
    const isUnset = !type.fields.some((other) => other.oneof === field.oneof && present.has(other));
    if (!isUnset || nulls.has(group)) return;
    nulls.add(group);
    entries.push(`"${group}":null`);
  }

  private field(field: Field, name: string, value: Raw | undefined): string {
    if (field.mapKey) throw new SignBytesError("maps are not supported");
    if (field.repeated) {
      if (value === undefined) return field.aminoEncoding === "legacy_coins" ? "[]" : "null";
      return `[${(value as readonly Raw[]).map((item) => this.value(field, item)).join(",")}]`;
    }
    if (value !== undefined) return this.value(field, value);
    if (field.kind === "message" || field.kind === "time" || field.kind === "duration")
      throw new SignBytesError(
        `not supported: dont_omit_empty=true on invalid (nil?) message field: ${name}`,
      );
    return this.value(field, ZERO[field.kind] ?? 0);
  }

  private value(field: Field, value: Raw): string {
    switch (field.kind) {
      case "message":
        return this.message((field.message as () => MessageType<unknown>)(), value as Uint8Array);
      case "time":
        return aminoTimestamp(value as Uint8Array);
      case "duration":
        return aminoDuration(value as Uint8Array);
      case "bytes":
        if (field.aminoEncoding === "inline_json") return inlineJson(value as Uint8Array);
        return `"${toBase64(value as Uint8Array)}"`;
      case "Dec":
        return field.scalar === "Dec" ? decText(value as string) : goString(value as string);
      case "string":
      case "Int": {
        const isNumber = field.scalar === "Int" || field.scalar === "Dec";
        return value === "" && isNumber ? '"0"' : goString(value as string);
      }
      case "int64":
      case "uint64":
      case "sint64":
      case "fixed64":
      case "sfixed64":
      case "nanoseconds":
        return `"${value}"`;
      default:
        return String(value);
    }
  }
}
