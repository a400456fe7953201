/**
 * Messages as one line of protobuf text, the form in which the reference's errors and some of its events show them.
 * @see https://github.com/cosmos/gogoproto/blob/v1.7.0/proto/text.go
 */
import type { Field, MessageType } from "./schema.ts";
import { nanosOf, SECOND, unixSeconds } from "./time.ts";
import { textBytes } from "./wire/text.ts";

const ESCAPES: Readonly<Record<number, string>> = {
  10: "\\n",
  13: "\\r",
  9: "\\t",
  34: '\\"',
  92: "\\\\",
};

function quoted(bytes: Uint8Array): string {
  let out = '"';
  for (const byte of bytes)
    out +=
      ESCAPES[byte] ??
      (byte >= 0x20 && byte < 0x7f
        ? String.fromCharCode(byte)
        : `\\${byte.toString(8).padStart(3, "0")}`);
  return `${out}"`;
}

function pairText(seconds: bigint, nanos: bigint): string {
  return `<${seconds === 0n ? "" : `seconds:${seconds} `}${nanos === 0n ? "" : `nanos:${nanos} `}>`;
}

function valueText(field: Field, value: unknown): string {
  switch (field.kind) {
    case "message":
      return `<${compactText((field.message as () => MessageType<unknown>)(), value)}>`;
    case "enum":
      return field.enumeration?.().nameOf(value as number) ?? String(value);
    case "string":
      return quoted(textBytes(value as string));
    case "bytes":
      return quoted(value as Uint8Array);
    case "Int":
    case "Dec":
      return `"${(value as bigint | undefined) ?? 0n}"`;
    case "time":
      return pairText(unixSeconds(value as bigint), BigInt(nanosOf(value as bigint)));
    case "duration":
      return pairText((value as bigint) / SECOND, (value as bigint) % SECOND);
    default:
      return String(value);
  }
}

/** Absent, or a scalar at its zero value. Messages, times and numbers of the custom types are shown whenever present. */
function isLeftOut({ kind, required }: Field, value: unknown): boolean {
  if (kind === "Int" || kind === "Dec") return !required && value === undefined;
  if (value === undefined) return true;
  if (kind === "message" || kind === "time") return false;
  if (kind === "duration") return required === true && value === 0n;
  if (kind === "bytes") return (value as Uint8Array).length === 0;
  return value === 0 || value === 0n || value === "" || value === false;
}

function mapText(field: Field, entries: ReadonlyMap<unknown, unknown>): string {
  const { mapKey = "string" } = field;
  const keyField: Field = { ...field, kind: mapKey, message: undefined };
  const keys = [...entries.keys()].sort((a, b) => ((a as string) < (b as string) ? -1 : 1));
  return keys
    .map((key) => {
      const value = valueText(field, entries.get(key));
      return `${field.name}:<key:${valueText(keyField, key)} value:${value} > `;
    })
    .join("");
}

function fieldText(field: Field, value: unknown): string {
  if (field.mapKey) return mapText(field, value as ReadonlyMap<unknown, unknown>);
  if (field.repeated)
    return (value as readonly unknown[])
      .map((item) => `${field.name}:${valueText(field, item)} `)
      .join("");
  return isLeftOut(field, value) ? "" : `${field.name}:${valueText(field, value)} `;
}

/** `name:value ` for each field that is set, nested messages in `<>`. */
export function compactText(type: MessageType<unknown>, message: unknown): string {
  const held = message as Readonly<Record<string, unknown>>;
  return type.fields.map((field) => fieldText(field, held[field.key])).join("");
}
