import type { Any } from "@milkyway/codec";
import type { Coin, Coins } from "@milkyway/math";
import { DelegationType } from "@milkyway/modules/restaking/client";
import {
  DistributionTypeBasic,
  MsgCreateRewardsPlan,
  UsersDistributionTypeBasic,
} from "@milkyway/modules/rewards/client";
import { message } from "@milkyway/sdk";

/** A plan as it is filled in. */
export interface PlanWish {
  readonly sender: string;
  readonly serviceId: number;
  readonly description: string;
  readonly amountPerDay: Coin;
  /** Milliseconds since 1970. */
  readonly startMs: number;
  readonly endMs: number;
  /** Of pools, operators and users of the service. */
  readonly weights: readonly [pools: number, operators: number, users: number];
  readonly fee: Coins;
}

/** The message that creates a plan whose parts are given out by value. */
export function planMessage(wish: PlanWish): Any {
  const { weights, startMs, endMs, sender, serviceId, description } = wish;
  const type = message(DistributionTypeBasic, {});
  const distribution = (delegationType: number, weight: number) => ({
    delegationType,
    weight,
    type,
  });
  return message(MsgCreateRewardsPlan, {
    sender,
    serviceId,
    description,
    amount: wish.amountPerDay,
    startTime: BigInt(startMs) * 1_000_000n,
    endTime: BigInt(endMs) * 1_000_000n,
    poolsDistribution: distribution(DelegationType.DELEGATION_TYPE_POOL, weights[0]),
    operatorsDistribution: distribution(DelegationType.DELEGATION_TYPE_OPERATOR, weights[1]),
    usersDistribution: { weight: weights[2], type: message(UsersDistributionTypeBasic, {}) },
    feeAmount: wish.fee,
  });
}
