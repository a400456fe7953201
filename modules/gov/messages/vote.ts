import { type MsgRpc, VoteOptionEnum } from "@milkyway/codec/gen/cosmos/gov/v1";
import { ensure, type MsgHandler, parseAddress } from "@milkyway/core";
import { decToText, ONE_DEC } from "@milkyway/math";
import type { GovDeps } from "../deps.ts";
import { errors } from "../errors.ts";
import { addVote, isVoteOption } from "../votes.ts";

const WHOLE = decToText(ONE_DEC);

/** Votes with everything one has for one option. */
export const vote: MsgHandler<GovDeps, MsgRpc["vote"]> = {
  handle(ctx, _, { proposalId, voter: text, option, metadata }) {
    const voter = parseAddress(text, "invalid voter address");
    ensure(
      isVoteOption(option),
      errors.invalidVote,
      VoteOptionEnum.nameOf(option) ?? String(option),
    );
    addVote(ctx, proposalId, voter, [{ option, weight: WHOLE }], metadata);
    return {};
  },
};
