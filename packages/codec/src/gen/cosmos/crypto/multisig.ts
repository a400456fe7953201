// Generated from proto/cosmos/crypto/multisig.proto by `npm run generate`. Do not edit.
import { Any, type MessageType, defineMessage, field, messageField } from "../../../runtime.ts";

export interface LegacyAminoPubKey {
  readonly threshold: number;
  readonly publicKeys: readonly Any[];
}

export const LegacyAminoPubKey: MessageType<LegacyAminoPubKey> = defineMessage<LegacyAminoPubKey>("cosmos.crypto.multisig.LegacyAminoPubKey", [
  field(1, "threshold", "uint32"),
  messageField(2, "public_keys", () => Any, { repeated: true, aminoName: "pubkeys" }),
], { aminoName: "tendermint/PubKeyMultisigThreshold", aminoEncoding: "threshold_string" });

/** Every message of the package. */
export const messages: readonly MessageType<unknown>[] = [
  LegacyAminoPubKey,
];
