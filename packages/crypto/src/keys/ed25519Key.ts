import type { Bin } from "@milkyway/bytes";
import { truncatedHash } from "../address/truncatedHash.ts";
import { verifyEd25519 } from "../ed25519/verifyEd25519.ts";
import { KeyPanic } from "./keyErrors.ts";
import type { SinglePublicKey } from "./publicKey.ts";

/** A key of a validator in consensus; accounts may not sign with one. */
export class Ed25519PublicKey implements SinglePublicKey {
  static readonly typeUrl = "/cosmos.crypto.ed25519.PubKey";

  readonly kind = "ed25519";
  readonly type = "ed25519";
  readonly typeUrl = Ed25519PublicKey.typeUrl;
  readonly bytes: Uint8Array;
  private known: Bin | undefined;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** The first 20 bytes of the key's SHA-256. */
  get address(): Bin {
    if (this.bytes.length !== 32) throw new KeyPanic("pubkey is incorrect size");
    this.known ??= truncatedHash(this.bytes);
    return this.known;
  }

  verify(signBytes: Uint8Array, signature: Uint8Array): boolean {
    return verifyEd25519(this.bytes, signBytes, signature);
  }
}
