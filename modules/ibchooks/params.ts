import { accounts, type Ctx, plainError, toChainError } from "@milkyway/core";
import { Panic } from "@milkyway/math";
import type { IbchooksDeps } from "./deps.ts";
import type { Params } from "./gen/v1.ts";

/** Name of the module and of its subspace of the legacy parameters. */
export const MODULE = "ibchooks";
const KEY = "AsyncAckAllowList";

/** Contracts that may acknowledge a packet later; none while nothing is stored. */
export function asyncAckContracts(ctx: Ctx, { params }: IbchooksDeps): readonly string[] {
  const json = params.get(ctx, MODULE, KEY);
  return json === undefined ? [] : readList(json);
}

/** A list of texts; an empty one may be stored as `null`. */
function readList(json: string): readonly string[] {
  return (JSON.parse(json) as readonly string[] | null) ?? [];
}

/** The parameters; panics when none are stored. */
export function getParams(ctx: Ctx, { params }: IbchooksDeps): Params {
  const json = params.get(ctx, MODULE, KEY);
  if (json === undefined) throw new Panic("cannot decode empty bytes");
  return { allowedAsyncAckContracts: readList(json) };
}

export function setParams(ctx: Ctx, { params }: IbchooksDeps, given: Params): void {
  params.set(ctx, MODULE, KEY, JSON.stringify(given.allowedAsyncAckContracts));
}

/** Throws on a contract that is no address. */
export function checkContracts(contracts: readonly string[]): void {
  for (const contract of contracts) accounts.fromBech32(contract);
}

/** As `checkContracts`, saying of what. */
export function validateParams({ allowedAsyncAckContracts }: Params): void {
  try {
    checkContracts(allowedAsyncAckContracts);
  } catch (error) {
    throw plainError(`invalid async ack allow list: ${toChainError(error).message}`);
  }
}
