// Generated from proto/connect/abci/v2.proto by `npm run generate`. Do not edit.
import { type MessageType, defineMessage, field } from "../../../runtime.ts";

export interface OracleVoteExtension {
  readonly prices: ReadonlyMap<bigint, Uint8Array>;
}

export const OracleVoteExtension: MessageType<OracleVoteExtension> = defineMessage<OracleVoteExtension>("connect.abci.v2.OracleVoteExtension", [
  field(1, "prices", "bytes", { mapKey: "uint64" }),
]);

/** Every message of the package. */
export const messages: readonly MessageType<unknown>[] = [
  OracleVoteExtension,
];
