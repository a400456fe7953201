import { accounts, type Ctx } from "@milkyway/core";
import { MsgSetUserPreferences } from "../restaking/client.ts";
import type { UserPreferences } from "../restaking/index.ts";
import type { Candidate } from "./candidate.ts";
import type { EarningsDeps } from "./deps.ts";

/** The preferences with a service trusted with a pool too. */
function trusting(
  { trustedServices }: UserPreferences,
  serviceId: number,
  poolId: number,
): UserPreferences {
  const others = trustedServices.filter((entry) => entry.serviceId !== serviceId);
  const entry = trustedServices.find((each) => each.serviceId === serviceId);
  const poolsIds = [...(entry?.poolsIds ?? []), poolId];
  return { trustedServices: [...others, { serviceId, poolsIds }] };
}

/** Does on a branch what the user can do about a condition; whether there is such a thing. */
export function mend(
  ctx: Ctx,
  deps: EarningsDeps,
  condition: string,
  candidate: Candidate,
): boolean {
  if (condition !== "service_trusted") return false;
  const user = accounts.toText(candidate.delegator);
  const before = deps.restaking.getUserPreferences(ctx, user);
  const preferences = trusting(before, candidate.plan.serviceId, candidate.targetId);
  deps.router.run(ctx, `/${MsgSetUserPreferences.typeName}`, { user, preferences });
  return true;
}
