import { accounts, type Ctx, type Invariant } from "@milkyway/core";
import {
  addInt,
  type Coins,
  coinsToText,
  coinToText,
  isEqualCoins,
  sortByDenom,
} from "@milkyway/math";
import { invariantText } from "../registry/index.ts";
import { everyBalance } from "./balances.ts";
import { state } from "./state.ts";

const nonnegativeOutstanding: Invariant<unknown> = (ctx) => {
  const negative = [...everyBalance(ctx)].filter(([, { amount }]) => amount < 0n);
  if (negative.length === 0) return undefined;
  const lines = negative.map(
    ([owner, coin]) =>
      `\t${accounts.toText(owner)} has a negative balance of ${coinToText(coin)}\n`,
  );
  const count = `amount of negative balances found ${negative.length}\n`;
  return invariantText("bank", "nonnegative-outstanding", count + lines.join(""));
};

function sumOfBalances(ctx: Ctx): Coins {
  const totals = new Map<string, bigint>();
  for (const [, { denom, amount }] of everyBalance(ctx))
    totals.set(denom, addInt(totals.get(denom) ?? 0n, amount));
  const all = [...totals].map(([denom, amount]) => ({ denom, amount }));
  return sortByDenom(all.filter(({ amount }) => amount !== 0n));
}

const totalSupply: Invariant<unknown> = (ctx) => {
  const sum = sumOfBalances(ctx);
  const supply = [...state.supply.entries(ctx)].map(([denom, amount]) => ({ denom, amount }));
  if (isEqualCoins(sum, supply)) return undefined;
  return invariantText(
    "bank",
    "total supply",
    `\tsum of accounts coins: ${coinsToText(sum)}\n\tsupply.Total:          ${coinsToText(supply)}\n`,
  );
};

/** What must hold of balances and supply at the end of every block. */
export const invariants: Readonly<Record<string, Invariant<unknown>>> = {
  "nonnegative-outstanding": nonnegativeOutstanding,
  "total-supply": totalSupply,
};
