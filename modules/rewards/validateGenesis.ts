import { plainError, wrapping } from "@milkyway/core";
import { checkDecCoins } from "@milkyway/math";
import { findDuplicate } from "../registry/index.ts";
import type { GenesisState, PoolServiceTotalDelegatorShares } from "./gen/v1.ts";
import { validateParams } from "./params.ts";
import { validatePlan } from "./plan.ts";

function checkShares({ poolId, serviceId, shares }: PoolServiceTotalDelegatorShares): void {
  if (poolId === 0) throw plainError("pool ID must not be 0");
  if (serviceId === 0) throw plainError("service ID must not be 0");
  const wrong = checkDecCoins(shares);
  if (wrong) throw plainError(`invalid pool service total delegator shares: ${wrong}`);
}

/** Throws on a state that `genesis validate` refuses. Ids of plans may be beyond the next one. */
export function validateGenesis(genesis: GenesisState): void {
  wrapping("invalid params", () => validateParams(genesis.params));
  if (genesis.nextRewardsPlanId === 0n) throw plainError("invalid next rewards plan ID: 0");
  const duplicate = findDuplicate(genesis.rewardsPlans.map(({ id }) => id));
  if (duplicate !== undefined) throw plainError(`duplicated rewards plan: ${duplicate}`);
  for (const [index, plan] of genesis.rewardsPlans.entries())
    wrapping(`invalid rewards plan at index ${index}`, () => validatePlan(plan));
  for (const shares of genesis.poolServiceTotalDelegatorShares)
    wrapping("invalid pool service total delegator shares", () => checkShares(shares));
}
