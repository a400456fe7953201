// Generated from proto/connect/types/v2.proto by `npm run generate`. Do not edit.
import { type MessageType, defineMessage, field } from "../../../runtime.ts";

export interface CurrencyPair {
  readonly Base: string;
  readonly Quote: string;
}

export const CurrencyPair: MessageType<CurrencyPair> = defineMessage<CurrencyPair>("connect.types.v2.CurrencyPair", [
  field(1, "Base", "string"),
  field(2, "Quote", "string"),
]);

/** Every message of the package. */
export const messages: readonly MessageType<unknown>[] = [
  CurrencyPair,
];
