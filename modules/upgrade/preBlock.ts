/** @see https://github.com/cosmos/cosmos-sdk/blob/x/upgrade/v0.1.4/x/upgrade/abci.go */
import type { Plan } from "@milkyway/codec/gen/cosmos/upgrade/v1beta1";
import { type Ctx, plainError } from "@milkyway/core";
import type { UpgradeDeps, UpgradeHandler } from "./deps.ts";
import { clearIbcState, clearUpgradePlan, isDue } from "./plan.ts";
import { state } from "./state.ts";
import { getModuleVersionMap, setModuleVersionMap } from "./versionMap.ts";

const UNCHANGED = { consensusParamsChanged: false };

/** Makes an upgrade that is due, or stops a chain whose program does not fit it. */
export function preBlock(
  ctx: Ctx,
  deps: UpgradeDeps,
): { readonly consensusParamsChanged: boolean } {
  const plan = state.plan.get(ctx);
  const due = plan !== undefined && isDue(plan, ctx.height);
  const skipped = due && deps.skipHeights.has(ctx.height);
  verifyDowngrade(ctx, deps, !due || skipped);
  if (plan === undefined) return UNCHANGED;
  const handler = deps.handlers.get(plan.name);
  if (skipped) clearUpgradePlan(ctx);
  else if (due) {
    applyUpgrade(ctx, plan, handler ?? stopFor(ctx, deps, plan));
    return { consensusParamsChanged: true };
  } else if (handler !== undefined && !deps.inPlace?.has(plan.name))
    throw plainError(
      `BINARY UPDATED BEFORE TRIGGER! UPGRADE "${plan.name}" - in binary but not executed on chain. Downgrade your binary`,
    );
  return UNCHANGED;
}

/** Once in a process: the program must know the last upgrade that was made, unless it is about to make the next one. */
function verifyDowngrade(ctx: Ctx, { process, handlers }: UpgradeDeps, applies: boolean): void {
  if (process.downgradeVerified) return;
  process.downgradeVerified = true;
  if (!applies) return;
  const [last] = state.done.keys(ctx, { reverse: true });
  if (last === undefined || handlers.has(last[1])) return;
  const version = ctx.consensusParams.version?.app ?? 0n;
  throw plainError(
    `wrong app version ${version}, upgrade handler is missing for ${last[1]} upgrade plan`,
  );
}

function stopFor(ctx: Ctx, deps: UpgradeDeps, { name, height, info }: Plan): never {
  deps.writeUpgradeInfo({ name, height: ctx.height, info });
  throw plainError(`UPGRADE "${name}" NEEDED at height: ${height}: ${info}`);
}

function applyUpgrade(ctx: Ctx, plan: Plan, handler: UpgradeHandler): void {
  setModuleVersionMap(ctx, handler(ctx, plan, getModuleVersionMap(ctx)));
  state.protocolVersion.set(ctx, (state.protocolVersion.get(ctx) ?? 0n) + 1n);
  clearIbcState(ctx, plan.height);
  clearUpgradePlan(ctx);
  state.done.set(ctx, [ctx.height, plan.name], true);
}
