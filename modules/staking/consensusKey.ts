/** The key with which a validator signs blocks. */
import { type Bin, bytesToBin } from "@milkyway/bytes";
import type { Any } from "@milkyway/codec";
import type { Validator } from "@milkyway/codec/gen/cosmos/staking/v1beta1";
import type { PublicKey as CometKey } from "@milkyway/codec/gen/tendermint/crypto";
import { type Address, sdkErrors } from "@milkyway/core";
import { decodePublicKey, InvalidPublicKey, type PublicKey } from "@milkyway/crypto";
import { Panic } from "@milkyway/math";

type WithKey = Pick<Validator, "consensusPubkey">;

const LIMIT = 4096;
const byAny = new WeakMap<Any, PublicKey>();
const byBytes = new Map<Bin, PublicKey>();

function decoded(any: Any): PublicKey {
  try {
    return decodePublicKey(any);
  } catch (error) {
    if (!(error instanceof InvalidPublicKey)) throw error;
    throw sdkErrors.invalidType.wrap("expecting cryptotypes.PubKey, got <nil>");
  }
}

/** Addresses cost a hash, and every block asks for the same few keys, so keys are remembered. */
function remembered(any: Any): PublicKey {
  const name = `${any.typeUrl}|${bytesToBin(any.value)}`;
  let key = byBytes.get(name);
  if (key === undefined) {
    key = decoded(any);
    if (byBytes.size >= LIMIT) byBytes.clear();
    byBytes.set(name, key);
  }
  byAny.set(any, key);
  return key;
}

/** The validator's key; fails when it has none that can be read. */
export function consensusKey({ consensusPubkey: any }: WithKey): PublicKey {
  if (any === undefined)
    throw sdkErrors.invalidType.wrap("expecting cryptotypes.PubKey, got <nil>");
  return byAny.get(any) ?? remembered(any);
}

/** Raw address of the validator's key. */
export function consensusAddress(validator: WithKey): Address {
  return consensusKey(validator).address;
}

/** The key in the form of the consensus engine, which knows two kinds. */
export function cometKey(validator: WithKey): CometKey {
  const { kind, bytes } = consensusKey(validator);
  if (kind === "ed25519") return { ed25519: bytes, secp256k1: undefined };
  if (kind === "secp256k1") return { ed25519: undefined, secp256k1: bytes };
  throw new Panic(`cannot convert a ${kind} key to Tendermint public key: invalid type`);
}
