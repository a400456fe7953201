import type { Duration } from "@milkyway/codec";
import type { Address, Ctx } from "@milkyway/core";
import type { DecCoins } from "@milkyway/math";
import type { DelegationType } from "../restaking/index.ts";
import { pendingRewards } from "./accounting/pendingRewards.ts";
import { allocatePlan } from "./allocation/allocatePlan.ts";
import { createBlockReads } from "./allocation/blockReads.ts";
import { createLedger } from "./allocation/ledger.ts";
import type { RewardsDeps } from "./deps.ts";
import type { RewardsPlan } from "./gen/v1.ts";
import { subDecPools, sumDecPools } from "./rewardPools.ts";

/** A delegation that exists. */
export interface Earner {
  readonly delegator: Address;
  readonly type: DelegationType;
  readonly targetId: number;
}

/**
 * What a delegation would earn from a plan if the next block came after the given time: the allocation of that block is
 * run on a branch that is dropped.
 */
export function planEarnings(
  ctx: Ctx,
  deps: RewardsDeps,
  plan: RewardsPlan,
  elapsed: Duration,
  { delegator, type, targetId }: Earner,
): DecCoins {
  const branch = ctx.unmetered().branch();
  // In the block in which it was made or changed a delegation earns nothing yet.
  const dropped = branch.ctx.with({ block: { ...ctx.block, height: ctx.height + 1n } });
  const before = pendingRewards(dropped, deps, delegator, type, targetId);
  const ledger = createLedger(dropped);
  const reads = createBlockReads(dropped, deps);
  allocatePlan({ ctx: dropped, deps, reads, ledger, elapsed }, plan);
  ledger.settle(true);
  ledger.write();
  return sumDecPools(subDecPools(pendingRewards(dropped, deps, delegator, type, targetId), before));
}
