import { sortByDenom, withoutZeros } from "./amounts.ts";
import { checkDecCoins, type DecCoin, type DecCoins } from "./decCoins.ts";
import { parseDec } from "./decText.ts";
import { InvalidCoin } from "./parseCoins.ts";

const DEC_COIN = /^([0-9]+(?:\.[0-9]+)?|\.[0-9]+)\s*([a-zA-Z][a-zA-Z0-9/:._-]{2,127})$/;

function parseDecCoin(text: string): DecCoin {
  const [, number = "", denom = ""] = DEC_COIN.exec(text.trim()) ?? [];
  if (number === "") throw new InvalidCoin(`invalid decimal coin expression: ${text.trim()}`);
  return { denom, amount: parseDec(number.startsWith(".") ? `0${number}` : number) };
}

/** Reads a list such as `0.001umilk,0.5uatom`, the form of gas prices; empty text gives an empty set. */
export function parseDecCoins(text: string): DecCoins {
  if (text.trim() === "") return [];
  const coins = sortByDenom(withoutZeros(text.trim().split(",").map(parseDecCoin)));
  const wrong = checkDecCoins(coins);
  if (wrong) throw new InvalidCoin(wrong);
  return coins;
}
