import {
  type Coin,
  checkCoin,
  type Dec,
  type DecCoin,
  decToText,
  mustBeDenom,
  Panic,
} from "@milkyway/math";

/** A coin; panics on an invalid denom or a negative amount. */
export function checkedCoin(denom: string, amount: bigint): Coin {
  const coin = { denom, amount };
  const wrong = checkCoin(coin);
  if (wrong) throw new Panic(wrong);
  return coin;
}

/** A decimal coin; panics on an invalid denom or a negative amount. */
export function checkedDecCoin(denom: string, amount: Dec): DecCoin {
  mustBeDenom(denom);
  if (amount < 0n) throw new Panic(`negative decimal coin amount: ${decToText(amount)}\n`);
  return { denom, amount };
}
