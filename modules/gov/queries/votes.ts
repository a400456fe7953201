import { u64ToBin } from "@milkyway/bytes";
import type { QueryRpc } from "@milkyway/codec/gen/cosmos/gov/v1";
import {
  accounts,
  invalidArgument,
  notFound,
  paginateMap,
  type QueryHandler,
} from "@milkyway/core";
import type { GovDeps } from "../deps.ts";
import { state } from "../state.ts";
import { asInternal, requireId } from "./failures.ts";

/** A vote that has not been counted yet. */
export const vote: QueryHandler<GovDeps, QueryRpc["vote"]> = (ctx, _, { proposalId, voter }) => {
  requireId(proposalId);
  if (voter === "") throw invalidArgument("empty voter address");
  const found = state.votes.get(ctx, [proposalId, accounts.fromText(voter)]);
  if (found === undefined)
    throw invalidArgument(`voter: ${voter} not found for proposal: ${proposalId}`);
  return { vote: found };
};

/** Votes on a proposal that have not been counted yet, by address. */
export const votes: QueryHandler<GovDeps, QueryRpc["votes"]> = (
  ctx,
  _,
  { proposalId, pagination: request },
) => {
  requireId(proposalId);
  const prefix = u64ToBin(proposalId);
  const { items, pagination } = asInternal(() =>
    paginateMap(ctx, state.votes, request, (__, found) => found, { prefix }),
  );
  return { votes: items, pagination };
};

/** What one account has deposited for a proposal that is still open. */
export const deposit: QueryHandler<GovDeps, QueryRpc["deposit"]> = (
  ctx,
  _,
  { proposalId, depositor },
) => {
  requireId(proposalId);
  if (depositor === "") throw invalidArgument("empty depositor address");
  const key = [proposalId, accounts.fromText(depositor)] as const;
  try {
    return { deposit: state.deposits.require(ctx, key) };
  } catch (error) {
    throw notFound(error instanceof Error ? error.message : String(error));
  }
};

/** Deposits for a proposal that is still open, by address. */
export const deposits: QueryHandler<GovDeps, QueryRpc["deposits"]> = (
  ctx,
  _,
  { proposalId, pagination: request },
) => {
  requireId(proposalId);
  const prefix = u64ToBin(proposalId);
  const { items, pagination } = asInternal(() =>
    paginateMap(ctx, state.deposits, request, (__, found) => found, { prefix }),
  );
  return { deposits: items, pagination };
};
