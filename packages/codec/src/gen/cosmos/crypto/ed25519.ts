// Generated from proto/cosmos/crypto/ed25519.proto by `npm run generate`. Do not edit.
import { type MessageType, defineMessage, field } from "../../../runtime.ts";

export interface PubKey {
  readonly key: Uint8Array;
}

export const PubKey: MessageType<PubKey> = defineMessage<PubKey>("cosmos.crypto.ed25519.PubKey", [
  field(1, "key", "bytes"),
], { aminoName: "tendermint/PubKeyEd25519", aminoEncoding: "key_field" });

export interface PrivKey {
  readonly key: Uint8Array;
}

export const PrivKey: MessageType<PrivKey> = defineMessage<PrivKey>("cosmos.crypto.ed25519.PrivKey", [
  field(1, "key", "bytes"),
], { aminoName: "tendermint/PrivKeyEd25519", aminoEncoding: "key_field" });

/** Every message of the package. */
export const messages: readonly MessageType<unknown>[] = [
  PubKey,
  PrivKey,
];
