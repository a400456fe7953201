import { ensure, sdkErrors } from "@milkyway/core";
import { amountOf, type Coins, type DecCoins } from "@milkyway/math";
import { toTokenDenom } from "../shares/index.ts";

/** Shares times tokens are a decimal on the way to what a part of them is worth; decimals end here. */
const LIMIT = (1n << 256n) * 10n ** 18n;

/** Throws on a stake of which parts could not be valued, hence neither withdrawn nor rewarded. */
export function checkStake(tokens: Coins, delegatorShares: DecCoins): void {
  for (const { denom, amount } of delegatorShares) {
    const tokenDenom = toTokenDenom(denom);
    ensure(
      amount * amountOf(tokens, tokenDenom) < LIMIT,
      sdkErrors.invalidRequest,
      () => `the stake of ${tokenDenom} would be too large to be calculated with`,
    );
  }
}
