import { binToBytes, bytesToBin, toHex } from "@milkyway/bytes";
import type { GenesisState, Validator } from "@milkyway/codec/gen/cosmos/staking/v1beta1";
import { plainError } from "@milkyway/core";
import { consensusAddress, consensusKey } from "./consensusKey.ts";
import { validateParams } from "./params.ts";
import { isBonded, isUnbonding } from "./validatorShares.ts";

function describe(validator: Validator): string {
  const address = toHex(binToBytes(consensusAddress(validator))).toUpperCase();
  return `moniker ${validator.description.moniker}, address ${address}`;
}

/** Throws on a genesis that contradicts itself or has parameters that cannot be. */
export function validateGenesis({ validators, params }: GenesisState): void {
  const keys = new Set<string>();
  for (const validator of validators) {
    const key = bytesToBin(consensusKey(validator).bytes);
    if (keys.has(key))
      throw plainError(`duplicate validator in genesis state: ${describe(validator)}`);
    keys.add(key);
    if (validator.jailed && isBonded(validator))
      throw plainError(`validator is bonded and jailed in genesis state: ${describe(validator)}`);
    if (validator.delegatorShares === 0n && !isUnbonding(validator))
      throw plainError(
        `bonded/unbonded genesis validator cannot have zero delegator shares, validator: ${validator.operatorAddress}`,
      );
  }
  validateParams(params);
}
