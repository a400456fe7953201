/** The messages with which protobuf describes its files. @see https://protobuf.dev/reference/protobuf/google.protobuf */
import { defineMessage } from "../message.ts";
import { field, type MessageType, messageField } from "../schema.ts";

export interface FieldDescriptorProto {
  readonly name: string;
  readonly number: number;
  /** 1 for one, 3 for repeated. */
  readonly label: number;
  readonly type: number;
  /** Full name of a message or an enum, with a dot before it. */
  readonly typeName: string;
  readonly oneofIndex: number | undefined;
  readonly jsonName: string;
  readonly options: Uint8Array;
}

export const FieldDescriptorProto = defineMessage<FieldDescriptorProto>(
  "google.protobuf.FieldDescriptorProto",
  [
    field(1, "name", "string"),
    field(3, "number", "int32"),
    field(4, "label", "int32"),
    field(5, "type", "int32"),
    field(6, "type_name", "string"),
    field(8, "options", "bytes"),
    field(9, "oneof_index", "int32", { oneof: "_oneof_index" }),
    field(10, "json_name", "string"),
  ],
);

export interface Named {
  readonly name: string;
}

const OneofDescriptorProto = defineMessage<Named>("google.protobuf.OneofDescriptorProto", [
  field(1, "name", "string"),
]);

export interface EnumValueDescriptorProto {
  readonly name: string;
  readonly number: number;
}

/** The number is written even if it is 0. */
const EnumValueDescriptorProto = defineMessage<EnumValueDescriptorProto>(
  "google.protobuf.EnumValueDescriptorProto",
  [field(1, "name", "string"), field(2, "number", "int32", { oneof: "_number" })],
);

export interface EnumDescriptorProto {
  readonly name: string;
  readonly value: readonly EnumValueDescriptorProto[];
  readonly options: Uint8Array;
}

export const EnumDescriptorProto = defineMessage<EnumDescriptorProto>(
  "google.protobuf.EnumDescriptorProto",
  [
    field(1, "name", "string"),
    messageField(2, "value", () => EnumValueDescriptorProto, { repeated: true }),
    field(3, "options", "bytes"),
  ],
);

export interface DescriptorProto {
  readonly name: string;
  readonly field: readonly FieldDescriptorProto[];
  readonly nestedType: readonly DescriptorProto[];
  readonly enumType: readonly EnumDescriptorProto[];
  readonly options: Uint8Array;
  readonly oneofDecl: readonly Named[];
}

export const DescriptorProto: MessageType<DescriptorProto> = defineMessage(
  "google.protobuf.DescriptorProto",
  [
    field(1, "name", "string"),
    messageField(2, "field", () => FieldDescriptorProto, { repeated: true }),
    messageField(3, "nested_type", () => DescriptorProto, { repeated: true }),
    messageField(4, "enum_type", () => EnumDescriptorProto, { repeated: true }),
    field(7, "options", "bytes"),
    messageField(8, "oneof_decl", () => OneofDescriptorProto, { repeated: true }),
  ],
);

export interface MethodDescriptorProto {
  readonly name: string;
  readonly inputType: string;
  readonly outputType: string;
  readonly options: Uint8Array;
  readonly clientStreaming: boolean;
  readonly serverStreaming: boolean;
}

const MethodDescriptorProto = defineMessage<MethodDescriptorProto>(
  "google.protobuf.MethodDescriptorProto",
  [
    field(1, "name", "string"),
    field(2, "input_type", "string"),
    field(3, "output_type", "string"),
    field(4, "options", "bytes"),
    field(5, "client_streaming", "bool"),
    field(6, "server_streaming", "bool"),
  ],
);

export interface ServiceDescriptorProto {
  readonly name: string;
  readonly method: readonly MethodDescriptorProto[];
}

const ServiceDescriptorProto = defineMessage<ServiceDescriptorProto>(
  "google.protobuf.ServiceDescriptorProto",
  [
    field(1, "name", "string"),
    messageField(2, "method", () => MethodDescriptorProto, { repeated: true }),
  ],
);

export interface FileDescriptorProto {
  readonly name: string;
  readonly package: string;
  readonly dependency: readonly string[];
  readonly messageType: readonly DescriptorProto[];
  readonly enumType: readonly EnumDescriptorProto[];
  readonly service: readonly ServiceDescriptorProto[];
  readonly syntax: string;
}

export const FileDescriptorProto = defineMessage<FileDescriptorProto>(
  "google.protobuf.FileDescriptorProto",
  [
    field(1, "name", "string"),
    field(2, "package", "string"),
    field(3, "dependency", "string", { repeated: true }),
    messageField(4, "message_type", () => DescriptorProto, { repeated: true }),
    messageField(5, "enum_type", () => EnumDescriptorProto, { repeated: true }),
    messageField(6, "service", () => ServiceDescriptorProto, { repeated: true }),
    field(12, "syntax", "string"),
  ],
);
