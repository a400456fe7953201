/** Who acts in tests of behaviours, and what they often do. */
import { type JsonObject, type MessageType, SECOND } from "@milkyway/codec";
import { MsgSend } from "@milkyway/codec/gen/cosmos/bank/v1beta1";
import { TEST_TIME } from "@milkyway/core/testing";
import { type Coins, parseCoins } from "@milkyway/math";
import { MsgDeactivateOperator, MsgRegisterOperator } from "@milkyway/modules/operators/client";
import {
  DelegationType,
  MsgDelegateOperator,
  MsgDelegatePool,
  MsgDelegateService,
  MsgSetUserPreferences,
  MsgUndelegateOperator,
  MsgUndelegatePool,
  MsgUndelegateService,
  TrustedServiceEntry,
} from "@milkyway/modules/restaking/client";
import {
  DistributionTypeBasic,
  DistributionTypeWeighted,
  type DistributionWeight,
  MsgCreateRewardsPlan,
  UsersDistributionTypeBasic,
} from "@milkyway/modules/rewards/client";
import { MsgActivateService, MsgCreateService } from "@milkyway/modules/services/client";
import { changed } from "../genesis/changed.ts";
import { DEV_ACCOUNTS } from "../genesis/devAccounts.ts";
import type { RuleWorld } from "./ruleWorld.ts";

function named(name: string): string {
  return DEV_ACCOUNTS.find((account) => account.name === name)?.address ?? "";
}

export const [ALICE, BOB, CAROL] = [named("alice"), named("bob"), named("carol")];

const DAY = 86_400n * SECOND;
const { DELEGATION_TYPE_POOL: POOL, DELEGATION_TYPE_OPERATOR: OPERATOR } = DelegationType;

export const coins = (text: string): Coins => parseCoins(text);

/** Does what must go well. */
export function must(result: string): void {
  if (result !== "ok") throw new Error(result);
}

/** Creates and activates service 1, 2, … of Alice. */
export function addService(world: RuleWorld, serviceId = 1): void {
  const texts = { name: "Bridge", description: "", website: "", pictureUrl: "" };
  must(world.send(MsgCreateService, { sender: ALICE, ...texts, feeAmount: [] }));
  must(world.send(MsgActivateService, { sender: ALICE, serviceId }));
}

/** Registers operator 1, 2, … of Alice. */
export function addOperator(world: RuleWorld): void {
  const texts = { moniker: "Ada", website: "", pictureUrl: "" };
  must(world.send(MsgRegisterOperator, { sender: ALICE, ...texts, feeAmount: [] }));
}

/** Deactivates operator 1 and waits until it is inactive. */
export function retireOperator(world: RuleWorld, operatorId = 1): void {
  must(world.send(MsgDeactivateOperator, { sender: ALICE, operatorId }));
  must(world.block(11));
}

type Kind = "pool" | "operator" | "service";

const DELEGATE = { operator: MsgDelegateOperator, service: MsgDelegateService };
const UNDELEGATE = { operator: MsgUndelegateOperator, service: MsgUndelegateService };

/** Restakes to the pool, the operator 1 or the service 1. */
export function delegate(world: RuleWorld, kind: Kind, amount: string, delegator = BOB): string {
  if (kind === "pool") {
    const [coin = { denom: "", amount: 0n }] = coins(amount);
    return world.send(MsgDelegatePool, { delegator, amount: coin });
  }
  const target = { operatorId: 1, serviceId: 1 };
  const type = DELEGATE[kind] as MessageType<unknown>;
  return world.send(type, { delegator, ...target, amount: coins(amount) });
}

/** Starts to unbond from the pool, the operator 1 or the service 1. */
export function undelegate(world: RuleWorld, kind: Kind, amount: string, delegator = BOB): string {
  if (kind === "pool") {
    const [coin = { denom: "", amount: 0n }] = coins(amount);
    return world.send(MsgUndelegatePool, { delegator, amount: coin });
  }
  const target = { operatorId: 1, serviceId: 1 };
  const type = UNDELEGATE[kind] as MessageType<unknown>;
  return world.send(type, { delegator, ...target, amount: coins(amount) });
}

export function trust(world: RuleWorld, serviceIds: readonly number[], user = BOB): string {
  const trustedServices = serviceIds.map((serviceId) =>
    TrustedServiceEntry.create({ serviceId, poolsIds: [] }),
  );
  return world.send(MsgSetUserPreferences, { user, preferences: { trustedServices } });
}

export function send(world: RuleWorld, from: string, to: string, amount: string): string {
  return world.send(MsgSend, { fromAddress: from, toAddress: to, amount: coins(amount) });
}

function packed<T>(type: MessageType<T>, value: T) {
  return { typeUrl: `/${type.typeName}`, value: type.encode(value) };
}

export interface PlanOptions {
  readonly amount?: string;
  readonly serviceId?: number;
  /** Weights of pools, operators and users. */
  readonly weights?: readonly [pools: number, operators: number, users: number];
  /** Operators that get a weight of their own each; by value without. */
  readonly operators?: readonly DistributionWeight[];
  /** Days from now. */
  readonly days?: bigint;
}

/** A plan of service 1 that pays by value from yesterday on. */
export function planMsg(world: RuleWorld, options: PlanOptions = {}): MsgCreateRewardsPlan {
  const { amount = "8640000umilk", weights = [0, 0, 0], operators, serviceId = 1 } = options;
  const [coin = { denom: "", amount: 0n }] = coins(amount);
  const basic = packed(DistributionTypeBasic, {});
  const weighted = operators && packed(DistributionTypeWeighted, { weights: operators });
  return {
    sender: ALICE,
    description: "",
    serviceId,
    amount: coin,
    startTime: TEST_TIME - DAY,
    endTime: world.ctx.time + (options.days ?? 10n) * DAY,
    poolsDistribution: { delegationType: POOL, weight: weights[0], type: basic },
    operatorsDistribution: {
      delegationType: OPERATOR,
      weight: weights[1],
      type: weighted ?? basic,
    },
    usersDistribution: { weight: weights[2], type: packed(UsersDistributionTypeBasic, {}) },
    feeAmount: [],
  };
}

/** Creates plan 1, 2, … and gives it coins; returns its account. */
export function addPlan(world: RuleWorld, options: PlanOptions = {}, funds = "864000000umilk") {
  must(world.send(MsgCreateRewardsPlan, planMsg(world, options)));
  const plans = [...world.keepers.rewards.iteratePlans(world.ctx)];
  const account = plans.at(-1)?.rewardsPool ?? "";
  must(send(world, ALICE, account, funds));
  return account;
}

/** The genesis without a price of umilk. */
export function withoutPrice(appState: JsonObject): JsonObject {
  const oracle = appState.oracle as { currency_pair_genesis: readonly JsonObject[] };
  const [milk = {}, ...rest] = oracle.currency_pair_genesis;
  const pairs = [{ ...milk, currency_pair_price: null, nonce: "0" }, ...rest];
  return changed(appState, "oracle.currency_pair_genesis", pairs);
}
