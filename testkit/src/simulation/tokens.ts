/** A token that is registered and priced when a simulation starts. */
export interface SimulatedToken {
  readonly denom: string;
  readonly ticker: string;
  readonly exponent: number;
  /** Places of the price. */
  readonly decimals: number;
  readonly price: bigint;
  /** What each user holds. */
  readonly holding: bigint;
}

/** Ordinary tokens, one of which there is almost as much as can be counted, and one that is worth almost nothing. */
export const ASSETS: readonly SimulatedToken[] = [
  token("umilk", "MILK", 6, 9, 50_000_000n, 10n ** 15n),
  token("utia", "TIA", 6, 8, 520_000_000n, 10n ** 15n),
  token("uatom", "ATOM", 6, 9, 7_400_000_000n, 10n ** 15n),
  token("ubtc", "BTC", 8, 5, 9_600_000_000n, 10n ** 12n),
  token("uhuge", "HUGE", 18, 18, 1n, 1n << 240n),
  token("udust", "DUST", 0, 18, 1n, 1_000n),
];

/** Held by users, but not registered. */
export const UNPRICED = "uother";

function token(
  denom: string,
  ticker: string,
  exponent: number,
  decimals: number,
  price: bigint,
  holding: bigint,
): SimulatedToken {
  return { denom, ticker, exponent, decimals, price, holding };
}
