import { bytesToBin } from "@milkyway/bytes";
import type { Any } from "@milkyway/codec";
import type { PageRequest } from "@milkyway/codec/gen/cosmos/base/query/v1beta1";
import type { Validator } from "@milkyway/codec/gen/cosmos/base/tendermint/v1beta1";
import { PubKey as Ed25519 } from "@milkyway/codec/gen/cosmos/crypto/ed25519";
import { PubKey as Secp256k1 } from "@milkyway/codec/gen/cosmos/crypto/secp256k1";
import type { PublicKey } from "@milkyway/codec/gen/tendermint/crypto";
import { consensusAddresses } from "@milkyway/core";
import type { ServedEngine } from "../../../engine/reads/chainReads.ts";
import { pageOfRequest } from "./pageOfRequest.ts";

function keyAny({ ed25519, secp256k1 }: PublicKey): Any {
  const type = ed25519 === undefined ? Secp256k1 : Ed25519;
  const key = ed25519 ?? secp256k1 ?? new Uint8Array(0);
  return { typeUrl: `/${type.typeName}`, value: type.encode({ key }) };
}

/** A page of the validators of a height, those of the next block without one. */
export async function validatorSet(
  { chain }: ServedEngine,
  at: bigint | undefined,
  pagination: PageRequest | undefined,
) {
  const { height, items, total } = await chain.validators(at, pageOfRequest(pagination));
  const validators = items.map(
    ({ address, pubKey, votingPower, proposerPriority }): Validator => ({
      address: consensusAddresses.toText(bytesToBin(address)),
      pubKey: keyAny(pubKey),
      votingPower,
      proposerPriority,
    }),
  );
  const page = { nextKey: new Uint8Array(0), total: BigInt(total) };
  return { blockHeight: height, validators, pagination: page };
}
