import { type Ctx, plainError } from "@milkyway/core";
import { checkDenom, decToText, Panic, ZERO_DEC } from "@milkyway/math";
import type { Params } from "./gen/v1.ts";
import { state } from "./state.ts";

const HOUR = 3_600_000_000_000n;

/** Parameters of a chain that set none. */
export const DEFAULT_PARAMS: Params = {
  unbondingTime: 72n * HOUR,
  allowedDenoms: [],
  restakingCap: ZERO_DEC,
  maxEntries: 7,
};

export function getParams(ctx: Ctx): Params {
  return state.params.get(ctx) ?? DEFAULT_PARAMS;
}

/** Denoms that may be restaked; an empty list allows all. */
export function restakableDenoms(ctx: Ctx): readonly string[] {
  return getParams(ctx).allowedDenoms;
}

/** What is wrong with the parameters, or `undefined`. A negative unbonding time passes; a missing cap panics. */
export function checkParams(params: Params): string | undefined {
  if (params.unbondingTime === 0n) return "invalid unbonding time: 0s";
  for (const denom of params.allowedDenoms) {
    const wrong = checkDenom(denom);
    if (wrong) return `invalid allowed denom: ${denom}, ${wrong}`;
  }
  const cap: Params["restakingCap"] | undefined = params.restakingCap;
  if (cap === undefined)
    throw new Panic("runtime error: invalid memory address or nil pointer dereference");
  if (cap < 0n) return `restaking cap cannot be negative: ${decToText(cap)}`;
  return params.maxEntries === 0 ? "max entries must be positive: 0" : undefined;
}

/** Throws what is wrong with the parameters. */
export function validateParams(params: Params): void {
  const wrong = checkParams(params);
  if (wrong) throw plainError(wrong);
}
