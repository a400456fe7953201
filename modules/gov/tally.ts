/** Counts votes. @see https://github.com/cosmos/cosmos-sdk/blob/v0.50.13/x/gov/keeper/tally.go */
import { u64ToBin } from "@milkyway/bytes";
import type {
  Params,
  Proposal,
  TallyResult,
  WeightedVoteOption,
} from "@milkyway/codec/gen/cosmos/gov/v1";
import { accounts, type Ctx, validators } from "@milkyway/core";
import {
  addDec,
  type Dec,
  decFromInt,
  mulDec,
  mulIntDec,
  parseDec,
  quoDec,
  subDec,
  truncateDec,
  ZERO_DEC,
} from "@milkyway/math";
import type { BondedValidator, GovDeps } from "./deps.ts";
import { state } from "./state.ts";

export interface Tally {
  readonly passes: boolean;
  readonly burnDeposits: boolean;
  readonly result: TallyResult;
}

interface Choice {
  readonly option: number;
  readonly weight: Dec;
}

/** A validator, what of it voted by itself, and its own vote. */
interface Counted extends BondedValidator {
  deductions: Dec;
  vote: readonly Choice[];
}

function choicesOf(options: readonly WeightedVoteOption[]): readonly Choice[] {
  return options.map(({ option, weight }) => ({ option, weight: parseDec(weight) }));
}

/** Power by option, in the order yes, abstain, no, no with veto; and in total. */
class Counts {
  readonly byOption: Dec[] = [ZERO_DEC, ZERO_DEC, ZERO_DEC, ZERO_DEC];
  total: Dec = ZERO_DEC;

  add(power: Dec, choices: readonly Choice[]): void {
    for (const { option, weight } of choices)
      this.byOption[option - 1] = addDec(this.of(option), mulDec(power, weight));
    this.total = addDec(this.total, power);
  }

  of(option: number): Dec {
    return this.byOption[option - 1] ?? ZERO_DEC;
  }

  result(): TallyResult {
    const [yesCount = "", abstainCount = "", noCount = "", noWithVetoCount = ""] =
      this.byOption.map((power) => truncateDec(power).toString());
    return { yesCount, abstainCount, noCount, noWithVetoCount };
  }
}

const [YES, ABSTAIN, VETO] = [1, 2, 4];

/** What a number of a validator's shares is worth. */
function powerOf({ tokens, delegatorShares }: BondedValidator, shares: Dec): Dec {
  return quoDec(mulIntDec(shares, tokens), delegatorShares);
}

/** Adds the power of all votes and removes them. What voted by itself is taken off its validator. */
function countVotes(ctx: Ctx, { staking }: GovDeps, proposalId: bigint): Counts {
  const counts = new Counts();
  const bonded = new Map<string, Counted>();
  for (const validator of staking.iterateBondedValidatorsByPower(ctx)) {
    const { operatorAddress, tokens, delegatorShares } = validator;
    const none = { deductions: ZERO_DEC, vote: [] };
    bonded.set(operatorAddress, { operatorAddress, tokens, delegatorShares, ...none });
  }
  for (const { voter: text, options } of state.votes.values(ctx, {
    prefix: u64ToBin(proposalId),
  })) {
    const voter = accounts.fromText(text);
    const choices = choicesOf(options);
    const own = bonded.get(validators.toText(voter));
    if (own !== undefined) own.vote = choices;
    for (const { validatorAddress, shares } of staking.iterateDelegations(ctx, voter)) {
      const validator = bonded.get(validatorAddress);
      if (validator === undefined) continue;
      validator.deductions = addDec(validator.deductions, shares);
      counts.add(powerOf(validator, shares), choices);
    }
    state.votes.remove(ctx, [proposalId, voter]);
  }
  for (const validator of bonded.values()) {
    if (validator.vote.length === 0) continue;
    const rest = subDec(validator.delegatorShares, validator.deductions);
    counts.add(powerOf(validator, rest), validator.vote);
  }
  return counts;
}

type Outcome = Omit<Tally, "result">;

const FAILS: Outcome = { passes: false, burnDeposits: false };

function decide(counts: Counts, params: Params, bonded: bigint, expedited: boolean): Outcome {
  if (bonded === 0n) return FAILS;
  const turnout = quoDec(counts.total, decFromInt(bonded));
  if (turnout < parseDec(params.quorum))
    return { passes: false, burnDeposits: params.burnVoteQuorum };
  const decided = subDec(counts.total, counts.of(ABSTAIN));
  if (decided === 0n) return FAILS;
  if (quoDec(counts.of(VETO), counts.total) > parseDec(params.vetoThreshold))
    return { passes: false, burnDeposits: params.burnVoteVeto };
  const threshold = parseDec(expedited ? params.expeditedThreshold : params.threshold);
  return { ...FAILS, passes: quoDec(counts.of(YES), decided) > threshold };
}

/** The outcome of a vote. The votes are removed in every case. */
export function tally(ctx: Ctx, deps: GovDeps, { id, expedited }: Proposal): Tally {
  const counts = countVotes(ctx, deps, id);
  const params = state.params.require(ctx);
  const bonded = deps.staking.totalBondedTokens(ctx);
  return { ...decide(counts, params, bonded, expedited), result: counts.result() };
}
