import { u32ToBin } from "@milkyway/bytes";
import { type Ctx, ensure, sdkErrors } from "@milkyway/core";
import type { TargetKind } from "./targets.ts";

/** Refuses to go on while something is restaked to a target, or is being unbonded from it. */
export function ensureNoStake(ctx: Ctx, { name, delegators, unbonders }: TargetKind, id: number) {
  if (ctx.rules.deletionWithStake !== "refused") return;
  const of = { prefix: u32ToBin(id) };
  const { invalidRequest } = sdkErrors;
  ensure(!delegators.some(ctx, of), invalidRequest, `${name} ${id} still has delegations`);
  ensure(!unbonders.some(ctx, of), invalidRequest, `${name} ${id} still has unbonding delegations`);
}
