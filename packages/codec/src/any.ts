import { defineMessage } from "./message.ts";
import { field } from "./schema.ts";

/** A message of a type named at run time (`/package.Name`), its bytes kept as they were read. */
export interface Any {
  readonly typeUrl: string;
  readonly value: Uint8Array;
}

export const Any = defineMessage<Any>("google.protobuf.Any", [
  field(1, "type_url", "string"),
  field(2, "value", "bytes"),
]);
