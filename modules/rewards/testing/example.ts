import { SECOND } from "@milkyway/codec";
import { parseCoins, parseDec } from "@milkyway/math";
import { delegateOperator } from "../../restaking/messages/delegateOperator.ts";
import { delegatePool } from "../../restaking/messages/delegatePool.ts";
import { delegateService } from "../../restaking/messages/delegateService.ts";
import { setUserPreferences } from "../../restaking/messages/setUserPreferences.ts";
import { state as restakingState } from "../../restaking/state.ts";
import {
  addOperator,
  addPlan,
  addService,
  createWorld,
  deliver,
  examplePlan,
  fund,
  nextBlock,
  USER,
  type World,
} from "./world.ts";

export const FIRST_GAP = 5_123_456_789n;
export const SECOND_GAP = 5n * SECOND;

/**
 * MILK at 2 USD, INIT at 3; a pool of 100 MILK that is trusted to service 1, an operator with 30 MILK and 20 INIT and a
 * commission of a tenth, 10 INIT in the service itself, and a plan; all delegated by one user, at height 5.
 */
export function createExample(plan = examplePlan()): World {
  const w = createWorld();
  w.prices.set("umilk", { price: 200n, decimals: 2n, exponent: 6 });
  w.prices.set("uinit", { price: 300n, decimals: 2n, exponent: 6 });
  addOperator(w);
  addService(w);
  fund(w, USER, "30000000uinit,130000000umilk");
  w.commissionRates.set(1, parseDec("0.1"));
  const ctx = nextBlock(w, 5n, 0n);
  const { deps } = w;
  const preferences = { trustedServices: [{ serviceId: 1, poolsIds: [] }] };
  deliver(ctx, deps, setUserPreferences, { user: USER, preferences });
  const amount = { denom: "umilk", amount: 100_000_000n };
  deliver(ctx, deps, delegatePool, { delegator: USER, amount });
  deliver(ctx, deps, delegateOperator, {
    delegator: USER,
    operatorId: 1,
    amount: parseCoins("20000000uinit,30000000umilk"),
  });
  deliver(ctx, deps, delegateService, {
    delegator: USER,
    serviceId: 1,
    amount: parseCoins("10000000uinit"),
  });
  restakingState.joinedServices.add(ctx, [1, 1]);
  restakingState.securingPools.add(ctx, [1, 1]);
  addPlan(w, plan);
  return w;
}
