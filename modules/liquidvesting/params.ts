import { accounts, type Ctx, ensure, plainError } from "@milkyway/core";
import { decFromInt, ZERO_DEC } from "@milkyway/math";
import { errors } from "./errors.ts";
import type { Params } from "./gen/v1.ts";
import { state } from "./state.ts";

/** Two per cent of what is restaked must be insured; nobody mints or burns. */
export const DEFAULT_PARAMS: Params = {
  insurancePercentage: decFromInt(2n),
  burners: [],
  minters: [],
  allowedChannels: [],
};

export function getParams(ctx: Ctx): Params {
  return state.params.get(ctx) ?? DEFAULT_PARAMS;
}

const CHANNEL = /^channel-[0-9]{1,20}$/;
const HIGHEST = (1n << 64n) - 1n;

function isChannel(id: string): boolean {
  return CHANNEL.test(id) && BigInt(id.slice("channel-".length)) <= HIGHEST;
}

/** Throws on parameters that are refused. */
export function validateParams(params: Params): void {
  const { insurancePercentage: percentage } = params;
  ensure(
    percentage > ZERO_DEC && percentage <= decFromInt(100n),
    errors.invalidInsurancePercentage,
  );
  for (const address of [...params.minters, ...params.burners]) accounts.fromBech32(address);
  for (const id of params.allowedChannels)
    if (!isChannel(id)) throw plainError(`invalid channel id: ${id}`);
}
