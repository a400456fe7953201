import { type Address, accounts, type Ctx, type Invariant, toChainError } from "@milkyway/core";
import {
  addDecCoins,
  coinsToText,
  type DecCoins,
  decCoinsToText,
  isAllGte,
  Panic,
  truncateDecCoins,
} from "@milkyway/math";
import { invariantText } from "../registry/index.ts";
import { delegationTypeText } from "../restaking/index.ts";
import { withdrawDelegationRewards } from "./accounting/withdrawRewards.ts";
import type { RewardsDeps } from "./deps.ts";
import { type DecPools, isAnyNegative, sumDecPools } from "./rewardPools.ts";
import { rewardsPoolAddress } from "./rewardsPool.ts";
import { loadTarget, poolKind, type TargetKind, targetKinds } from "./targets.ts";

function broken(name: string, body: string): string {
  return invariantText("rewards", name, body);
}

function decPoolsText(pools: DecPools): string {
  return pools.map(({ denom, decCoins }) => `${denom}:${decCoinsToText(decCoins)}`).join(",");
}

const nonnegativeOutstanding: Invariant<RewardsDeps> = (ctx) => {
  const lines = targetKinds.flatMap((kind) =>
    [...kind.outstanding.entries(ctx)]
      .filter(([, { rewards }]) => isAnyNegative(rewards))
      .map(
        ([id, { rewards }]) =>
          `\t${kind.name} ${id} has negative outstanding coins: ${decPoolsText(rewards)}\n`,
      ),
  );
  if (lines.length === 0) return undefined;
  const count = `found ${lines.length} delegation targets with negative outstanding rewards`;
  return broken("nonnegative outstanding", `${count}\n${lines.join("")}`);
};

function delegatorsByTarget(ctx: Ctx, { restaking }: RewardsDeps, kind: TargetKind) {
  const delegators = new Map<number, Address[]>();
  for (const { targetId, userAddress } of restaking.iterateDelegations(ctx, kind.type)) {
    const list = delegators.get(targetId) ?? [];
    delegators.set(targetId, list);
    list.push(accounts.fromText(userAddress));
  }
  return delegators;
}

/** Withdraws for every delegation of a kind; returns the first negative remainder. A withdrawal that fails panics. */
function withdrawAll(ctx: Ctx, deps: RewardsDeps, kind: TargetKind): DecPools | undefined {
  const delegators = delegatorsByTarget(ctx, deps, kind);
  for (const { id } of [...kind.all(ctx, deps)]) {
    const target = loadTarget(ctx, deps, kind.type, id);
    for (const delegator of delegators.get(id) ?? [])
      try {
        withdrawDelegationRewards(ctx, deps, target, delegator);
      } catch (error) {
        throw error instanceof Panic ? error : new Panic(toChainError(error).message);
      }
    const remaining = kind.outstanding.get(ctx, id)?.rewards ?? [];
    if (isAnyNegative(remaining)) return remaining;
  }
  return undefined;
}

const canWithdraw: Invariant<RewardsDeps> = (ctx, deps) => {
  const { ctx: dropped } = ctx.branch();
  for (const kind of targetKinds) {
    const remaining = withdrawAll(dropped, deps, kind);
    if (remaining !== undefined)
      return broken("can withdraw", `${kind.name}s remaining coins: ${decPoolsText(remaining)}\n`);
  }
  return undefined;
};

/** Each target keeps one reference to a past period, and so does each delegation. */
const referenceCount: Invariant<RewardsDeps> = (ctx, deps) => {
  for (const kind of targetKinds) {
    const targets = [...kind.all(ctx, deps)].length;
    const delegations = [...deps.restaking.iterateDelegations(ctx, kind.type)].length;
    let references = 0;
    for (const record of kind.historical.values(ctx)) references += record.referenceCount;
    const expected = targets + delegations;
    if (references !== expected)
      return broken(
        "reference count",
        `expected historical reference count: ${expected} = ${targets} delegation targets + ${delegations} delegations\n` +
          `total ${delegationTypeText(kind.type)} historical reference count: ${references}\n`,
      );
  }
  return undefined;
};

/** The account holds what is outstanding to pools; operators and services are not counted. */
const moduleAccount: Invariant<RewardsDeps> = (ctx, { bank }) => {
  let expected: DecCoins = [];
  for (const { rewards } of poolKind.outstanding.values(ctx))
    expected = addDecCoins(expected, sumDecPools(rewards));
  const { whole } = truncateDecCoins(expected);
  const balances = bank.getAllBalances(ctx, rewardsPoolAddress);
  if (isAllGte(balances, whole)) return undefined;
  return broken(
    "ModuleAccount coins",
    `\texpected ModuleAccount coins:     ${coinsToText(whole)}\n` +
      `\tdistribution ModuleAccount coins: ${coinsToText(balances)}\n`,
  );
};

/** Invariants by route. */
export const invariants: Readonly<Record<string, Invariant<RewardsDeps>>> = {
  "nonnegative-outstanding": nonnegativeOutstanding,
  "can-withdraw": canWithdraw,
  "reference-count": referenceCount,
  "module-account": moduleAccount,
};
