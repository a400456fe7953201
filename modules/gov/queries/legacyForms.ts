/** Records in the form of v1beta1. @see https://github.com/cosmos/cosmos-sdk/blob/v0.50.13/x/gov/migrations/v3/convert.go */
import { type Any, ZERO_TIME } from "@milkyway/codec";
import {
  type Deposit,
  MsgExecLegacyContent,
  type Proposal,
  type TallyResult,
  type Vote,
} from "@milkyway/codec/gen/cosmos/gov/v1";
import type * as v1beta1 from "@milkyway/codec/gen/cosmos/gov/v1beta1";
import { plainError, sdkErrors } from "@milkyway/core";
import { newCoins, parseInteger } from "@milkyway/math";
import type { GovDeps } from "../deps.ts";
import { readContent } from "../legacyContents.ts";
import { readDec } from "../readDec.ts";
import { EMPTY_TALLY } from "../submit.ts";

function count(text: string, name: string): bigint {
  const value = parseInteger(text);
  if (value === undefined)
    throw plainError(`unable to convert ${name} tally string (${text}) to int`);
  return value;
}

export function toLegacyTally(tally: TallyResult): v1beta1.TallyResult {
  return {
    yes: count(tally.yesCount, "yes"),
    no: count(tally.noCount, "no"),
    noWithVeto: count(tally.noWithVetoCount, "no with veto"),
    abstain: count(tally.abstainCount, "abstain"),
  };
}

/** The content of a proposal of the older form; the message itself of any other proposal with a single one. */
function contentOf(deps: GovDeps, { messages }: Proposal): Any | undefined {
  const [message] = messages;
  if (message === undefined || messages.length !== 1)
    throw sdkErrors.invalidType.wrap(
      "can't convert a gov/v1 Proposal to gov/v1beta1 Proposal when amount of proposal messages not exactly one",
    );
  if (message.typeUrl !== `/${MsgExecLegacyContent.typeName}`) return message;
  const { content } = MsgExecLegacyContent.decode(message.value);
  if (readContent(deps, content) === undefined)
    throw sdkErrors.invalidType.wrap("expected *v1beta1.Content, got <nil>");
  return content;
}

export function toLegacyProposal(deps: GovDeps, proposal: Proposal): v1beta1.Proposal {
  return {
    proposalId: proposal.id,
    status: proposal.status,
    totalDeposit: newCoins(...proposal.totalDeposit),
    finalTallyResult: toLegacyTally(proposal.finalTallyResult ?? EMPTY_TALLY),
    submitTime: proposal.submitTime ?? ZERO_TIME,
    depositEndTime: proposal.depositEndTime ?? ZERO_TIME,
    votingStartTime: proposal.votingStartTime ?? ZERO_TIME,
    votingEndTime: proposal.votingEndTime ?? ZERO_TIME,
    content: contentOf(deps, proposal),
  };
}

/** The field for a single option is left empty. */
export function toLegacyVote({ proposalId, voter, options }: Vote): v1beta1.Vote {
  return {
    proposalId,
    voter,
    option: 0,
    options: options.map(({ option, weight }) => ({ option, weight: readDec(weight) })),
  };
}

export function toLegacyDeposit({ proposalId, depositor, amount }: Deposit): v1beta1.Deposit {
  return { proposalId, depositor, amount: newCoins(...amount) };
}
