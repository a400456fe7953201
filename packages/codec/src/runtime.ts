/** What generated code imports. */
export { Any } from "./any.ts";
export { defineMessage } from "./message.ts";
export {
  defineEnum,
  defineService,
  type EnumType,
  enumField,
  field,
  type HttpRule,
  type MessageType,
  messageField,
  rpc,
  type ServiceType,
} from "./schema.ts";
export type { Duration, Time } from "./time.ts";
