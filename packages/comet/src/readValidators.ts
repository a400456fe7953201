import type { JsonValue } from "@milkyway/codec";
import type { Validator, ValidatorSet } from "@milkyway/codec/gen/tendermint/types";
import { CometError } from "./cometError.ts";
import { keyFromJson } from "./consensusKey.ts";
import { asInt64, asList, asObject } from "./json.ts";
import { createValidator, MAX_TOTAL_POWER, totalPower } from "./validatorSet.ts";

function validatorOf(json: JsonValue): Validator {
  const given = asObject(json, "validator");
  const power = asInt64(given.voting_power, "voting power");
  if (power <= 0n) throw new CometError("a validator has no voting power");
  return createValidator(keyFromJson(given.pub_key), power);
}

/** Reads `validators` of an answer to `validators`; addresses are those of the keys, whatever it says. */
export function readValidators(json: JsonValue | undefined): readonly Validator[] {
  return asList(json, "validators").map(validatorOf);
}

/** A set of which nobody needs to know who proposes. Throws when it has more power than sets may have. */
export function validatorSetOf(validators: readonly Validator[]): ValidatorSet {
  const totalVotingPower = totalPower(validators);
  if (totalVotingPower > MAX_TOTAL_POWER)
    throw new CometError("the validators have too much power");
  return { validators, proposer: undefined, totalVotingPower };
}
