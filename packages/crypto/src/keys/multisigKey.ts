import type { Bin } from "@milkyway/bytes";
import { truncatedHash } from "../address/truncatedHash.ts";
import { aminoPublicKey } from "./aminoPublicKey.ts";
import { KeyPanic } from "./keyErrors.ts";
import type { MultisigPublicKey, PublicKey } from "./publicKey.ts";

/** A threshold key as amino encoded it: signatures stand in the order of the keys. */
export class LegacyAminoPublicKey implements MultisigPublicKey {
  static readonly typeUrl = "/cosmos.crypto.multisig.LegacyAminoPubKey";

  readonly kind = "multisig";
  readonly type = "PubKeyMultisigThreshold";
  readonly typeUrl = LegacyAminoPublicKey.typeUrl;
  readonly threshold: number;
  readonly publicKeys: readonly PublicKey[];
  private amino: Uint8Array | undefined;
  private known: Bin | undefined;

  constructor(threshold: number, publicKeys: readonly PublicKey[]) {
    this.threshold = threshold;
    this.publicKeys = publicKeys;
  }

  get bytes(): Uint8Array {
    this.amino ??= aminoPublicKey(this);
    return this.amino;
  }

  /** The first 20 bytes of SHA-256 over the key in amino. */
  get address(): Bin {
    this.known ??= truncatedHash(this.bytes);
    return this.known;
  }

  verify(): boolean {
    throw new KeyPanic("not implemented");
  }
}
