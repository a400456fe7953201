import { accounts, type Ctx, ensure, type MsgHandler, plainError, sdkErrors } from "@milkyway/core";
import { checkCoin, checkCoins } from "@milkyway/math";
import { chargeFee, createMissingAccount } from "../../registry/index.ts";
import type { RewardsDeps } from "../deps.ts";
import { events } from "../events.ts";
import type { MsgCreateRewardsPlan, MsgRpc, RewardsPlan } from "../gen/v1.ts";
import {
  checkDelegationTypes,
  checkDescription,
  checkTimes,
  newPlan,
  validatePlan,
} from "../plan.ts";
import { state } from "../state.ts";
import { requireWeightedTargets } from "../weightedTargets.ts";
import { checkAddress } from "./checks.ts";

/** Gas for each plan that there is already. */
const PLAN_GAS = 200_000;

function validate(msg: MsgCreateRewardsPlan): void {
  checkDescription(msg.description);
  if (msg.serviceId === 0) throw plainError("invalid service ID: 0");
  const wrongAmount = checkCoin(msg.amount);
  if (wrongAmount) throw plainError(`invalid amount per day: ${wrongAmount}`);
  checkTimes(msg.startTime, msg.endTime);
  checkDelegationTypes(msg);
  const wrongFee = checkCoins(msg.feeAmount);
  if (wrongFee) throw plainError(`invalid fee amount: ${wrongFee}`);
  checkAddress(msg.sender, "sender");
}

/** Stores a plan under the next id, with an account. */
function createPlan(ctx: Ctx, deps: RewardsDeps, msg: MsgCreateRewardsPlan): RewardsPlan {
  deps.services.getService(ctx, msg.serviceId);
  const id = state.nextPlanId.require(ctx);
  state.nextPlanId.set(ctx, BigInt.asUintN(64, id + 1n));
  const { description, serviceId, amount, startTime, endTime } = msg;
  const { poolsDistribution, operatorsDistribution, usersDistribution } = msg;
  const plan = newPlan({
    id,
    description,
    serviceId,
    amountPerDay: amount,
    startTime,
    endTime,
    poolsDistribution,
    operatorsDistribution,
    usersDistribution,
  });
  validatePlan(plan);
  requireWeightedTargets(ctx, deps, poolsDistribution);
  requireWeightedTargets(ctx, deps, operatorsDistribution);
  createMissingAccount(ctx, deps.auth, accounts.fromText(plan.rewardsPool));
  state.plans.set(ctx, id, plan);
  return plan;
}

/** The admin of a service sets up a plan, which its account must then be given the coins for. */
export const createRewardsPlan: MsgHandler<RewardsDeps, MsgRpc["createRewardsPlan"]> = {
  validate,
  handle(ctx, deps, msg) {
    const { serviceId, sender, feeAmount: offered } = msg;
    const { admin } = deps.services.getService(ctx, serviceId);
    ensure(sender === admin, sdkErrors.unauthorized, "only service admin can create rewards plan");
    const count = [...state.plans.values(ctx)].length;
    ctx.gas.consume(PLAN_GAS * count, "create rewards plan gas cost");
    const { id } = createPlan(ctx, deps, msg);
    const { rewardsPlanCreationFee: fee } = state.params.require(ctx);
    chargeFee(ctx, deps.distribution, { fee, offered, payer: admin });
    ctx.emit(events.createRewardsPlan({ rewards_plan_id: id, service_id: serviceId, sender }));
    return { newRewardsPlanId: id };
  },
};
