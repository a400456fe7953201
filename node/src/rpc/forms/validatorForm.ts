import type { JsonObject } from "@milkyway/codec";
import type { ValidatorUpdate } from "@milkyway/codec/gen/tendermint/abci";
import type { Validator, ValidatorSet } from "@milkyway/codec/gen/tendermint/types";
import { keyToJson } from "@milkyway/comet";
import { base64, hex, present, unlessZero } from "./plain.ts";

/** A validator as answers show it. */
export function validatorForm(validator: Validator): JsonObject {
  return {
    address: hex(validator.address),
    pub_key: keyToJson(validator.pubKey),
    voting_power: `${validator.votingPower}`,
    proposer_priority: `${validator.proposerPriority}`,
  };
}

export function validatorSetForm({
  validators,
  proposer,
}: Pick<ValidatorSet, "validators" | "proposer">): JsonObject {
  return {
    validators: validators.map(validatorForm),
    proposer: proposer === undefined ? null : validatorForm(proposer),
  };
}

/** A change of power as the application asks for it. */
export function validatorUpdateForm({ pubKey, power }: ValidatorUpdate): JsonObject {
  const { ed25519, secp256k1 } = pubKey;
  const sum =
    ed25519 !== undefined
      ? { type: "tendermint.crypto.PublicKey_Ed25519", value: { ed25519: base64(ed25519) } }
      : secp256k1 !== undefined
        ? { type: "tendermint.crypto.PublicKey_Secp256K1", value: { secp256k1: base64(secp256k1) } }
        : null;
  return present<JsonObject | string>({ pub_key: { Sum: sum }, power: unlessZero(power) });
}
