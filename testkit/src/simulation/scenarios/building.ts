import { SECOND } from "@milkyway/codec";
import { MsgSend } from "@milkyway/codec/gen/cosmos/bank/v1beta1";
import { parseDec } from "@milkyway/math";
import { MsgRegisterOperator, MsgSetOperatorParams } from "@milkyway/modules/operators/client";
import {
  MsgBorrowPoolSecurity,
  MsgDelegateOperator,
  MsgDelegatePool,
  MsgDelegateService,
  MsgJoinService,
  MsgSetUserPreferences,
} from "@milkyway/modules/restaking/client";
import {
  DistributionTypeBasic,
  MsgCreateRewardsPlan,
  UsersDistributionTypeBasic,
} from "@milkyway/modules/rewards/client";
import { MsgActivateService, MsgCreateService } from "@milkyway/modules/services/client";
import { type Draft, draft, type Stage } from "../stage.ts";

export const DAY = 86_400n * SECOND;
const BASIC = { typeUrl: `/${DistributionTypeBasic.typeName}`, value: new Uint8Array(0) };
const USERS = { typeUrl: `/${UsersDistributionTypeBasic.typeName}`, value: new Uint8Array(0) };

/** What the next block of a scenario holds; `wait` is the time to it, a second by default. */
export interface Step {
  readonly drafts: readonly Draft[];
  readonly wait?: bigint;
}

/** Blocks in an order that was thought out, each made of the state after the one before. */
export type Scenario = (first: Stage) => Generator<Step, void, Stage>;

export const coin = (denom: string, amount: bigint) => ({ denom, amount });
export const userAt = ({ users }: Stage, i: number) => users[i]?.text ?? "";
const lastId = (records: readonly { readonly id: number }[]) => records.at(-1)?.id ?? 0;

interface PlanTerms {
  readonly serviceId: number;
  readonly amount?: bigint;
  readonly denom?: string;
  readonly weights?: readonly [pools: number, operators: number, users: number];
  readonly length?: bigint;
}

export function plan(stage: Stage, terms: PlanTerms): Draft {
  const { serviceId, amount = 10n ** 9n, denom = "umilk", weights = [0, 0, 0] } = terms;
  const startTime = stage.time + 5n * SECOND;
  return draft(MsgCreateRewardsPlan, {
    sender: userAt(stage, 0),
    description: "",
    serviceId,
    amount: coin(denom, amount),
    startTime,
    endTime: startTime + (terms.length ?? 3650n * DAY),
    poolsDistribution: { delegationType: 1, weight: weights[0], type: BASIC },
    operatorsDistribution: { delegationType: 2, weight: weights[1], type: BASIC },
    usersDistribution: { weight: weights[2], type: USERS },
    feeAmount: [],
  });
}

export function fund(stage: Stage, amount: bigint, denom = "umilk"): Draft[] {
  return stage.plans.map(({ rewardsPool }) =>
    draft(MsgSend, {
      fromAddress: userAt(stage, 3),
      toAddress: rewardsPool,
      amount: [coin(denom, amount)],
    }),
  );
}

/** A service with an operator, both of the first user, and stakes of every kind by the second. */
export function* build(
  first: Stage,
): Generator<Step, { stage: Stage; service: number; operator: number }, Stage> {
  const [admin, staker] = [userAt(first, 0), userAt(first, 1)];
  const blank = { website: "", pictureUrl: "", feeAmount: [] };
  let stage = yield {
    drafts: [
      draft(MsgCreateService, { sender: admin, name: "s", description: "", ...blank }),
      draft(MsgRegisterOperator, { sender: admin, moniker: "o", ...blank }),
      draft(MsgDelegatePool, { delegator: staker, amount: coin("umilk", 10n ** 9n) }),
    ],
  };
  const service = lastId(stage.services);
  const operator = lastId(stage.operators);
  const pool = stage.pools.find(({ denom }) => denom === "umilk")?.id ?? 0;
  const stakes = [coin("uatom", 10n ** 9n), coin("utia", 10n ** 9n)];
  stage = yield {
    drafts: [
      draft(MsgActivateService, { sender: admin, serviceId: service }),
      draft(MsgSetOperatorParams, {
        sender: admin,
        operatorId: operator,
        params: { commissionRate: parseDec("0.1") },
      }),
      draft(MsgJoinService, { sender: admin, operatorId: operator, serviceId: service }),
      draft(MsgBorrowPoolSecurity, { sender: admin, serviceId: service, poolId: pool }),
      draft(MsgDelegateOperator, { delegator: staker, operatorId: operator, amount: stakes }),
      draft(MsgDelegateService, { delegator: staker, serviceId: service, amount: stakes }),
      draft(MsgSetUserPreferences, {
        user: staker,
        preferences: { trustedServices: [{ serviceId: service, poolsIds: [] }] },
      }),
      plan(stage, { serviceId: service }),
    ],
  };
  stage = yield { drafts: fund(stage, 10n ** 11n), wait: 10n * SECOND };
  return { stage, service, operator };
}

export function pause(blocks: number, wait: bigint): Step[] {
  return Array.from({ length: blocks }, () => ({ drafts: [], wait }));
}
