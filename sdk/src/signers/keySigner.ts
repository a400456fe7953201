import { SignDoc } from "@milkyway/codec/gen/cosmos/tx/v1beta1";
import { accounts } from "@milkyway/core";
import {
  createPrivateKey,
  derivePrivateKey,
  mnemonicToSeed,
  type PrivateKey,
} from "@milkyway/crypto";
import type { Signer } from "./signer.ts";

/** Signs with a private key that is at hand. */
export function keySigner(key: PrivateKey): Signer {
  return {
    address: accounts.toText(key.publicKey.address),
    publicKey: key.publicKey,
    mode: "direct",
    async sign({ bodyBytes, authInfoBytes, chainId, accountNumber }) {
      const document = { bodyBytes, authInfoBytes, chainId, accountNumber };
      return { bodyBytes, authInfoBytes, signature: key.sign(SignDoc.encode(document)) };
    },
  };
}

/** Signs with the key of a mnemonic, at `m/44'/118'/0'/0/0` unless another path is given. Throws on a bad mnemonic. */
export function mnemonicSigner(mnemonic: string, hdPath?: string): Signer {
  const seed = mnemonicToSeed(mnemonic);
  return keySigner(createPrivateKey("secp256k1", derivePrivateKey(seed, hdPath)));
}
