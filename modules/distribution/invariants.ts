import { type Address, accounts, type Ctx, type Invariant, validators } from "@milkyway/core";
import {
  addDecCoins,
  coinsToText,
  type DecCoins,
  decCoinsToText,
  isEqualCoins,
  truncateDecCoins,
} from "@milkyway/math";
import { invariantText } from "../registry/index.ts";
import { communityPool, MODULE } from "./communityPool.ts";
import type { DistributionDeps } from "./deps.ts";
import { accumulatedCommission, outstandingRewards } from "./records.ts";
import { state } from "./state.ts";
import { withdrawDelegationRewards, withdrawValidatorCommission } from "./withdraw.ts";

type Check = Invariant<DistributionDeps>;

const nonnegativeOutstanding: Check = (ctx) => {
  const negative = [...state.outstandingRewards.entries(ctx)].filter(([, { rewards }]) =>
    rewards.some(({ amount }) => amount < 0n),
  );
  if (negative.length === 0) return undefined;
  const lines = negative.map(
    ([operator, { rewards }]) =>
      `\t${validators.toText(operator)} has negative outstanding coins: ${decCoinsToText(rewards)}\n`,
  );
  const body = `found ${negative.length} validators with negative outstanding rewards\n${lines.join("")}`;
  return invariantText(MODULE, "nonnegative outstanding", body);
};

/** Withdraws everything of a validator; what its delegators then still could claim is left. */
function withdrawAll(
  ctx: Ctx,
  deps: DistributionDeps,
  operator: Address,
  delegators: Address[],
): DecCoins {
  if (accumulatedCommission(ctx, operator).length > 0)
    withdrawValidatorCommission(ctx, deps, operator);
  for (const delegator of delegators) withdrawDelegationRewards(ctx, deps, delegator, operator);
  return outstandingRewards(ctx, operator);
}

const canWithdraw: Check = (ctx, deps) => {
  const { ctx: branch } = ctx.branch();
  const delegators = new Map<string, Address[]>();
  for (const { validatorAddress, delegatorAddress } of deps.staking.iterateAllDelegations(branch)) {
    const list = delegators.get(validatorAddress) ?? [];
    delegators.set(validatorAddress, [...list, accounts.fromText(delegatorAddress)]);
  }
  let remaining: DecCoins = [];
  for (const { operatorAddress } of [...deps.staking.iterateValidators(branch)]) {
    const operator = validators.fromText(operatorAddress);
    remaining = withdrawAll(branch, deps, operator, delegators.get(operatorAddress) ?? []);
    if (remaining[0] !== undefined && remaining[0].amount < 0n) break;
  }
  if (remaining[0] === undefined || remaining[0].amount >= 0n) return undefined;
  return invariantText(MODULE, "can withdraw", `remaining coins: ${decCoinsToText(remaining)}\n`);
};

const referenceCount: Check = (ctx, { staking }) => {
  const count = (items: Iterable<unknown>) => [...items].length;
  const validatorsCount = count(staking.iterateValidators(ctx));
  const delegations = count(staking.iterateAllDelegations(ctx));
  const slashes = count(state.slashEvents.keys(ctx));
  const expected = validatorsCount + delegations + slashes;
  let found = 0;
  for (const { referenceCount: references } of state.historicalRewards.values(ctx))
    found += references;
  if (found === expected) return undefined;
  return invariantText(
    MODULE,
    "reference count",
    `expected historical reference count: ${expected} = ${validatorsCount} validators + ${delegations} delegations + ${slashes} slashes\ntotal validator historical reference count: ${found}\n`,
  );
};

const moduleAccount: Check = (ctx, { auth, bank }) => {
  let owed: DecCoins = communityPool(ctx);
  for (const { rewards } of state.outstandingRewards.values(ctx)) owed = addDecCoins(owed, rewards);
  const { whole } = truncateDecCoins(owed);
  const held = bank.getAllBalances(ctx, auth.getModuleAddress(MODULE));
  if (isEqualCoins(held, whole)) return undefined;
  return invariantText(
    MODULE,
    "ModuleAccount coins",
    `\texpected ModuleAccount coins:     ${coinsToText(whole)}\n\tdistribution ModuleAccount coins: ${coinsToText(held)}\n`,
  );
};

export const invariants: Readonly<Record<string, Check>> = {
  "nonnegative-outstanding": nonnegativeOutstanding,
  "can-withdraw": canWithdraw,
  "reference-count": referenceCount,
  "module-account": moduleAccount,
};
