import type { Coins } from "@milkyway/math";
import { errors } from "../errors.ts";

/** Fails on the first coin whose denom is not listed; an empty list allows all. */
export function checkDenoms(coins: Coins, allowed: readonly string[]): void {
  if (allowed.length === 0) return;
  for (const { denom } of coins)
    if (!allowed.includes(denom))
      throw errors.denomNotRestakable.wrap(`${denom} cannot be restaked`);
}
