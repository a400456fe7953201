import { type Duration, SECOND } from "@milkyway/codec";
import { type Ctx, invalidArgument, type QueryHandler } from "@milkyway/core";
import { addDecCoins, type Coins, type DecCoins, parseCoins } from "@milkyway/math";
import {
  MsgDelegateOperator,
  MsgDelegatePool,
  MsgDelegateService,
} from "../../restaking/client.ts";
import { DelegationType } from "../../restaking/index.ts";
import type { EarningsDeps, Position } from "../deps.ts";
import type { QueryRpc } from "../gen/v1.ts";
import { DAY, payableOf } from "../runway.ts";
import { parseDelegator } from "./parseDelegator.ts";

/** The longest time to look ahead: a hundred years. */
const MAX_SECONDS = 3_155_760_000n;

function coinsOf(text: string): Coins {
  try {
    return parseCoins(text);
  } catch (error) {
    throw invalidArgument(`additional: ${error instanceof Error ? error.message : error}`);
  }
}

function elapsedOf(seconds: bigint): Duration {
  if (seconds > MAX_SECONDS) throw invalidArgument(`seconds must be at most ${MAX_SECONDS}`);
  return seconds === 0n ? DAY : seconds * SECOND;
}

/** Delegates on a branch, by the message that a user would send. */
function delegate(ctx: Ctx, deps: EarningsDeps, position: Position, user: string, coins: Coins) {
  const { type, targetId, delegator } = position;
  deps.bank.give(ctx, delegator, coins);
  const run = (typeName: string, message: unknown) => deps.router.run(ctx, `/${typeName}`, message);
  switch (type) {
    case DelegationType.DELEGATION_TYPE_POOL: {
      const { denom } = deps.pools.getPool(ctx, targetId);
      const [amount] = coins;
      if (amount === undefined || coins.length > 1 || amount.denom !== denom)
        throw invalidArgument(`additional: pool ${targetId} takes ${denom} only`);
      return run(MsgDelegatePool.typeName, { delegator: user, amount });
    }
    case DelegationType.DELEGATION_TYPE_OPERATOR:
      return run(MsgDelegateOperator.typeName, {
        delegator: user,
        operatorId: targetId,
        amount: coins,
      });
    default:
      return run(MsgDelegateService.typeName, {
        delegator: user,
        serviceId: targetId,
        amount: coins,
      });
  }
}

/** What a delegation earns by plan, as it is or with more delegated, if nothing else changes. */
export const projectedRewards: QueryHandler<EarningsDeps, QueryRpc["projectedRewards"]> = (
  ctx,
  deps,
  { delegatorAddress, delegationType: type, targetId, additional, seconds },
) => {
  const delegator = parseDelegator(delegatorAddress);
  if (type === DelegationType.DELEGATION_TYPE_UNSPECIFIED)
    throw invalidArgument("delegation_type must be pool, operator or service");
  const position = { delegator, type, targetId };
  const elapsed = elapsedOf(seconds);
  const coins = coinsOf(additional);
  const { ctx: dropped } = ctx.branch();
  if (coins.length > 0) delegate(dropped, deps, position, delegatorAddress, coins);
  let total: DecCoins = [];
  const plans = [...deps.rewards.iteratePlans(dropped)].flatMap((plan) => {
    const payable = payableOf(dropped, deps, plan, elapsed);
    if (payable <= 0n || plan.startTime > ctx.time) return [];
    const rewards = deps.rewards.planEarnings(dropped, plan, payable, position);
    if (rewards.length === 0) return [];
    total = addDecCoins(total, rewards);
    return [{ serviceId: plan.serviceId, planId: plan.id, rewards }];
  });
  return { plans, total };
};
