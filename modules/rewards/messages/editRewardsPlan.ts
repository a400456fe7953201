import { type Ctx, ensure, type MsgHandler, plainError, sdkErrors } from "@milkyway/core";
import { checkCoin } from "@milkyway/math";
import type { RewardsDeps } from "../deps.ts";
import { events } from "../events.ts";
import type { MsgEditRewardsPlan, MsgRpc } from "../gen/v1.ts";
import { checkDelegationTypes, checkTimes, newPlan, validatePlan } from "../plan.ts";
import { state } from "../state.ts";
import { requireWeightedTargets } from "../weightedTargets.ts";
import { checkAddressWithReason } from "./checks.ts";

function validate(msg: MsgEditRewardsPlan): void {
  if (msg.id === 0n) throw plainError("invalid ID: 0");
  const wrong = checkCoin(msg.amount);
  if (wrong) throw plainError(`invalid amount: ${wrong}`);
  checkTimes(msg.startTime, msg.endTime);
  checkDelegationTypes(msg);
  checkAddressWithReason(msg.sender, "sender");
}

/** Replaces all of a plan but its id and service. The plan is read anew, as it is charged in the reference. */
function editPlan(ctx: Ctx, deps: RewardsDeps, msg: MsgEditRewardsPlan): void {
  const { id, description, amount, startTime, endTime } = msg;
  const { poolsDistribution, operatorsDistribution, usersDistribution } = msg;
  const before = state.plans.require(ctx, id);
  ensure(ctx.time < before.endTime, sdkErrors.invalidRequest, "rewards plan is completed");
  requireWeightedTargets(ctx, deps, poolsDistribution);
  requireWeightedTargets(ctx, deps, operatorsDistribution);
  const plan = newPlan({
    id,
    description,
    serviceId: before.serviceId,
    amountPerDay: amount,
    startTime,
    endTime,
    poolsDistribution,
    operatorsDistribution,
    usersDistribution,
  });
  validatePlan(plan);
  state.plans.set(ctx, id, plan);
}

/** The admin of a service changes one of its plans before it ends. */
export const editRewardsPlan: MsgHandler<RewardsDeps, MsgRpc["editRewardsPlan"]> = {
  validate,
  handle(ctx, deps, msg) {
    const { id, sender } = msg;
    const { serviceId } = state.plans.require(ctx, id);
    const { admin } = deps.services.getService(ctx, serviceId);
    ensure(sender === admin, sdkErrors.unauthorized, "only service admin can create rewards plan");
    editPlan(ctx, deps, msg);
    ctx.emit(events.editRewardsPlan({ rewards_plan_id: id, service_id: serviceId, sender }));
    return {};
  },
};
