import { type Bin, bytesToBin } from "@milkyway/bytes";
import { ripemd160 } from "../hash/ripemd160.ts";
import { sha256 } from "../hash/sha256.ts";
import { verifySecp256k1 } from "../secp256k1/verifySecp256k1.ts";
import { KeyPanic } from "./keyErrors.ts";
import type { SinglePublicKey } from "./publicKey.ts";

/** A key of Bitcoin's curve: what accounts usually have. */
export class Secp256k1PublicKey implements SinglePublicKey {
  static readonly typeUrl = "/cosmos.crypto.secp256k1.PubKey";

  readonly kind = "secp256k1";
  readonly type = "secp256k1";
  readonly typeUrl = Secp256k1PublicKey.typeUrl;
  readonly bytes: Uint8Array;
  private known: Bin | undefined;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** `RIPEMD-160(SHA-256(key))`. */
  get address(): Bin {
    if (this.bytes.length !== 33) throw new KeyPanic("length of pubkey is incorrect");
    this.known ??= bytesToBin(ripemd160(sha256(this.bytes)));
    return this.known;
  }

  verify(signBytes: Uint8Array, signature: Uint8Array): boolean {
    return verifySecp256k1(this.bytes, sha256(signBytes), signature);
  }
}
