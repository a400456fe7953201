/**
 * Whose turn it is to propose: every round a validator's priority grows by its power, and the one with the most
 * proposes and pays the power of all.
 * @see https://github.com/cometbft/cometbft/blob/v0.38.19/spec/consensus/proposer-selection.md
 */
import { compareBytes } from "@milkyway/bytes";
import type { Validator, ValidatorSet } from "@milkyway/codec/gen/tendermint/types";

const MAX = (1n << 63n) - 1n;
const MIN = -(1n << 63n);
const clip = (value: bigint) => (value > MAX ? MAX : value < MIN ? MIN : value);

/** Shrinks the distance between priorities to at most twice the power of all. */
export function rescalePriorities(validators: readonly Validator[], total: bigint): Validator[] {
  const limit = 2n * total;
  const priorities = validators.map(({ proposerPriority }) => proposerPriority);
  const most = priorities.reduce((a, b) => (a > b ? a : b), MIN);
  const least = priorities.reduce((a, b) => (a < b ? a : b), MAX);
  const distance = most - least;
  if (limit <= 0n || distance <= limit) return [...validators];
  const ratio = (distance + limit - 1n) / limit;
  return validators.map((validator) => ({
    ...validator,
    proposerPriority: validator.proposerPriority / ratio,
  }));
}

/** Moves the mean of the priorities to zero. */
export function centrePriorities(validators: readonly Validator[]): Validator[] {
  const count = BigInt(validators.length);
  const sum = validators.reduce((all, { proposerPriority }) => all + proposerPriority, 0n);
  const mean = sum / count - (sum % count < 0n ? 1n : 0n);
  return validators.map((validator) => ({
    ...validator,
    proposerPriority: clip(validator.proposerPriority - mean),
  }));
}

/** Index of the validator whose turn it is: the highest priority, the lowest address among equals. */
function foremost(validators: readonly Validator[]): number {
  let best = 0;
  for (let i = 1; i < validators.length; i++) {
    const [a, b] = [validators[best] as Validator, validators[i] as Validator];
    const isAhead =
      b.proposerPriority > a.proposerPriority ||
      (b.proposerPriority === a.proposerPriority && compareBytes(b.address, a.address) < 0);
    if (isAhead) best = i;
  }
  return best;
}

/** The set after as many turns; its proposer is who had the last of them. */
export function advanceProposer(set: ValidatorSet, turns: number): ValidatorSet {
  if (set.validators.length === 0 || turns < 1) return set;
  const total = set.totalVotingPower;
  const validators = centrePriorities(rescalePriorities(set.validators, total));
  let chosen = 0;
  for (let turn = 0; turn < turns; turn++) {
    for (let i = 0; i < validators.length; i++) {
      const validator = validators[i] as Validator;
      const proposerPriority = clip(validator.proposerPriority + validator.votingPower);
      validators[i] = { ...validator, proposerPriority };
    }
    chosen = foremost(validators);
    const proposer = validators[chosen] as Validator;
    validators[chosen] = {
      ...proposer,
      proposerPriority: clip(proposer.proposerPriority - total),
    };
  }
  return { validators, proposer: validators[chosen], totalVotingPower: total };
}
