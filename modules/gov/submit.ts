/** @see https://github.com/cosmos/cosmos-sdk/blob/v0.50.13/x/gov/keeper/proposal.go SubmitProposal */
import type { Any } from "@milkyway/codec";
import type { Proposal } from "@milkyway/codec/gen/cosmos/gov/v1";
import {
  type Address,
  accounts,
  type ChainError,
  type Ctx,
  ensure,
  isFailure,
  messageSigners,
  toChainError,
} from "@milkyway/core";
import type { GovDeps } from "./deps.ts";
import { errors } from "./errors.ts";
import { events } from "./events.ts";
import { checkMetadata, checkSummary } from "./lengths.ts";
import type { ProposalMessage } from "./proposalMessages.ts";
import { setProposal } from "./proposals.ts";
import { state } from "./state.ts";
import { status } from "./status.ts";

const LEGACY = "/cosmos.gov.v1.MsgExecLegacyContent";
/** The count of a vote that has not begun. */
export const EMPTY_TALLY = { yesCount: "0", abstainCount: "0", noCount: "0", noWithVetoCount: "0" };

/** What a proposal is made of. */
export interface Submission {
  readonly messages: readonly ProposalMessage[];
  readonly metadata: string;
  readonly title: string;
  readonly summary: string;
  readonly proposer: Address;
  readonly expedited: boolean;
}

/** The text of a failure; panics and running out of gas pass. */
function failureText(run: () => void): ChainError | undefined {
  try {
    run();
  } catch (error) {
    if (!isFailure(error)) throw error;
    return toChainError(error);
  }
  return undefined;
}

/** A legacy content is tried out at submission: what it would change is dropped, its gas counts. */
function tryLegacyContent(
  ctx: Ctx,
  { router }: GovDeps,
  { typeUrl, value }: ProposalMessage,
): void {
  const failure = failureText(() => router.run(ctx.branch().ctx, typeUrl, value));
  if (failure === undefined) return;
  const { codespace, code, message } = failure;
  if (codespace === errors.noHandler.codespace && code === errors.noHandler.code) throw failure;
  throw errors.invalidContent.wrap(message);
}

function checkMessage(ctx: Ctx, deps: GovDeps, message: ProposalMessage): void {
  const { router, auth } = deps;
  const { typeUrl, type, value } = message;
  const routed = router.has(typeUrl);
  const invalid = failureText(() => routed && router.validate(typeUrl, value));
  if (invalid) throw errors.invalidMessage.wrap(invalid.message);
  const signers = messageSigners(type, value);
  ensure(signers.length === 1, errors.invalidSigner);
  const [signer = ""] = signers;
  auth.getModuleAccount(ctx, "gov");
  ensure(signer === auth.getModuleAddress("gov"), errors.invalidSigner, () =>
    accounts.toText(signer),
  );
  ensure(routed, errors.unroutableMessage, typeUrl);
  if (typeUrl === LEGACY) tryLegacyContent(ctx, deps, message);
}

/** Checks and keeps a proposal, without a deposit yet. */
export function submitProposal(ctx: Ctx, deps: GovDeps, submission: Submission): Proposal {
  const { messages, metadata, title, summary, expedited } = submission;
  checkMetadata(metadata);
  checkSummary(summary);
  checkMetadata(title);
  for (const message of messages) checkMessage(ctx, deps, message);

  const id = state.nextProposalId.next(ctx);
  const { maxDepositPeriod } = state.params.require(ctx);
  const depositEndTime = ctx.time + (maxDepositPeriod as bigint);
  const proposer = accounts.toText(submission.proposer);
  const proposal: Proposal = {
    id,
    messages: messages.map(
      ({ typeUrl, type, value }): Any => ({
        typeUrl,
        value: type.encode(value),
      }),
    ),
    status: status.depositPeriod,
    finalTallyResult: EMPTY_TALLY,
    submitTime: ctx.time,
    depositEndTime,
    totalDeposit: [],
    votingStartTime: undefined,
    votingEndTime: undefined,
    metadata,
    title,
    summary,
    proposer,
    expedited,
    failedReason: "",
  };
  setProposal(ctx, proposal);
  state.inactiveQueue.set(ctx, [depositEndTime, id], id);
  const typeUrls = messages.map(({ typeUrl }) => `,${typeUrl}`).join("");
  ctx.emit(
    events.submitProposal({
      proposal_id: id,
      proposal_proposer: proposer,
      proposal_messages: typeUrls,
    }),
  );
  return proposal;
}
