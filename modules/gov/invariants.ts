import type { Invariant } from "@milkyway/core";
import { addCoins, type Coins, coinsToText, isAllGte } from "@milkyway/math";
import { invariantText } from "../registry/index.ts";
import type { GovDeps } from "./deps.ts";
import { state } from "./state.ts";

/** The account of the module holds at least all deposits; anyone may send more to it. */
export const moduleAccount: Invariant<GovDeps> = (ctx, { auth, bank }) => {
  let expected: Coins = [];
  for (const { amount } of state.deposits.values(ctx)) expected = addCoins(expected, amount);
  auth.getModuleAccount(ctx, "gov");
  const balances = bank.getAllBalances(ctx, auth.getModuleAddress("gov"));
  if (isAllGte(balances, expected)) return undefined;
  return invariantText(
    "gov",
    "deposits",
    `\tgov ModuleAccount coins: ${coinsToText(balances)}\n\tsum of deposit amounts:  ${coinsToText(expected)}\n`,
  );
};
