import { type GenesisState, Msg, Query } from "@milkyway/codec/gen/cosmos/gov/v1";
import { Msg as MsgV1beta1, Query as QueryV1beta1 } from "@milkyway/codec/gen/cosmos/gov/v1beta1";
import { defineModule, serveMsgs, serveQueries } from "@milkyway/core";
import { cli } from "./cli.ts";
import type { GovDeps } from "./deps.ts";
import { endBlock } from "./endBlock.ts";
import { genesis } from "./genesis.ts";
import { moduleAccount } from "./invariants.ts";
import { cancelProposal } from "./messages/cancelProposal.ts";
import { deposit } from "./messages/deposit.ts";
import { execLegacyContent } from "./messages/execLegacyContent.ts";
import { submitProposal } from "./messages/submitProposal.ts";
import { updateParams } from "./messages/updateParams.ts";
import { deposit as legacyDeposit } from "./messages/v1beta1/deposit.ts";
import { submitProposal as legacySubmitProposal } from "./messages/v1beta1/submitProposal.ts";
import { vote as legacyVote } from "./messages/v1beta1/vote.ts";
import { voteWeighted as legacyVoteWeighted } from "./messages/v1beta1/voteWeighted.ts";
import { vote } from "./messages/vote.ts";
import { voteWeighted } from "./messages/voteWeighted.ts";
import { params } from "./queries/params.ts";
import { constitution, proposal, proposals, tallyResult } from "./queries/proposals.ts";
import { v1beta1Queries } from "./queries/v1beta1.ts";
import { deposit as depositQuery, deposits, vote as voteQuery, votes } from "./queries/votes.ts";

/** Proposals of messages, deposits for them, votes on them, and their execution. */
export const gov = defineModule<GovDeps, GenesisState>({
  name: "gov",
  consensusVersion: 5,
  messages: [
    serveMsgs(MsgV1beta1, {
      submitProposal: legacySubmitProposal,
      vote: legacyVote,
      voteWeighted: legacyVoteWeighted,
      deposit: legacyDeposit,
    }),
    serveMsgs(Msg, {
      submitProposal,
      execLegacyContent,
      vote,
      voteWeighted,
      deposit,
      updateParams,
      cancelProposal,
    }),
  ],
  queries: [
    serveQueries(QueryV1beta1, v1beta1Queries),
    serveQueries(Query, {
      constitution,
      proposal,
      proposals,
      vote: voteQuery,
      votes,
      params,
      deposit: depositQuery,
      deposits,
      tallyResult,
    }),
  ],
  genesis,
  endBlock,
  invariants: { "module-account": moduleAccount },
  cli,
});
