import { accounts, type Ctx, ensure, plainError } from "@milkyway/core";
import { type Dec, decFromInt, Panic, ZERO_DEC } from "@milkyway/math";
import { isChannelId } from "../ics20/index.ts";
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

/** The percentage; the original fails on a nil pointer where a message left it out. */
function percentageOf({ insurancePercentage }: { readonly insurancePercentage?: Dec }): Dec {
  if (insurancePercentage === undefined)
    throw new Panic("runtime error: invalid memory address or nil pointer dereference");
  return insurancePercentage;
}

/** Throws on parameters that are refused. */
export function validateParams(params: Params): void {
  const percentage = percentageOf(params);
  ensure(
    percentage > ZERO_DEC && percentage <= decFromInt(100n),
    errors.invalidInsurancePercentage,
  );
  for (const address of [...params.minters, ...params.burners]) accounts.fromBech32(address);
  for (const id of params.allowedChannels)
    if (!isChannelId(id)) throw plainError(`invalid channel id: ${id}`);
}
