/** Delegations to targets that were deleted: their coins go back to the delegators. */
import { accounts, type Ctx } from "@milkyway/core";
import {
  addCoins,
  amountOf,
  type Coins,
  type DecCoins,
  decCoinsFromCoins,
  newCoins,
  subCoins,
  truncateDec,
} from "@milkyway/math";
import { isolate } from "../../rules/index.ts";
import { toTokenDenom } from "../../shares/index.ts";
import { removeDelegation } from "../delegations.ts";
import type { RestakingDeps } from "../deps.ts";
import type { Delegation } from "../gen/v1.ts";
import { STORE } from "../state.ts";
import { type TargetKind, targetKinds } from "../targets.ts";

/** Whether a target is still there. */
export function targetExists(ctx: Ctx, deps: RestakingDeps, kind: TargetKind, id: number): boolean {
  if (kind.name === "pool") return deps.pools.hasPool(ctx, id);
  if (kind.name === "service") return deps.services.hasService(ctx, id);
  return deps.operators.hasOperator(ctx, id);
}

/** What shares stand for: no target was ever slashed, so that each share is a token. */
export function tokensBehind(shares: DecCoins): Coins {
  return newCoins(
    ...shares.map(({ denom, amount }) => ({
      denom: toTokenDenom(denom),
      amount: truncateDec(amount),
    })),
  );
}

/** Coins of all unbondings from a target, which its account must keep. */
export function unbondingFrom(ctx: Ctx, kind: TargetKind, id: number): Coins {
  let total: Coins = [];
  for (const { targetId, entries } of kind.unbondings.values(ctx))
    if (targetId === id) for (const { balance } of entries) total = addCoins(total, balance);
  return total;
}

/** The smaller amount of each denom. */
export function atMost(wanted: Coins, held: Coins): Coins {
  return newCoins(
    ...wanted.map(({ denom, amount }) => {
      const most = amountOf(held, denom);
      return { denom, amount: amount < most ? amount : most };
    }),
  );
}

/** What an account holds beyond what is unbonding from it. */
export function freeCoins(ctx: Ctx, deps: RestakingDeps, kind: TargetKind, id: number): Coins {
  const held = deps.bank.getAllBalances(ctx, accounts.fromText(kind.accountOf(id)));
  return subCoins(held, atMost(unbondingFrom(ctx, kind, id), held));
}

function giveBack(ctx: Ctx, deps: RestakingDeps, kind: TargetKind, delegation: Delegation): void {
  const { targetId, userAddress, shares } = delegation;
  const coins = atMost(tokensBehind(shares), freeCoins(ctx, deps, kind, targetId));
  removeDelegation(ctx, kind, delegation);
  if (decCoinsFromCoins(coins).length === 0) return;
  const [from, to] = [kind.accountOf(targetId), userAddress].map(accounts.fromText);
  deps.bank.sendCoins(ctx, from as string, to as string, coins);
}

/** Counts the accounts of targets that are gone as such while they owe something: locked tokens leave no others. */
function rememberAccounts(ctx: Ctx, deps: RestakingDeps, kind: TargetKind): void {
  const owing = [...kind.delegations.values(ctx), ...kind.unbondings.values(ctx)];
  for (const id of new Set(owing.map(({ targetId }) => targetId))) {
    if (targetExists(ctx, deps, kind, id)) continue;
    const keeper = kind.name === "service" ? deps.services : deps.operators;
    keeper.rememberAccount(ctx, kind.accountOf(id));
  }
}

/** Pays back every delegation to a target that is gone, as far as its account reaches. */
export function payOrphans(ctx: Ctx, deps: RestakingDeps): void {
  for (const kind of targetKinds) {
    rememberAccounts(ctx, deps, kind);
    const orphans = [...kind.delegations.values(ctx)].filter(
      ({ targetId }) => !targetExists(ctx, deps, kind, targetId),
    );
    for (const delegation of orphans) {
      const { userAddress, targetId } = delegation;
      const item = `delegation of ${userAddress} to ${kind.name} ${targetId}, which is gone`;
      const paid = isolate(ctx, { module: STORE, item }, (at) =>
        giveBack(at, deps, kind, delegation),
      );
      if (!paid) removeDelegation(ctx, kind, delegation);
    }
  }
}
