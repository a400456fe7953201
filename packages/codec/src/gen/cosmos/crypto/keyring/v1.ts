// Generated from proto/cosmos/crypto/keyring/v1.proto by `npm run generate`. Do not edit.
import { Any, type MessageType, defineMessage, field, messageField } from "../../../../runtime.ts";
import { BIP44Params } from "../hd/v1.ts";

export interface Record {
  readonly name: string;
  readonly pubKey: Any | undefined;
  readonly local: Record_Local | undefined;
  readonly ledger: Record_Ledger | undefined;
  readonly multi: Record_Multi | undefined;
  readonly offline: Record_Offline | undefined;
}

export const Record: MessageType<Record> = defineMessage<Record>("cosmos.crypto.keyring.v1.Record", [
  field(1, "name", "string"),
  messageField(2, "pub_key", () => Any),
  messageField(3, "local", () => Record_Local, { oneof: "item" }),
  messageField(4, "ledger", () => Record_Ledger, { oneof: "item" }),
  messageField(5, "multi", () => Record_Multi, { oneof: "item" }),
  messageField(6, "offline", () => Record_Offline, { oneof: "item" }),
]);

export interface Record_Local {
  readonly privKey: Any | undefined;
}

export const Record_Local: MessageType<Record_Local> = defineMessage<Record_Local>("cosmos.crypto.keyring.v1.Record.Local", [
  messageField(1, "priv_key", () => Any),
]);

export interface Record_Ledger {
  readonly path: BIP44Params | undefined;
}

export const Record_Ledger: MessageType<Record_Ledger> = defineMessage<Record_Ledger>("cosmos.crypto.keyring.v1.Record.Ledger", [
  messageField(1, "path", () => BIP44Params),
]);

export interface Record_Multi {}

export const Record_Multi: MessageType<Record_Multi> = defineMessage<Record_Multi>("cosmos.crypto.keyring.v1.Record.Multi", []);

export interface Record_Offline {}

export const Record_Offline: MessageType<Record_Offline> = defineMessage<Record_Offline>("cosmos.crypto.keyring.v1.Record.Offline", []);

/** Every message of the package. */
export const messages: readonly MessageType<unknown>[] = [
  Record,
  Record_Local,
  Record_Ledger,
  Record_Multi,
  Record_Offline,
];
