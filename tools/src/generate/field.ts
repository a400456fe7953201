/** One field of a message: its TypeScript type and its declaration. */
import type { FieldDecl } from "./schema.ts";

/** A field's target once names are resolved. */
export interface Target {
  /** A kind of `@milkyway/codec`'s fields, or `message`, `enum`. */
  readonly kind: string;
  /** TypeScript type of one value. */
  readonly type: string;
  /** Name of the message or of the enum's table. */
  readonly name?: string;
}

const NUMBERS = ["int32", "uint32", "sint32", "fixed32", "sfixed32"];
const BIGINTS = ["int64", "uint64", "sint64", "fixed64", "sfixed64"];

/** The target of a scalar, time or duration field; `undefined` for messages and enums. */
export function scalarTarget({ type, options }: FieldDecl): Target | undefined {
  const custom = String(options["(gogoproto.customtype)"] ?? "");
  if (custom.endsWith("math.Int")) return { kind: "Int", type: "bigint" };
  if (custom.endsWith("math.LegacyDec")) return { kind: "Dec", type: "Dec" };
  if (type === "int64" && options["(gogoproto.stdduration)"])
    return { kind: "nanoseconds", type: "Duration" };
  if (type === "google.protobuf.Timestamp") return { kind: "time", type: "Time" };
  if (type === "google.protobuf.Duration") return { kind: "duration", type: "Duration" };
  if (type === "bool") return { kind: type, type: "boolean" };
  if (type === "string") return { kind: type, type: "string" };
  if (type === "bytes") return { kind: type, type: "Uint8Array" };
  if (NUMBERS.includes(type)) return { kind: type, type: "number" };
  if (BIGINTS.includes(type)) return { kind: type, type: "bigint" };
  return undefined;
}

function isRequired({ options }: FieldDecl): boolean {
  return options["(gogoproto.nullable)"] === false;
}

function isOptional(field: FieldDecl, { kind }: Target): boolean {
  if (field.oneof) return true;
  return ["message", "time", "duration", "Int", "Dec"].includes(kind) && !isRequired(field);
}

function camel(name: string): string {
  return name.replace(/_+([a-zA-Z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** The field's line in the interface. */
export function interfaceLine(field: FieldDecl, target: Target): string {
  const key = camel(field.name);
  if (field.mapKey) {
    const keyType = scalarTarget({ ...field, type: field.mapKey, options: {} })?.type;
    return `readonly ${key}: ReadonlyMap<${keyType}, ${target.type}>;`;
  }
  if (field.repeated) return `readonly ${key}: readonly ${target.type}[];`;
  return `readonly ${key}: ${target.type}${isOptional(field, target) ? " | undefined" : ""};`;
}

function optionEntries(field: FieldDecl, target: Target): string[] {
  const { options } = field;
  const text = (name: string, key: string, strip = "") =>
    options[key] === undefined
      ? []
      : [`${name}: ${JSON.stringify(String(options[key]).replace(strip, ""))}`];
  const custom = ["Int", "Dec"].includes(target.kind);
  const nullable = ["message", "time", "duration"].includes(target.kind) || custom;
  return [
    ...(field.repeated ? ["repeated: true"] : []),
    ...(!field.repeated && !field.mapKey && isRequired(field) && nullable
      ? ["required: true"]
      : []),
    ...(field.mapKey ? [`mapKey: ${JSON.stringify(field.mapKey)}`] : []),
    ...(field.oneof ? [`oneof: ${JSON.stringify(field.oneof)}`] : []),
    ...text("scalar", "(cosmos_proto.scalar)", "cosmos."),
    ...text("accepts", "(cosmos_proto.accepts_interface)"),
    ...text("aminoName", "(amino.field_name)"),
    ...text("aminoOneof", "(amino.oneof_name)"),
    ...text("aminoEncoding", "(amino.encoding)"),
    ...(options["(amino.dont_omitempty)"] ? ["dontOmitEmpty: true"] : []),
  ];
}

/** The field's entry in the message's table. */
export function tableLine(field: FieldDecl, target: Target): string {
  const entries = optionEntries(field, target);
  const builder = { message: "messageField", enum: "enumField" }[target.kind] ?? "field";
  const what = target.name ? `() => ${target.name}` : JSON.stringify(target.kind);
  const options = entries.length > 0 ? `, { ${entries.join(", ")} }` : "";
  return `${builder}(${field.no}, ${JSON.stringify(field.name)}, ${what}${options}),`;
}
