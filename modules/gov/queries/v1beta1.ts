/** The queries of v1beta1 ask those of v1 and change the form of the answer. */
import type {
  Deposit,
  Params,
  Proposal,
  TallyResult,
  Vote,
} from "@milkyway/codec/gen/cosmos/gov/v1";
import type {
  DepositParams,
  QueryParamsResponse,
  QueryRpc,
  TallyParams,
  VotingParams,
} from "@milkyway/codec/gen/cosmos/gov/v1beta1";
import { invalidArgument, type QueryHandlers } from "@milkyway/core";
import { newCoins, ZERO_DEC } from "@milkyway/math";
import type { GovDeps } from "../deps.ts";
import { readDec } from "../readDec.ts";
import { toLegacyDeposit, toLegacyProposal, toLegacyTally, toLegacyVote } from "./legacyForms.ts";
import { params } from "./params.ts";
import { proposal, proposals, tallyResult } from "./proposals.ts";
import { deposit, deposits, vote, votes } from "./votes.ts";

const NO_DEPOSIT: DepositParams = { minDeposit: [], maxDepositPeriod: 0n };
const NO_VOTING: VotingParams = { votingPeriod: 0n };
const NO_TALLY: TallyParams = { quorum: ZERO_DEC, threshold: ZERO_DEC, vetoThreshold: ZERO_DEC };
const NO_PARAMS = { depositParams: NO_DEPOSIT, votingParams: NO_VOTING, tallyParams: NO_TALLY };

function legacyParams(all: Params, paramsType: string): QueryParamsResponse {
  const { minDeposit, maxDepositPeriod = 0n, votingPeriod = 0n } = all;
  if (paramsType === "deposit") {
    const depositParams = { minDeposit: newCoins(...minDeposit), maxDepositPeriod };
    return { ...NO_PARAMS, depositParams };
  }
  if (paramsType === "voting") return { ...NO_PARAMS, votingParams: { votingPeriod } };
  const [quorum, threshold] = [readDec(all.quorum), readDec(all.threshold)];
  const tallyParams = { quorum, threshold, vetoThreshold: readDec(all.vetoThreshold) };
  return { ...NO_PARAMS, tallyParams };
}

export const v1beta1Queries: QueryHandlers<GovDeps, QueryRpc> = {
  proposal: (ctx, deps, request) => ({
    proposal: toLegacyProposal(deps, proposal(ctx, deps, request).proposal as Proposal),
  }),
  proposals(ctx, deps, request) {
    const found = proposals(ctx, deps, request);
    return {
      proposals: found.proposals.map((one) => toLegacyProposal(deps, one)),
      pagination: found.pagination,
    };
  },
  vote: (ctx, deps, request) => ({
    vote: toLegacyVote(vote(ctx, deps, request).vote as Vote),
  }),
  votes(ctx, deps, request) {
    const found = votes(ctx, deps, request);
    return { votes: found.votes.map(toLegacyVote), pagination: found.pagination };
  },
  params(ctx, deps, { paramsType }) {
    const all = params(ctx, deps, { paramsType }).params as Params;
    if (paramsType === "") throw invalidArgument(" is not a valid parameter type");
    return legacyParams(all, paramsType);
  },
  deposit: (ctx, deps, request) => ({
    deposit: toLegacyDeposit(deposit(ctx, deps, request).deposit as Deposit),
  }),
  deposits(ctx, deps, request) {
    const found = deposits(ctx, deps, request);
    return { deposits: found.deposits.map(toLegacyDeposit), pagination: found.pagination };
  },
  tallyResult: (ctx, deps, request) => ({
    tally: toLegacyTally(tallyResult(ctx, deps, request).tally as TallyResult),
  }),
};
