/** How much power consumer chains may slash for now. Without consumer chains nobody takes from it. */
import type { Ctx } from "@milkyway/core";
import { decFromInt, mulDec, parseDec, roundDec } from "@milkyway/math";
import type { ProviderDeps } from "./deps.ts";
import { state } from "./state.ts";

/** The meter when it is full: a fraction of the total power, at least 1. */
export function slashMeterAllowance(ctx: Ctx, { staking }: ProviderDeps): bigint {
  const fraction = parseDec(state.params.require(ctx).slashMeterReplenishFraction);
  const allowance = roundDec(mulDec(fraction, decFromInt(staking.getLastTotalPower(ctx))));
  return allowance === 0n ? 1n : allowance;
}

/** Sets when the meter is filled up next: a period from now. */
function postponeReplenishment(ctx: Ctx): void {
  const { slashMeterReplenishPeriod: period } = state.params.require(ctx);
  state.replenishCandidate.set(ctx, ctx.time + period);
}

/** Starts with a full meter. */
export function initializeSlashMeter(ctx: Ctx, deps: ProviderDeps): void {
  state.slashMeter.set(ctx, slashMeterAllowance(ctx, deps));
  postponeReplenishment(ctx);
}

/** Fills the meter up when it is time, and keeps a full one at what full means now. */
export function beginBlock(ctx: Ctx, deps: ProviderDeps): void {
  const allowance = slashMeterAllowance(ctx, deps);
  if (ctx.time >= state.replenishCandidate.require(ctx)) {
    const filled = state.slashMeter.require(ctx) + allowance;
    state.slashMeter.set(ctx, filled > allowance ? allowance : filled);
    postponeReplenishment(ctx);
  }
  if (state.slashMeter.require(ctx) < allowance) return;
  postponeReplenishment(ctx);
  state.slashMeter.set(ctx, allowance);
}
