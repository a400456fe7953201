/** Prices as decimal integers, scaled as the market says, by pair as `TIA/USD`. */
export type Prices = ReadonlyMap<string, string>;

/** Where a validator learns prices. */
export interface PriceFeed {
  /** The prices of now; rejects when there are none that are new enough. */
  prices(): Promise<Prices>;
  close(): void;
}

/** Why there are no prices, in one sentence. */
export class PriceError extends Error {}
