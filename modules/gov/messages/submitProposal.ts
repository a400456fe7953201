import {
  type MsgRpc,
  type MsgSubmitProposal,
  type MsgSubmitProposalResponse,
  Proposal,
} from "@milkyway/codec/gen/cosmos/gov/v1";
import {
  type Ctx,
  ensure,
  type MsgHandler,
  parseAddress,
  STORE_GAS,
  sdkErrors,
} from "@milkyway/core";
import { checkDepositDenoms, checkInitialDeposit } from "../depositChecks.ts";
import { addDeposit } from "../deposits.ts";
import type { GovDeps } from "../deps.ts";
import { errors } from "../errors.ts";
import { events } from "../events.ts";
import { readMetadata } from "../metadata.ts";
import { readMessages } from "../proposalMessages.ts";
import { state } from "../state.ts";
import { submitProposal as submit } from "../submit.ts";

/** Metadata of the recommended form has to repeat title and summary. */
function checkMetadataTexts({ metadata, title, summary }: MsgSubmitProposal): void {
  const inside = metadata === "" ? undefined : readMetadata(metadata);
  if (inside === undefined) return;
  ensure(
    inside.title === title,
    errors.invalidContent,
    `metadata title '${inside.title}' must equal proposal title '${title}'`,
  );
  ensure(
    inside.summary === summary,
    errors.invalidContent,
    `metadata summary '${inside.summary}' must equal proposal summary '${summary}'`,
  );
}

function handle(ctx: Ctx, deps: GovDeps, msg: MsgSubmitProposal): MsgSubmitProposalResponse {
  const { title, summary, metadata, initialDeposit, expedited } = msg;
  ensure(title !== "", sdkErrors.invalidRequest, "proposal title cannot be empty");
  ensure(summary !== "", sdkErrors.invalidRequest, "proposal summary cannot be empty");
  const proposer = parseAddress(msg.proposer, "invalid proposer address");
  ensure(
    msg.messages.length > 0 || metadata !== "",
    errors.noMessages,
    "either metadata or Msgs length must be non-nil",
  );
  checkMetadataTexts(msg);
  const messages = readMessages(deps.registry, msg.messages);
  const params = state.params.require(ctx);
  checkInitialDeposit(params, initialDeposit, expedited);
  checkDepositDenoms(params, initialDeposit);
  const proposal = submit(ctx, deps, { messages, metadata, title, summary, proposer, expedited });
  // The encoded proposal is charged three times what writing it costs, on top of having been written.
  const size = Proposal.encode(proposal).length;
  ctx.gas.consume(3 * STORE_GAS.writePerByte * size, "submit proposal");
  const { id } = proposal;
  if (addDeposit(ctx, deps, id, proposer, initialDeposit))
    ctx.emit(events.submitProposalVoting({ voting_period_start: id }));
  return { proposalId: id };
}

/** Proposes messages that governance is to execute. @see https://github.com/cosmos/cosmos-sdk/blob/v0.50.13/x/gov/keeper/msg_server.go SubmitProposal */
export const submitProposal: MsgHandler<GovDeps, MsgRpc["submitProposal"]> = { handle };
