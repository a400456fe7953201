/** Plans that pay rewards, or would if they held any. */
import { type Any, SECOND, type Time } from "@milkyway/codec";
import { MsgSend } from "@milkyway/codec/gen/cosmos/bank/v1beta1";
import { accounts } from "@milkyway/core";
import { planAddress } from "@milkyway/modules/rewards";
import {
  DistributionTypeBasic,
  DistributionTypeEgalitarian,
  DistributionTypeWeighted,
  MsgCreateRewardsPlan,
  UsersDistributionTypeBasic,
} from "@milkyway/modules/rewards/client";
import { devAddress, worldMessage } from "./worldMessage.ts";

const YEAR = 365n * 86_400n * SECOND;
const MILK_A_DAY = { denom: "umilk", amount: 8_640_000_000n };
const FUNDS = { denom: "umilk", amount: 100_000_000_000n };

/** How a plan divides what pools and operators get: by value, by weights, or evenly. */
type Kind = "basic" | "weighted" | "egalitarian";

interface WorldPlan {
  readonly kind: Kind;
  readonly serviceId: 1 | 2;
  readonly description: string;
  readonly isFunded: boolean;
  /** From the first block on. */
  readonly length: bigint;
}

const KINDS: readonly Kind[] = ["basic", "weighted", "egalitarian"];

/** In the order of their ids: for each kind one that pays, one without funds, and one that ends after ten seconds. */
const PLANS: readonly WorldPlan[] = KINDS.flatMap((kind, i): WorldPlan[] => {
  const serviceId = i === 1 ? 2 : 1;
  return [
    { kind, serviceId, description: `${kind}, funded`, isFunded: true, length: YEAR },
    { kind, serviceId, description: `${kind}, dry`, isFunded: false, length: YEAR },
    { kind, serviceId, description: `${kind}, ended`, isFunded: true, length: 10n * SECOND },
  ];
});

function distributionType(kind: Kind, targets: readonly number[]): Any {
  const weights = targets.map((delegationTargetId, i) => ({ delegationTargetId, weight: i + 1 }));
  if (kind === "basic") return worldMessage(DistributionTypeBasic, {});
  if (kind === "egalitarian") return worldMessage(DistributionTypeEgalitarian, {});
  return worldMessage(DistributionTypeWeighted, { weights });
}

function create({ kind, serviceId, description, length }: WorldPlan, time: Time): Any {
  const [pools, operators] =
    serviceId === 1
      ? [
          [1, 2],
          [1, 2],
        ]
      : [
          [1, 3],
          [1, 3],
        ];
  return worldMessage(MsgCreateRewardsPlan, {
    sender: devAddress(serviceId === 1 ? "alice" : "bob"),
    description,
    serviceId,
    amount: MILK_A_DAY,
    startTime: time,
    endTime: time + length,
    poolsDistribution: { delegationType: 1, weight: 2, type: distributionType(kind, pools) },
    operatorsDistribution: {
      delegationType: 2,
      weight: 2,
      type: distributionType(kind, operators),
    },
    usersDistribution: { weight: 1, type: worldMessage(UsersDistributionTypeBasic, {}) },
    feeAmount: [],
  });
}

function fund(id: number): Any {
  return worldMessage(MsgSend, {
    fromAddress: devAddress("alice"),
    toAddress: accounts.toText(planAddress(BigInt(id))),
    amount: [FUNDS],
  });
}

/** Nine plans that begin at `time`, and the coins that six of them are given. */
export function worldPlans(time: Time): readonly Any[] {
  const funded = PLANS.flatMap(({ isFunded }, i) => (isFunded ? [fund(i + 1)] : []));
  return [...PLANS.map((plan) => create(plan, time)), ...funded];
}
