import {
  addDecCoins,
  amountOf,
  type Coins,
  type Dec,
  type DecCoins,
  decAmountOf,
  mulIntDec,
  quoDec,
  quoTruncateDec,
} from "@milkyway/math";
import { checkedDecCoin } from "./checkedCoins.ts";
import { toTokenDenom } from "./sharesDenom.ts";

/** What a target holds, and the shares it issued for it. */
export interface Stake {
  readonly tokens: Coins;
  readonly delegatorShares: DecCoins;
}

function worth(
  { tokens, delegatorShares }: Stake,
  shares: DecCoins,
  quotient: (a: Dec, b: Dec) => Dec,
): DecCoins {
  let out: DecCoins = [];
  for (const { denom, amount } of shares) {
    const tokenDenom = toTokenDenom(denom);
    const held = amountOf(tokens, tokenDenom);
    const issued = decAmountOf(delegatorShares, denom);
    const value = quotient(mulIntDec(amount, held), issued);
    out = addDecCoins(out, [checkedDecCoin(tokenDenom, value)]);
  }
  return out;
}

/** Worth of shares in tokens, half to even. Panics on shares that were never issued. */
export function tokensFromShares(stake: Stake, shares: DecCoins): DecCoins {
  return worth(stake, shares, quoDec);
}

/** Worth of shares in tokens, toward zero. Panics on shares that were never issued. */
export function tokensFromSharesTruncated(stake: Stake, shares: DecCoins): DecCoins {
  return worth(stake, shares, quoTruncateDec);
}
