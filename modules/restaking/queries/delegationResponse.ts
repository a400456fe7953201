import type { Ctx } from "@milkyway/core";
import { truncateDecCoins } from "@milkyway/math";
import type { RestakingDeps } from "../deps.ts";
import type { Delegation, DelegationResponse } from "../gen/v1.ts";
import type { TargetKind } from "../targets.ts";

/** A delegation with what it is worth in whole tokens. */
export function toResponse(
  ctx: Ctx,
  deps: RestakingDeps,
  kind: TargetKind,
  delegation: Delegation,
): DelegationResponse {
  const record = kind.load(ctx, deps, delegation.targetId);
  const worth = kind.shares.tokensFromShares(record, delegation.shares);
  return { delegation, balance: truncateDecCoins(worth).whole };
}
