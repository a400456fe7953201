/** Changes of validator sets. @see https://github.com/cometbft/cometbft/blob/v0.38.19/types/validator_set.go */
import { bytesToBin, equalBytes } from "@milkyway/bytes";
import type { ValidatorUpdate } from "@milkyway/codec/gen/tendermint/abci";
import type { Validator, ValidatorSet } from "@milkyway/codec/gen/tendermint/types";
import type { ChainParams } from "@milkyway/comet";
import {
  byAddress,
  byPower,
  CometError,
  createValidator,
  findValidator,
  keyType,
  MAX_TOTAL_POWER,
  NO_VALIDATORS,
  totalPower,
  validatorText,
} from "@milkyway/comet";
import { advanceProposer, centrePriorities, rescalePriorities } from "./proposerPriority.ts";

/** The validators that an application's updates are about; throws when the parameters do not allow one. */
export function validatorsOfUpdates(
  updates: readonly ValidatorUpdate[],
  { validator: { pubKeyTypes } }: ChainParams,
): Validator[] {
  return updates.map(({ pubKey, power }) => {
    if (power < 0n) throw new CometError(`voting power can't be negative ${power}`);
    if (power > 0n && !pubKeyTypes.includes(keyType(pubKey)))
      throw new CometError(
        `a validator is using pubkey ${keyType(pubKey)}, which is unsupported for consensus`,
      );
    return createValidator(pubKey, power);
  });
}

/** The first set of a chain, its first proposer chosen. */
export function createValidatorSet(validators: readonly Validator[]): ValidatorSet {
  const removal = validators.find(({ votingPower }) => votingPower === 0n);
  if (removal !== undefined)
    throw new CometError(
      `cannot process validators with voting power 0: ${validatorText(removal)}`,
    );
  return advanceProposer(updateValidators(NO_VALIDATORS, validators), 1);
}

function checkChanges(changes: readonly Validator[]): void {
  changes.forEach((change, i) => {
    const before = changes[i - 1];
    if (before !== undefined && equalBytes(before.address, change.address))
      throw new CometError(`duplicate entry ${validatorText(change)}`);
    if (change.votingPower < 0n)
      throw new CometError(`voting power can't be negative: ${change.votingPower}`);
    if (change.votingPower > MAX_TOTAL_POWER)
      throw new CometError(
        `to prevent clipping/overflow, voting power can't be higher than ${MAX_TOTAL_POWER}, got ${change.votingPower}`,
      );
  });
}

/** The set after changes of powers; a power of zero removes. Throws when the changes make no valid set. */
export function updateValidators(set: ValidatorSet, given: readonly Validator[]): ValidatorSet {
  if (given.length === 0) return set;
  const changes = [...given].sort(byAddress);
  checkChanges(changes);
  const removals = changes.filter(({ votingPower }) => votingPower === 0n);
  const updates = changes.filter(({ votingPower }) => votingPower > 0n);
  const absent = removals.find(({ address }) => findValidator(set, address) === undefined);
  const isNew = ({ address }: Validator) => findValidator(set, address) === undefined;
  if (!updates.some(isNew) && removals.length === set.validators.length)
    throw new CometError("applying the validator changes would result in empty set");
  if (absent !== undefined)
    throw new CometError(`failed to find validator ${validatorText(absent)} to remove`);
  return withChanges(set, updates, removals);
}

function withChanges(
  set: ValidatorSet,
  updates: readonly Validator[],
  removals: readonly Validator[],
): ValidatorSet {
  const members = new Map(set.validators.map((member) => [bytesToBin(member.address), member]));
  const before = (change: Validator) => members.get(bytesToBin(change.address));
  const kept = new Map(members);
  for (const removal of removals) kept.delete(bytesToBin(removal.address));
  const after = new Map(kept);
  for (const update of updates) after.set(bytesToBin(update.address), update);
  const total = totalPower([...after.values()]);
  if (total > MAX_TOTAL_POWER)
    throw new CometError(`total voting power of resulting valset exceeds max ${MAX_TOTAL_POWER}`);
  // Whoever joins starts behind everyone: leaving and joining again must not be a way to a better place.
  const withRemoved = total + totalPower(removals.map((r) => before(r) as Validator));
  const start = -(withRemoved + (withRemoved >> 3n));
  for (const update of updates) {
    const proposerPriority = before(update)?.proposerPriority ?? start;
    after.set(bytesToBin(update.address), { ...update, proposerPriority });
  }
  const scaled = centrePriorities(rescalePriorities([...after.values()], total));
  const validators = scaled.sort(byPower);
  return { validators, proposer: set.proposer, totalVotingPower: total };
}
