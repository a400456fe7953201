import type {
  Proposal,
  QueryProposalsRequest,
  QueryRpc,
  TallyResult,
} from "@milkyway/codec/gen/cosmos/gov/v1";
import {
  accounts,
  type Ctx,
  internal,
  notFound,
  paginateMap,
  type QueryHandler,
} from "@milkyway/core";
import type { GovDeps } from "../deps.ts";
import { unreadable } from "../proposals.ts";
import { state } from "../state.ts";
import { status } from "../status.ts";
import { EMPTY_TALLY } from "../submit.ts";
import { tally } from "../tally.ts";
import { asInternal, requireId } from "./failures.ts";

/** The text with which a chain constitutes itself. */
export const constitution: QueryHandler<GovDeps, QueryRpc["constitution"]> = (ctx) => ({
  constitution: state.constitution.require(ctx),
});

function findProposal(ctx: Ctx, deps: GovDeps, proposalId: bigint): Proposal {
  requireId(proposalId);
  const found = state.proposals.get(ctx, proposalId);
  if (found === undefined) throw notFound(`proposal ${proposalId} doesn't exist`);
  const wrong = unreadable(deps, found);
  if (wrong !== undefined) throw internal(wrong);
  return found;
}

/** One proposal. */
export const proposal: QueryHandler<GovDeps, QueryRpc["proposal"]> = (
  ctx,
  deps,
  { proposalId },
) => ({ proposal: findProposal(ctx, deps, proposalId) });

function isStatus(proposalStatus: number): boolean {
  return Object.values(status).includes(proposalStatus as never);
}

function matches(ctx: Ctx, { id, ...found }: Proposal, request: QueryProposalsRequest): boolean {
  const { proposalStatus, voter, depositor } = request;
  const votes = voter === "" || state.votes.has(ctx, [id, accounts.fromText(voter)]);
  const deposits = depositor === "" || state.deposits.has(ctx, [id, accounts.fromText(depositor)]);
  return votes && deposits && (!isStatus(proposalStatus) || found.status === proposalStatus);
}

/** Proposals by number, those of a status, voter or depositor if asked. */
export const proposals: QueryHandler<GovDeps, QueryRpc["proposals"]> = (ctx, _, request) => {
  const { items, pagination } = asInternal(() =>
    paginateMap(ctx, state.proposals, request.pagination, (__, found) => found, {
      filter: (found) => matches(ctx, found, request),
    }),
  );
  return { proposals: items, pagination };
};

function tallyOf(ctx: Ctx, deps: GovDeps, found: Proposal): TallyResult | undefined {
  if (found.status === status.depositPeriod) return EMPTY_TALLY;
  const ended: readonly number[] = [status.passed, status.rejected, status.failed];
  return ended.includes(found.status) ? found.finalTallyResult : tally(ctx, deps, found).result;
}

/** The final count of a vote, or the count as it stands. */
export const tallyResult: QueryHandler<GovDeps, QueryRpc["tallyResult"]> = (
  ctx,
  deps,
  { proposalId },
) => ({ tally: tallyOf(ctx, deps, findProposal(ctx, deps, proposalId)) });
