export { Any } from "./any.ts";
export { goTypeName } from "./goTypeName.ts";
export { MSG, MSG_RESPONSE, PUBLIC_KEY } from "./interfaces.ts";
export { type Memoized, memoized } from "./memoized.ts";
export { createTypeRegistry, type TypeRegistry, UnresolvedType } from "./registry.ts";
export * from "./runtime.ts";
export {
  type Field,
  type FieldKind,
  type FieldOptions,
  type HttpRule,
  type MessageOptions,
  type Method,
  type ScalarKind,
  snakeToCamel,
} from "./schema.ts";
export { nanosOf, SECOND, unixSeconds, ZERO_TIME } from "./time.ts";
export { MAX_NESTING, Reader } from "./wire/reader.ts";
export { printableText, textBytes } from "./wire/text.ts";
export { WireError } from "./wire/wireError.ts";
export { Writer } from "./wire/writer.ts";
