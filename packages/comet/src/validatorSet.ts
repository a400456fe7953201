import { compareBytes, equalBytes, toHex } from "@milkyway/bytes";
import type { PublicKey } from "@milkyway/codec/gen/tendermint/crypto";
import type { Validator, ValidatorSet } from "@milkyway/codec/gen/tendermint/types";
import { keyAddress } from "./consensusKey.ts";

/** Most voting power that a set may have together: an eighth of the largest 64-bit integer. */
export const MAX_TOTAL_POWER = ((1n << 63n) - 1n) / 8n;

/** The set of nobody. */
export const NO_VALIDATORS: ValidatorSet = {
  validators: [],
  proposer: undefined,
  totalVotingPower: 0n,
};

/** A validator that has not proposed yet. */
export function createValidator(pubKey: PublicKey, votingPower: bigint): Validator {
  return { address: keyAddress(pubKey), pubKey, votingPower, proposerPriority: 0n };
}

/** Place and validator of an address in a set; `undefined` when it is not in it. */
export function findValidator(
  { validators }: ValidatorSet,
  address: Uint8Array,
): { readonly index: number; readonly validator: Validator } | undefined {
  const index = validators.findIndex((validator) => equalBytes(validator.address, address));
  return index < 0 ? undefined : { index, validator: validators[index] as Validator };
}

/** The order of a set: most power first, equal powers by address. */
export function byPower(a: Validator, b: Validator): number {
  if (a.votingPower !== b.votingPower) return a.votingPower > b.votingPower ? -1 : 1;
  return compareBytes(a.address, b.address);
}

export function byAddress(a: Validator, b: Validator): number {
  return compareBytes(a.address, b.address);
}

export function totalPower(validators: readonly Validator[]): bigint {
  return validators.reduce((sum, { votingPower }) => sum + votingPower, 0n);
}

/** A validator in a message for people. */
export function validatorText({ address, votingPower }: Validator): string {
  return `${toHex(address).toUpperCase()} with power ${votingPower}`;
}
