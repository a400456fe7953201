/**
 * What the generated code declares and everything else reads: messages as tables of fields, enums, services.
 * One table serves encoding, decoding, JSON, sign documents, reflection and the rejection of unknown fields.
 */
import type { Reader } from "./wire/reader.ts";
import type { Writer } from "./wire/writer.ts";

/** Scalars of protobuf, and the reference's custom types: `Int`, `Dec`, times and durations in nanoseconds. */
export type ScalarKind =
  | "bool"
  | "string"
  | "bytes"
  | "int32"
  | "uint32"
  | "sint32"
  | "int64"
  | "uint64"
  | "sint64"
  | "fixed32"
  | "sfixed32"
  | "fixed64"
  | "sfixed64"
  /** `math.Int` in a string field. */
  | "Int"
  /** `LegacyDec` in a string field: on the wire the integer scaled by 10^18. */
  | "Dec"
  /** A duration kept as a plain int64 of nanoseconds. */
  | "nanoseconds";

export type FieldKind = ScalarKind | "message" | "enum" | "time" | "duration";

export interface FieldOptions {
  readonly repeated?: boolean;
  /** Written even when empty, and never absent in memory (`gogoproto.nullable = false`). */
  readonly required?: boolean;
  readonly mapKey?: ScalarKind;
  readonly oneof?: string;
  /** `cosmos_proto.scalar`, without its `cosmos.` prefix. */
  readonly scalar?: string;
  /** `cosmos_proto.accepts_interface` of an `Any`. */
  readonly accepts?: string;
  readonly aminoName?: string;
  readonly aminoOneof?: string;
  readonly aminoEncoding?: string;
  readonly dontOmitEmpty?: boolean;
}

export interface Field extends FieldOptions {
  readonly no: number;
  /** The name in the `.proto` file, which is also the JSON name. */
  readonly name: string;
  /** The name in TypeScript. */
  readonly key: string;
  readonly kind: FieldKind;
  /** Type of a message field or of a map's values; a function because types may refer to each other. */
  readonly message: (() => MessageType<unknown>) | undefined;
  readonly enumeration: (() => EnumType) | undefined;
}

export interface MessageOptions {
  readonly aminoName?: string;
  readonly aminoEncoding?: string;
  /** Names of the fields that hold signers (or messages that do). */
  readonly signers?: readonly string[];
  readonly implements?: readonly string[];
}

export interface MessageType<T> extends MessageOptions {
  readonly typeName: string;
  /** In the order of declaration, which is the order of JSON. */
  readonly fields: readonly Field[];
  encode(message: T): Uint8Array;
  decode(bytes: Uint8Array): T;
  writeTo(writer: Writer, message: T): void;
  /** Reads to the end of the reader, on top of `into` as protobuf merges. */
  readFrom(reader: Reader, into?: T): T;
  /** A message with every field that is not given at its default. */
  create(given?: Partial<T>): T;
}

export interface EnumType {
  readonly typeName: string;
  readonly values: Readonly<Record<string, number>>;
  nameOf(value: number): string | undefined;
}

export interface HttpRule {
  readonly method: "get" | "post";
  readonly path: string;
  readonly body?: string;
}

export interface Method<Request, Response> {
  readonly name: string;
  readonly request: MessageType<Request>;
  readonly response: MessageType<Response>;
  readonly http: readonly HttpRule[];
}

/** A protobuf service; `methods` is keyed by the rpc's name with a lower-case first letter. */
export interface ServiceType<Rpc = Record<string, (request: never) => unknown>> {
  readonly typeName: string;
  readonly methods: {
    readonly [K in keyof Rpc]: Rpc[K] extends (request: infer Request) => infer Response
      ? Method<Request, Response>
      : never;
  };
}

export function snakeToCamel(name: string): string {
  return name.replace(/_+([a-zA-Z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** Declares a field of a scalar, a time or a duration. */
export function field(
  no: number,
  name: string,
  kind: ScalarKind | "time" | "duration",
  options: FieldOptions = {},
): Field {
  const key = snakeToCamel(name);
  return { no, name, key, kind, message: undefined, enumeration: undefined, ...options };
}

export function messageField<T>(
  no: number,
  name: string,
  target: () => MessageType<T>,
  options: FieldOptions = {},
): Field {
  const message = target as () => MessageType<unknown>;
  return {
    no,
    name,
    key: snakeToCamel(name),
    kind: "message",
    message,
    enumeration: undefined,
    ...options,
  };
}

export function enumField(
  no: number,
  name: string,
  target: () => EnumType,
  options: FieldOptions = {},
): Field {
  return {
    no,
    name,
    key: snakeToCamel(name),
    kind: "enum",
    message: undefined,
    enumeration: target,
    ...options,
  };
}

export function defineEnum(typeName: string, values: Readonly<Record<string, number>>): EnumType {
  const names = new Map<number, string>();
  for (const [name, value] of Object.entries(values)) if (!names.has(value)) names.set(value, name);
  return { typeName, values, nameOf: (value) => names.get(value) };
}

export function defineService<Rpc>(
  typeName: string,
  methods: ServiceType<Rpc>["methods"],
): ServiceType<Rpc> {
  return { typeName, methods };
}

/** Declares an rpc. */
export function rpc<Request, Response>(
  name: string,
  request: MessageType<Request>,
  response: MessageType<Response>,
  ...http: HttpRule[]
): Method<Request, Response> {
  return { name, request, response, http };
}
