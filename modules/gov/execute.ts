import { compactText } from "@milkyway/codec";
import type { Proposal } from "@milkyway/codec/gen/cosmos/gov/v1";
import { Bug, type Ctx, type Event, isFailure, toChainError } from "@milkyway/core";
import type { GovDeps } from "./deps.ts";
import { type ProposalMessage, readMessages } from "./proposalMessages.ts";
import { status } from "./status.ts";

/** How executing a proposal ended. */
export interface Execution {
  readonly status: number;
  readonly failedReason: string;
  /** Values of the event attributes `proposal_result` and `proposal_log`. */
  readonly result: string;
  readonly log: string;
}

const PASSED: Execution = {
  status: status.passed,
  failedReason: "",
  result: "proposal_passed",
  log: "passed",
};

/** The text of a failure; what the reference panics at counts as one. A mistake of this program does not. */
function reasonOf(error: unknown, { type, value }: ProposalMessage): string {
  if (error instanceof Bug) throw error;
  if (isFailure(error)) return toChainError(error).message;
  const panic = error instanceof Error ? error.message : String(error);
  return `handling x/gov proposal msg [${compactText(type, value)}] PANICKED: ${panic}`;
}

/** Executes the messages of a proposal that passed: all of them, or none. */
export function execute(ctx: Ctx, { router, registry }: GovDeps, proposal: Proposal): Execution {
  const branch = ctx.branch();
  const events: Event[] = [];
  const messages = readMessages(registry, proposal.messages);
  for (const [index, message] of messages.entries()) {
    const { typeUrl, value } = message;
    try {
      events.push(...router.run(branch.ctx, typeUrl, value).events);
    } catch (error) {
      const failedReason = reasonOf(error, message);
      const log = `passed, but msg ${index} (${typeUrl}) failed on execution: ${failedReason}`;
      return { status: status.failed, failedReason, result: "proposal_failed", log };
    }
  }
  branch.write();
  for (const event of events) ctx.emit(event);
  return PASSED;
}
