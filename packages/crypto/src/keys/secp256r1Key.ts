import { type Bin, bytesToBin } from "@milkyway/bytes";
import { hashAddress } from "../address/hashAddress.ts";
import { sha256 } from "../hash/sha256.ts";
import { isSecp256r1PublicKey, verifySecp256r1 } from "../secp256r1/verifySecp256r1.ts";
import { InvalidPublicKey, KeyPanic } from "./keyErrors.ts";
import type { SinglePublicKey } from "./publicKey.ts";

/** A key of the NIST curve P-256, as secure enclaves and passkeys hold them. */
export class Secp256r1PublicKey implements SinglePublicKey {
  static readonly typeUrl = "/cosmos.crypto.secp256r1.PubKey";

  readonly kind = "secp256r1";
  readonly type = "secp256r1";
  readonly typeUrl = Secp256r1PublicKey.typeUrl;
  readonly bytes: Uint8Array;
  private known: Bin | undefined;

  /** An empty key stands for one that is absent from its message, which the reference decodes but cannot use. */
  constructor(bytes: Uint8Array) {
    if (bytes.length !== 0 && !isSecp256r1PublicKey(bytes))
      throw new InvalidPublicKey(wrongBytes(bytes));
    this.bytes = bytes;
  }

  /** 32 bytes, hashed with the name of the key's message. */
  get address(): Bin {
    this.checkPresent();
    this.known ??= hashAddress("cosmos.crypto.secp256r1.PubKey", bytesToBin(this.bytes));
    return this.known;
  }

  verify(signBytes: Uint8Array, signature: Uint8Array): boolean {
    this.checkPresent();
    return verifySecp256r1(this.bytes, sha256(signBytes), signature);
  }

  private checkPresent(): void {
    if (this.bytes.length === 0)
      throw new KeyPanic("runtime error: invalid memory address or nil pointer dereference");
  }
}

function wrongBytes({ length, 0: form }: Uint8Array): string {
  const reason =
    length === 33 ? `unknown curve type: ${form}` : `expecting 33 bytes, got ${length}`;
  return `wrong ECDSA PK bytes, ${reason}: invalid pubkey`;
}
