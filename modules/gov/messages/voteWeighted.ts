import type { MsgRpc, WeightedVoteOption } from "@milkyway/codec/gen/cosmos/gov/v1";
import { ensure, type MsgHandler, parseAddress, sdkErrors } from "@milkyway/core";
import { addDec, ONE_DEC, parseDec, ZERO_DEC } from "@milkyway/math";
import type { GovDeps } from "../deps.ts";
import { errors } from "../errors.ts";
import { addVote, checkWeightedOption } from "../votes.ts";

function checkOptions(options: readonly WeightedVoteOption[]): void {
  ensure(options.length > 0, sdkErrors.invalidRequest, "null");
  let total = ZERO_DEC;
  const used = new Set<number>();
  for (const weighted of options) {
    checkWeightedOption(weighted);
    total = addDec(total, parseDec(weighted.weight));
    ensure(!used.has(weighted.option), errors.invalidVote, "duplicated vote option");
    used.add(weighted.option);
  }
  ensure(total <= ONE_DEC, errors.invalidVote, "total weight overflow 1.00");
  ensure(total >= ONE_DEC, errors.invalidVote, "total weight lower than 1.00");
}

/** Splits a vote between options. */
export const voteWeighted: MsgHandler<GovDeps, MsgRpc["voteWeighted"]> = {
  handle(ctx, _, { proposalId, voter: text, options, metadata }) {
    const voter = parseAddress(text, "invalid voter address");
    checkOptions(options);
    addVote(ctx, proposalId, voter, options, metadata);
    return {};
  },
};
