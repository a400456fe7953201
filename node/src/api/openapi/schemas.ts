import {
  Any,
  type EnumType,
  type Field,
  type FieldKind,
  type JsonObject,
  type MessageType,
} from "@milkyway/codec";

const SCALARS: Readonly<Partial<Record<FieldKind, JsonObject>>> = {
  bool: { type: "boolean" },
  string: { type: "string" },
  bytes: { type: "string", format: "byte" },
  int32: { type: "integer", format: "int32" },
  sint32: { type: "integer", format: "int32" },
  sfixed32: { type: "integer", format: "int32" },
  uint32: { type: "integer", format: "int64" },
  fixed32: { type: "integer", format: "int64" },
  int64: { type: "string", format: "int64" },
  sint64: { type: "string", format: "int64" },
  sfixed64: { type: "string", format: "int64" },
  uint64: { type: "string", format: "uint64" },
  fixed64: { type: "string", format: "uint64" },
  Int: { type: "string" },
  Dec: { type: "string" },
  time: { type: "string", format: "date-time" },
  duration: { type: "string" },
  nanoseconds: { type: "string" },
};

const ANY: JsonObject = {
  type: "object",
  properties: { "@type": { type: "string" } },
  additionalProperties: true,
};

/** Schemas of messages in JSON, each described once and referred to by its name. */
export class Schemas {
  readonly all: Record<string, JsonObject> = {};

  /** A reference to the schema of a message, which is described if it was not. */
  message(type: MessageType<unknown>): JsonObject {
    if (type === Any) return ANY;
    const name = type.typeName;
    if (!Object.hasOwn(this.all, name)) {
      this.all[name] = {};
      const properties = type.fields.map((field) => [field.name, this.field(field)] as const);
      this.all[name] = { type: "object", properties: Object.fromEntries(properties) };
    }
    return { $ref: `#/components/schemas/${name}` };
  }

  /** The schema of a field. */
  field(field: Field): JsonObject {
    const one = this.one(field);
    if (field.mapKey !== undefined) return { type: "object", additionalProperties: one };
    return field.repeated ? { type: "array", items: one } : one;
  }

  private one({ kind, message, enumeration }: Field): JsonObject {
    if (kind === "message") return this.message((message as () => MessageType<unknown>)());
    if (kind !== "enum") return SCALARS[kind] ?? { type: "string" };
    const { values } = (enumeration as () => EnumType)();
    return { type: "string", enum: Object.keys(values) };
  }
}
