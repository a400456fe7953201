import { sortByDenom, withoutZeros } from "./amounts.ts";
import { type Coin, type Coins, checkCoins } from "./coins.ts";
import { type Dec, mulIntDec, truncateDec } from "./dec.ts";
import { parseDec } from "./decText.ts";
import { checkDenom } from "./denom.ts";

const COIN = /^([0-9]+(?:\.[0-9]+)?|\.[0-9]+)\s*([a-zA-Z][a-zA-Z0-9/:._-]{2,127})$/;

/** Text that is no coin. */
export class InvalidCoin extends Error {}

/** Display units that are turned into base units, with how many base units one of them is. */
const UNITS: ReadonlyMap<string, { readonly base: string; readonly factor: bigint }> = new Map([
  ["milk", { base: "umilk", factor: 1_000_000n }],
]);

/** Reads `10umilk` or, for a registered display unit, `1.5milk`; what is below one base unit is cut. */
export function parseCoin(text: string): Coin {
  const [, number = "", denom = ""] = COIN.exec(text.trim()) ?? [];
  if (number === "") throw new InvalidCoin(`invalid decimal coin expression: ${text.trim()}`);
  const wrong = checkDenom(denom);
  if (wrong) throw new InvalidCoin(wrong);
  const amount: Dec = parseDec(number.startsWith(".") ? `0${number}` : number);
  const unit = UNITS.get(denom);
  if (unit === undefined) return { denom, amount: truncateDec(amount) };
  return { denom: unit.base, amount: truncateDec(mulIntDec(amount, unit.factor)) };
}

/** Reads a comma-separated list into a valid set; empty text gives an empty set. */
export function parseCoins(text: string): Coins {
  if (text.trim() === "") return [];
  const coins = sortByDenom(withoutZeros(text.trim().split(",").map(parseCoin)));
  const wrong = checkCoins(coins);
  if (wrong) throw new InvalidCoin(wrong);
  return coins;
}
