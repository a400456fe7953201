/** The well-known types as messages of their own, such as in an `Any`; in fields they are plain numbers (`Time`). */
import { defineMessage } from "./message.ts";
import { field } from "./schema.ts";

export interface Timestamp {
  readonly seconds: bigint;
  readonly nanos: number;
}

export const Timestamp = defineMessage<Timestamp>("google.protobuf.Timestamp", [
  field(1, "seconds", "int64"),
  field(2, "nanos", "int32"),
]);

export interface Duration {
  readonly seconds: bigint;
  readonly nanos: number;
}

export const Duration = defineMessage<Duration>("google.protobuf.Duration", [
  field(1, "seconds", "int64"),
  field(2, "nanos", "int32"),
]);
