/** Prices as a validator sees them: decimal integers, scaled as the market says, by pair as `TIA/USD`. */
export type ReportedPrices = ReadonlyMap<string, string>;

/** Where a validator learns prices. It answers soon or fails; the chain goes on without them. */
export type PriceSource = () => Promise<ReportedPrices>;
