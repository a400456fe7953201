import { prefixEnd } from "@milkyway/bytes";
import { defineMessage, field, messageField } from "@milkyway/codec";
import { Coin } from "@milkyway/codec/gen/cosmos/base/v1beta1";
import type { Ctx, Migration } from "@milkyway/core";
import { Panic } from "@milkyway/math";
import type { RewardsDeps } from "../deps.ts";
import { Distribution, type RewardsPlan, UsersDistribution } from "../gen/v1.ts";
import { newPlan } from "../plan.ts";
import { STORE, state } from "../state.ts";

/** A plan before version 2, which paid several coins a day. */
export type OldPlan = Omit<RewardsPlan, "amountPerDay"> & {
  readonly amountPerDay: readonly Coin[];
};

/** The codec of plans before version 2. */
export const OldPlan = defineMessage<OldPlan>("milkyway.rewards.v1.RewardsPlan", [
  field(1, "id", "uint64"),
  field(2, "description", "string"),
  field(3, "service_id", "uint32"),
  messageField(4, "amount_per_day", () => Coin, { repeated: true }),
  field(5, "start_time", "time", { required: true }),
  field(6, "end_time", "time", { required: true }),
  field(7, "rewards_pool", "string"),
  messageField(8, "pools_distribution", () => Distribution, { required: true }),
  messageField(9, "operators_distribution", () => Distribution, { required: true }),
  messageField(10, "users_distribution", () => UsersDistribution, { required: true }),
]);

function takeNextId(ctx: Ctx): bigint {
  const id = state.nextPlanId.get(ctx) ?? 1n;
  state.nextPlanId.set(ctx, BigInt.asUintN(64, id + 1n));
  return id;
}

function readOldPlans(ctx: Ctx): OldPlan[] {
  const { prefix } = state.plans;
  const plans: OldPlan[] = [];
  const cursor = ctx.store(STORE).iterate(prefix, prefixEnd(prefix));
  for (; cursor.valid; cursor.next()) plans.push(OldPlan.decode(cursor.value));
  return plans;
}

/** One plan for each coin: the first keeps the id, the others get new ones, with accounts that hold nothing yet. */
function split(ctx: Ctx, { amountPerDay, ...plan }: OldPlan): RewardsPlan[] {
  const [first, ...others] = amountPerDay;
  if (first === undefined) throw new Panic("runtime error: index out of range [0] with length 0");
  return [
    newPlan({ ...plan, amountPerDay: first }),
    ...others.map((coin) => newPlan({ ...plan, id: takeNextId(ctx), amountPerDay: coin })),
  ];
}

/**
 * From version 1 to 2.
 * @see https://github.com/milkyway-labs/milkyway/blob/main/x/rewards/migrations/v2/store.go
 */
export const migrateToV2: Migration<RewardsDeps> = (ctx) => {
  const plans = readOldPlans(ctx).flatMap((plan) => split(ctx, plan));
  for (const plan of plans) state.plans.set(ctx, plan.id, plan);
};
