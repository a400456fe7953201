import { accounts, type Ctx, ensure } from "@milkyway/core";
import { errors } from "./errors.ts";
import type { Params } from "./gen/v1beta1.ts";
import { state } from "./state.ts";

/** Creation costs a million gas and no coins. */
export const DEFAULT_PARAMS: Params = { denomCreationFee: [], denomCreationGasConsume: 1_000_000n };

/** The parameters, and whether they were ever stored. */
export function getParams(ctx: Ctx): { readonly stored: boolean; readonly params: Params } {
  const stored = state.params.get(ctx);
  return { stored: stored !== undefined, params: stored ?? DEFAULT_PARAMS };
}

/** Who may mint, burn and move a denom; empty for nobody, also for a denom that does not exist. */
export function adminOf(ctx: Ctx, denom: string): string {
  return state.authorities.get(ctx, denom)?.admin ?? "";
}

export function ensureAdmin(ctx: Ctx, denom: string, sender: string): void {
  ensure(sender === adminOf(ctx, denom), errors.unauthorized);
}

export function setAdmin(ctx: Ctx, denom: string, admin: string): void {
  if (admin !== "") accounts.fromBech32(admin);
  state.authorities.set(ctx, denom, { admin });
}
