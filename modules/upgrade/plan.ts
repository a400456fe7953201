import { ZERO_TIME } from "@milkyway/codec";
import type { Plan } from "@milkyway/codec/gen/cosmos/upgrade/v1beta1";
import { type Ctx, ensure, sdkErrors } from "@milkyway/core";
import { state } from "./state.ts";

/** Stateless checks of a plan. */
export function checkPlan({ time, upgradedClientState, name, height }: Plan): void {
  const check = (condition: boolean, text: string) =>
    ensure(condition, sdkErrors.invalidRequest, text);
  check(time === ZERO_TIME, "time-based upgrades have been deprecated in the SDK");
  check(
    upgradedClientState === undefined,
    "upgrade logic for IBC has been moved to the IBC module",
  );
  check(name !== "", "name cannot be empty");
  check(height > 0n, "height must be greater than 0");
}

/** Whether a plan's height has come. */
export function isDue({ height }: Plan, now: bigint): boolean {
  return height > 0n && height <= now;
}

/** Height at which an upgrade was made; 0 for one that was not. */
export function getDoneHeight(ctx: Ctx, wanted: string): bigint {
  for (const [height, name] of state.done.keys(ctx)) if (name === wanted) return height;
  return 0n;
}

/** Forgets what light clients were to be told of the upgrade at a height. */
export function clearIbcState(ctx: Ctx, height: bigint): void {
  state.upgradedIbcStates.remove(ctx, `${height}/upgradedClient`);
  state.upgradedIbcStates.remove(ctx, `${height}/upgradedConsState`);
}

/** Plans an upgrade, in place of an earlier plan. */
export function scheduleUpgrade(ctx: Ctx, plan: Plan): void {
  checkPlan(plan);
  const check = (condition: boolean, text: string) =>
    ensure(condition, sdkErrors.invalidRequest, text);
  check(plan.height >= ctx.height, "upgrade cannot be scheduled in the past");
  check(
    getDoneHeight(ctx, plan.name) === 0n,
    `upgrade with name ${plan.name} has already been completed`,
  );
  const before = state.plan.get(ctx);
  if (before !== undefined) clearIbcState(ctx, before.height);
  state.plan.set(ctx, plan);
}

/** Gives the plan up, if there is one. */
export function clearUpgradePlan(ctx: Ctx): void {
  const plan = state.plan.get(ctx);
  if (plan === undefined) return;
  clearIbcState(ctx, plan.height);
  state.plan.remove(ctx);
}
