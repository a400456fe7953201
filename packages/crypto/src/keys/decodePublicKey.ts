import { type Bin, bytesToBin } from "@milkyway/bytes";
import type { Any } from "@milkyway/codec";
import { PubKey as Ed25519 } from "@milkyway/codec/gen/cosmos/crypto/ed25519";
import { LegacyAminoPubKey } from "@milkyway/codec/gen/cosmos/crypto/multisig";
import { PubKey as Secp256k1 } from "@milkyway/codec/gen/cosmos/crypto/secp256k1";
import { PubKey as Secp256r1 } from "@milkyway/codec/gen/cosmos/crypto/secp256r1";
import { Ed25519PublicKey } from "./ed25519Key.ts";
import { InvalidPublicKey, KeyPanic } from "./keyErrors.ts";
import { LegacyAminoPublicKey } from "./multisigKey.ts";
import type { PublicKey } from "./publicKey.ts";
import { Secp256k1PublicKey } from "./secp256k1Key.ts";
import { Secp256r1PublicKey } from "./secp256r1Key.ts";

/** How deep the reference unpacks one `Any` inside another, and how many in all. */
const MAX_DEPTH = 10;
const MAX_CALLS = 100;

interface Budget {
  calls: number;
}

const CACHED_KEYS = 1 << 16;
const cache = new Map<Bin, Secp256k1PublicKey>();

/** Accounts sign again and again, and an address costs two hashes, so keys are kept by their encoding. */
function secp256k1Key(value: Uint8Array): Secp256k1PublicKey {
  const name = bytesToBin(value);
  let key = cache.get(name);
  if (key === undefined) {
    key = new Secp256k1PublicKey(Secp256k1.decode(value).key);
    if (cache.size >= CACHED_KEYS) cache.clear();
    cache.set(name, key);
  }
  return key;
}

function secp256r1Key(value: Uint8Array): Secp256r1PublicKey {
  const { key } = Secp256r1.decode(value);
  if (value.length > 0 && key.length === 0)
    throw new InvalidPublicKey("wrong ECDSA PK bytes, expecting 33 bytes, got 0: invalid pubkey");
  return new Secp256r1PublicKey(key);
}

function multisigKey(value: Uint8Array, depth: number, budget: Budget): LegacyAminoPublicKey {
  const { threshold, publicKeys } = LegacyAminoPubKey.decode(value);
  return new LegacyAminoPublicKey(
    threshold,
    publicKeys.map((member) => decodeAt(member, depth + 1, budget)),
  );
}

function decodeAt({ typeUrl, value }: Any, depth: number, budget: Budget): PublicKey {
  if (depth > MAX_DEPTH) throw new InvalidPublicKey("max depth exceeded");
  if (budget.calls === 0) throw new InvalidPublicKey("call limit exceeded");
  if (typeUrl === "")
    throw new KeyPanic("interface conversion: interface is nil, not types.PubKey");
  budget.calls--;
  switch (typeUrl) {
    case Secp256k1PublicKey.typeUrl:
      return secp256k1Key(value);
    case Ed25519PublicKey.typeUrl:
      return new Ed25519PublicKey(Ed25519.decode(value).key);
    case Secp256r1PublicKey.typeUrl:
      return secp256r1Key(value);
    case LegacyAminoPublicKey.typeUrl:
      return multisigKey(value, depth, budget);
    default:
      throw new InvalidPublicKey(
        `no concrete type registered for type URL ${typeUrl} against interface *types.PubKey`,
      );
  }
}

/**
 * The key in an `Any`. Throws an `InvalidPublicKey` or the codec's error where the reference refuses to decode; lengths
 * of secp256k1 and ed25519 keys are not checked before their use, as there. An `Any` without a type is a `KeyPanic`.
 */
export function decodePublicKey(any: Any): PublicKey {
  return decodeAt(any, 1, { calls: MAX_CALLS });
}
