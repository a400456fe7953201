import { type Any, SECOND } from "@milkyway/codec";
import {
  type Distribution,
  DistributionTypeBasic,
  DistributionTypeEgalitarian,
  DistributionTypeWeighted,
  MsgCreateRewardsPlan,
  MsgEditRewardsPlan,
  MsgSetWithdrawAddress,
  MsgWithdrawDelegatorReward,
  MsgWithdrawOperatorCommission,
  type UsersDistribution,
  UsersDistributionTypeBasic,
} from "@milkyway/modules/rewards/client";
import { amountOf, weightOf } from "../amounts.ts";
import { adminOf, draft, type Generator, type Generators, type Stage, userOf } from "../stage.ts";

/** Plans beyond this many are made in named scenarios only. */
const MOST = 200;
const DAY = 86_400n * SECOND;
/** What a category may weigh where the sum must not pass 32 bits. */
const CAREFUL_WEIGHTS = [0, 0, 1, 1, 2, 10, 1_000_000_000];

function weight({ random, careful }: Stage): number {
  return careful ? (random.pick(CAREFUL_WEIGHTS) ?? 0) : weightOf(random);
}

function any<T>(type: { readonly typeName: string; encode(value: T): Uint8Array }, value: T): Any {
  return { typeUrl: `/${type.typeName}`, value: type.encode(value) };
}

function distributionOf(
  stage: Stage,
  delegationType: 1 | 2,
  targets: readonly { readonly id: number }[],
): Distribution {
  const { random } = stage;
  const weights = () =>
    random
      .some(targets)
      .map(({ id }) => ({ delegationTargetId: id, weight: Math.max(1, weight(stage)) }));
  const types = [
    () => any(DistributionTypeBasic, {}),
    () => any(DistributionTypeEgalitarian, {}),
    () => any(DistributionTypeWeighted, { weights: weights() }),
  ];
  return { delegationType, weight: weight(stage), type: random.pick(types)?.() };
}

function usersOf(stage: Stage): UsersDistribution {
  return { weight: weight(stage), type: any(UsersDistributionTypeBasic, {}) };
}

/** What is paid a day: mostly what a plan can hold, else anything from dust to amounts that overflow. */
function dailyOf({ random, careful }: Stage): bigint {
  if (!random.oneIn(5)) return 10n ** BigInt(random.between(5, 11));
  const amount = amountOf(random, 10n ** 12n);
  return careful && amount >= 1n << 190n ? 1_000_000n : amount;
}

function termsOf(stage: Stage) {
  const { random, time, denoms } = stage;
  const startTime = time + BigInt(random.between(1, 40)) * (random.oneIn(3) ? DAY : SECOND);
  const length = random.pick([SECOND, DAY, 7n * DAY, 30n * DAY, 4000n * DAY]) ?? DAY;
  return {
    description: "plan",
    amount: { denom: random.pick(denoms) ?? "umilk", amount: dailyOf(stage) },
    startTime,
    endTime: startTime + length,
    poolsDistribution: distributionOf(stage, 1, stage.pools),
    operatorsDistribution: distributionOf(stage, 2, stage.operators),
    usersDistribution: usersOf(stage),
  };
}

const create: Generator = (stage) => {
  const service = stage.random.pick(stage.services);
  if (service === undefined || stage.plans.length >= MOST) return undefined;
  const sender = adminOf(stage, service);
  return draft(MsgCreateRewardsPlan, {
    ...termsOf(stage),
    sender,
    serviceId: service.id,
    feeAmount: [],
  });
};

const edit: Generator = (stage) => {
  const plan = stage.random.pick(stage.plans);
  const service = stage.services.find(({ id }) => id === plan?.serviceId);
  if (plan === undefined || service === undefined) return undefined;
  return draft(MsgEditRewardsPlan, {
    ...termsOf(stage),
    sender: adminOf(stage, service),
    id: plan.id,
  });
};

const withdraw: Generator = (stage) => {
  const delegation = stage.random.pick(stage.delegations);
  if (delegation === undefined) return undefined;
  return draft(MsgWithdrawDelegatorReward, {
    delegatorAddress: delegation.userAddress,
    delegationType: delegation.type,
    delegationTargetId: delegation.targetId,
  });
};

const withdrawCommission: Generator = (stage) => {
  const operator = stage.random.pick(stage.operators);
  if (operator === undefined) return undefined;
  return draft(MsgWithdrawOperatorCommission, {
    sender: adminOf(stage, operator),
    operatorId: operator.id,
  });
};

const redirect: Generator = (stage) =>
  draft(MsgSetWithdrawAddress, {
    sender: userOf(stage).text,
    withdrawAddress: userOf(stage).text,
  });

export const rewardsMessages: Generators = [
  { weight: 60, item: create },
  { weight: 15, item: edit },
  { weight: 110, item: withdraw },
  { weight: 25, item: withdrawCommission },
  { weight: 10, item: redirect },
];
