import type { MsgRpc } from "@milkyway/codec/gen/cosmos/gov/v1";
import { type MsgHandler, parseAddress } from "@milkyway/core";
import { checkDeposit } from "../depositChecks.ts";
import { addDeposit } from "../deposits.ts";
import type { GovDeps } from "../deps.ts";
import { events } from "../events.ts";

/** Adds to the deposit of a proposal, which may start the vote. */
export const deposit: MsgHandler<GovDeps, MsgRpc["deposit"]> = {
  handle(ctx, deps, { proposalId, depositor: text, amount }) {
    const depositor = parseAddress(text, "invalid depositor address");
    checkDeposit(amount);
    if (addDeposit(ctx, deps, proposalId, depositor, amount))
      ctx.emit(events.proposalDepositVoting({ voting_period_start: proposalId }));
    return {};
  },
};
