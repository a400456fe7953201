import { unixSeconds } from "@milkyway/codec";
import { accounts, type Ctx, ensure, sdkErrors, validators } from "@milkyway/core";
import { type Dec, decToText, mulTruncateDecCoins, ONE_DEC, Panic, ZERO_DEC } from "@milkyway/math";
import type { DistributionHooks } from "../distribution/index.ts";
import { storedAddress } from "../registry/index.ts";
import { isolate } from "../rules/index.ts";
import { endTimeOf, isVestingAccount } from "../vesting/index.ts";
import type { InvestorsDeps } from "./deps.ts";
import { errors } from "./errors.ts";
import { state } from "./state.ts";

/** Pays an investor what all of its staking delegations earned; the first failure ends it. */
export function withdrawAll(ctx: Ctx, deps: InvestorsDeps, investor: string): void {
  const delegator = accounts.fromText(investor);
  const delegations = [...deps.staking.iterateDelegations(ctx, delegator)];
  for (const { validatorAddress } of delegations)
    deps.distribution.withdrawDelegationRewards(
      ctx,
      delegator,
      validators.fromText(validatorAddress),
    );
}

/** Makes a vesting account an investor until its vesting ends; one whose vesting ended is passed over. */
export function setVestingInvestor(ctx: Ctx, deps: InvestorsDeps, given: string): void {
  const investor = storedAddress(ctx, given);
  const account = deps.auth.getAccount(ctx, accounts.fromText(investor));
  ensure(account !== undefined, sdkErrors.unknownAddress, `account ${investor} does not exist`);
  const reason = `account ${investor} is not a vesting account`;
  ensure(isVestingAccount(account), sdkErrors.invalidRequest, reason);
  const endTime = endTimeOf(account);
  if (endTime <= unixSeconds(ctx.time)) return;
  withdrawAll(ctx, deps, investor);
  state.vestingQueue.add(ctx, [endTime, investor]);
  state.vestingInvestors.add(ctx, investor);
}

/** Throws on a ratio that is not between zero and one; one that a message left out panics as a nil pointer does. */
export function validateRewardRatio(ratio: Dec | undefined): void {
  if (ratio === undefined)
    throw new Panic("runtime error: invalid memory address or nil pointer dereference");
  const { invalidInvestorsRewardRatio: invalid } = errors;
  ensure(ratio >= ZERO_DEC, invalid, () => `ratio cannot be negative: ${decToText(ratio)}`);
  ensure(ratio <= ONE_DEC, invalid, () => `ratio cannot be greater than one: ${decToText(ratio)}`);
}

export function setRewardRatio(ctx: Ctx, ratio: Dec): void {
  validateRewardRatio(ratio);
  state.rewardRatio.set(ctx, ratio);
}

/** What withdrawals of staking rewards ask: investors get their part only. */
export const investorsDistributionHooks: DistributionHooks = {
  beforeDelegationRewardsWithdrawn(ctx, _validator, { delegatorAddress }, _to, rewards) {
    if (!state.vestingInvestors.has(ctx, delegatorAddress)) return rewards;
    return mulTruncateDecCoins(rewards, state.rewardRatio.require(ctx));
  },
};

/** What the withdrawals ask that staking makes when a delegation changes: in the original these are paid in full. */
export const investorsOtherHooks: DistributionHooks = {
  beforeDelegationRewardsWithdrawn(ctx, validator, delegation, to, rewards) {
    if (ctx.rules.investorsOtherRewards !== "reduced") return rewards;
    return investorsDistributionHooks.beforeDelegationRewardsWithdrawn(
      ctx,
      validator,
      delegation,
      to,
      rewards,
    );
  },
};

function endedBy(ctx: Ctx, now: bigint): (readonly [end: bigint, investor: string])[] {
  const ended: (readonly [bigint, string])[] = [];
  for (const key of state.vestingQueue.keys(ctx)) {
    if (key[0] > now) break;
    ended.push(key);
  }
  return ended;
}

/** Ends the membership of those whose vesting is over, with a last withdrawal at the reduced rate if that succeeds. */
export function beginBlock(ctx: Ctx, deps: InvestorsDeps): void {
  const now = unixSeconds(ctx.time);
  for (const key of endedBy(ctx, now)) {
    const [, investor] = key;
    state.vestingQueue.remove(ctx, key);
    const item = { module: "investors", item: `end of vesting of ${investor}` };
    isolate(ctx, item, (at) => withdrawAll(at, deps, investor));
    state.vestingInvestors.remove(ctx, investor);
  }
}
