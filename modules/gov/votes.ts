import { compactText, stringifyJson } from "@milkyway/codec";
import { WeightedVoteOption } from "@milkyway/codec/gen/cosmos/gov/v1";
import { type Address, accounts, type Ctx, ensure } from "@milkyway/core";
import { InvalidDec, ONE_DEC, parseDec } from "@milkyway/math";
import { errors } from "./errors.ts";
import { events } from "./events.ts";
import { checkMetadata } from "./lengths.ts";
import { state } from "./state.ts";

/** Whether there is such an option: yes, abstain, no, no with veto. */
export function isVoteOption(option: number): boolean {
  return option >= 1 && option <= 4;
}

function isWeight(text: string): boolean {
  try {
    const weight = parseDec(text);
    return weight > 0n && weight <= ONE_DEC;
  } catch (error) {
    if (error instanceof InvalidDec) return false;
    throw error;
  }
}

/** Fails unless the option exists and its weight is above 0 and at most 1. */
export function checkWeightedOption(weighted: WeightedVoteOption): void {
  ensure(isVoteOption(weighted.option) && isWeight(weighted.weight), errors.invalidVote, () =>
    compactText(WeightedVoteOption, weighted),
  );
}

/** The options as JSON; zero values are left out. */
function optionsText(options: readonly WeightedVoteOption[]): string {
  return stringifyJson(
    options.map(({ option, weight }) => ({
      ...(option === 0 ? {} : { option }),
      ...(weight === "" ? {} : { weight }),
    })),
  );
}

/** Keeps a vote, in place of an earlier one of the same voter. The voter needs no stake. */
export function addVote(
  ctx: Ctx,
  proposalId: bigint,
  voter: Address,
  options: readonly WeightedVoteOption[],
  metadata: string,
): void {
  ensure(state.votingProposals.has(ctx, proposalId), errors.inactiveProposal, `${proposalId}`);
  checkMetadata(metadata);
  options.forEach(checkWeightedOption);
  const text = accounts.toText(voter);
  state.votes.set(ctx, [proposalId, voter], { proposalId, voter: text, options, metadata });
  ctx.emit(
    events.proposalVote({ voter: text, option: optionsText(options), proposal_id: proposalId }),
  );
}
