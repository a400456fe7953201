import type { Bin } from "@milkyway/bytes";

interface Key {
  /** Of the `Any` that carries the key. */
  readonly typeUrl: string;
  /** What the reference's `Type()` answers. */
  readonly type: string;
  /** The key as it is encoded on its own: raw, or in amino for threshold keys. */
  readonly bytes: Uint8Array;
  /** The account's raw address. Throws a `KeyPanic` for keys that the reference decodes and then cannot address. */
  readonly address: Bin;
  /** Whether the signature over the (not yet hashed) bytes is by the key; threshold keys throw a `KeyPanic`. */
  verify(signBytes: Uint8Array, signature: Uint8Array): boolean;
}

export interface SinglePublicKey extends Key {
  readonly kind: "secp256k1" | "ed25519" | "secp256r1";
}

/** Several keys of which `threshold` must sign. */
export interface MultisigPublicKey extends Key {
  readonly kind: "multisig";
  readonly threshold: number;
  readonly publicKeys: readonly PublicKey[];
}

/** A key that an account may have. */
export type PublicKey = SinglePublicKey | MultisigPublicKey;
