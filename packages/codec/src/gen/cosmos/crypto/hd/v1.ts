// Generated from proto/cosmos/crypto/hd/v1.proto by `npm run generate`. Do not edit.
import { type MessageType, defineMessage, field } from "../../../../runtime.ts";

export interface BIP44Params {
  readonly purpose: number;
  readonly coinType: number;
  readonly account: number;
  readonly change: boolean;
  readonly addressIndex: number;
}

export const BIP44Params: MessageType<BIP44Params> = defineMessage<BIP44Params>("cosmos.crypto.hd.v1.BIP44Params", [
  field(1, "purpose", "uint32"),
  field(2, "coin_type", "uint32"),
  field(3, "account", "uint32"),
  field(4, "change", "bool"),
  field(5, "address_index", "uint32"),
], { aminoName: "crypto/keys/hd/BIP44Params" });

/** Every message of the package. */
export const messages: readonly MessageType<unknown>[] = [
  BIP44Params,
];
