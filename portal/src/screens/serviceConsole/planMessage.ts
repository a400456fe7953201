import type { Any } from "@milkyway/codec";
import type { Coin, Coins } from "@milkyway/math";
import { DelegationType } from "@milkyway/modules/restaking/client";
import {
  MsgCreateRewardsPlan,
  MsgEditRewardsPlan,
  UsersDistributionTypeBasic,
} from "@milkyway/modules/rewards/client";
import { message } from "@milkyway/sdk";

/** What a plan is to be. */
export interface PlanWish {
  readonly sender: string;
  readonly description: string;
  readonly amountPerDay: Coin;
  /** Nanoseconds since 1970. */
  readonly startTime: bigint;
  readonly endTime: bigint;
  /** Of pools, operators and users of the service. */
  readonly weights: readonly [pools: number, operators: number, users: number];
  /** How pools and operators share their parts. */
  readonly pools: Any;
  readonly operators: Any;
}

function contentOf(wish: PlanWish) {
  const { weights, sender, description, startTime, endTime } = wish;
  const { DELEGATION_TYPE_POOL: pool, DELEGATION_TYPE_OPERATOR: operator } = DelegationType;
  return {
    sender,
    description,
    amount: wish.amountPerDay,
    startTime,
    endTime,
    poolsDistribution: { delegationType: pool, weight: weights[0], type: wish.pools },
    operatorsDistribution: { delegationType: operator, weight: weights[1], type: wish.operators },
    usersDistribution: { weight: weights[2], type: message(UsersDistributionTypeBasic, {}) },
  };
}

/** The message that creates a plan of a service. */
export function createPlanMessage(wish: PlanWish, serviceId: number, feeAmount: Coins): Any {
  return message(MsgCreateRewardsPlan, { ...contentOf(wish), serviceId, feeAmount });
}

/** The message that changes a plan. */
export function editPlanMessage(wish: PlanWish, id: bigint): Any {
  return message(MsgEditRewardsPlan, { ...contentOf(wish), id });
}
