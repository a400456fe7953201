/** Plans: a service pays an amount per day, out of an account of the plan. */
import { utf8Bin, utf8Length } from "@milkyway/bytes";
import { nanosOf, type Time, timeToNanoText } from "@milkyway/codec";
import { type Address, accounts, plainError, toChainError, wrapping } from "@milkyway/core";
import { moduleAddress } from "@milkyway/crypto";
import { checkCoin, coinToText, Panic } from "@milkyway/math";
import { findDuplicate } from "../registry/index.ts";
import { DelegationType, delegationTypeText } from "../restaking/index.ts";
import { type DistributionRule, distributionRule, usersDistributionRule } from "./distribution.ts";
import type { Distribution, DistributionWeight, RewardsPlan } from "./gen/v1.ts";

/** The longest description, in bytes. */
const MAX_DESCRIPTION = 1000;

/** Address of the account out of which a plan pays. */
export function planAddress(planId: bigint): Address {
  return moduleAddress("rewards", utf8Bin(`rewards-plan-${planId}`));
}

/** A plan, whose account follows from its id. */
export function newPlan(fields: Omit<RewardsPlan, "rewardsPool">): RewardsPlan {
  return { ...fields, rewardsPool: accounts.toText(planAddress(fields.id)) };
}

/** Whether the plan pays at a time: from its start on, up to but not at its end. */
export function isActiveAt({ startTime, endTime }: RewardsPlan, time: Time): boolean {
  return startTime <= time && time < endTime;
}

export function checkDescription(description: string): void {
  if (utf8Length(description) > MAX_DESCRIPTION) throw plainError("too long description");
}

/** Throws unless the end is after the start. */
export function checkTimes(startTime: Time, endTime: Time): void {
  if (endTime > startTime) return;
  const [start, end] = [startTime, endTime].map((time) =>
    timeToNanoText(time - BigInt(nanosOf(time))),
  );
  throw plainError(`end time must be after start time: ${end} <= ${start}`);
}

/** Throws unless the distributions are for pools and for operators. */
export function checkDelegationTypes(plan: {
  readonly poolsDistribution: Distribution;
  readonly operatorsDistribution: Distribution;
}): void {
  requireType("pools", plan.poolsDistribution, DelegationType.DELEGATION_TYPE_POOL);
  requireType("operators", plan.operatorsDistribution, DelegationType.DELEGATION_TYPE_OPERATOR);
}

function requireType(name: string, { delegationType }: Distribution, type: DelegationType): void {
  if (delegationType !== type)
    throw plainError(
      `${name} distribution has invalid delegation type: ${delegationTypeText(delegationType)}`,
    );
}

function checkWeights(weights: readonly DistributionWeight[]): void {
  const duplicate = findDuplicate(weights.map(({ delegationTargetId }) => delegationTargetId));
  if (duplicate !== undefined)
    throw plainError(`duplicated weight for the same delegation target ID: ${duplicate}`);
  for (const { weight, delegationTargetId } of weights) {
    if (weight === 0) throw plainError("weight must be positive: 0");
    if (delegationTargetId === 0) throw plainError("invalid delegation target ID: 0");
  }
}

/** The rule of a distribution; the reference dereferences nothing when none is given. */
function requireRule<T>(rule: T | undefined): T {
  if (rule !== undefined) return rule;
  throw new Panic("runtime error: invalid memory address or nil pointer dereference");
}

function checkDistribution(name: string, distribution: Distribution): void {
  const rule: DistributionRule = requireRule(
    wrapping(`get ${name} distribution type`, () => distributionRule(distribution)),
  );
  if (rule.kind === "weighted")
    wrapping(`invalid ${name} distribution type`, () => checkWeights(rule.weights));
}

function checkRewardsPool(text: string): void {
  try {
    accounts.fromBech32(text);
  } catch (error) {
    throw plainError(`invalid rewards pool: ${toChainError(error).message}`);
  }
}

/** Throws on what no stored plan may hold. That weighted targets exist is looked at elsewhere. */
export function validatePlan(plan: RewardsPlan): void {
  if (plan.id === 0n) throw plainError("invalid plan ID: 0");
  checkDescription(plan.description);
  if (plan.serviceId === 0) throw plainError("invalid service ID: 0");
  const wrong = checkCoin(plan.amountPerDay);
  if (wrong) throw plainError(`invalid amount per day: ${wrong}`);
  if (plan.amountPerDay.amount === 0n)
    throw plainError(`amount per day must be positive: ${coinToText(plan.amountPerDay)}`);
  checkTimes(plan.startTime, plan.endTime);
  checkRewardsPool(plan.rewardsPool);
  const { poolsDistribution, operatorsDistribution, usersDistribution } = plan;
  requireType("pools", poolsDistribution, DelegationType.DELEGATION_TYPE_POOL);
  checkDistribution("pools", poolsDistribution);
  requireType("operators", operatorsDistribution, DelegationType.DELEGATION_TYPE_OPERATOR);
  checkDistribution("operators", operatorsDistribution);
  requireRule(
    wrapping("get users distribution type", () => usersDistributionRule(usersDistribution)),
  );
}
