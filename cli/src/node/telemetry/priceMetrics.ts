import type { StateMetrics } from "./stateMetrics.ts";

const NANOSECONDS = 1e9;

/** Adds the prices that the oracle has, and how old they are. */
export const priceMetrics: StateMetrics = (registry, { keepers: { oracle } }) => {
  const price = registry.gauge("milkyway_price", "Price, by currency pair.");
  const age = registry.gauge(
    "milkyway_price_age_seconds",
    "Seconds from the block that set a price to the last block, by currency pair.",
  );
  const missing = registry.gauge(
    "milkyway_prices_missing",
    "Currency pairs that the oracle follows and that were never priced.",
  );
  return (ctx) => {
    price.clear();
    age.clear();
    let without = 0;
    for (const pair of oracle.getAllCurrencyPairs(ctx)) {
      const quote = oracle.getPriceWithNonceForCurrencyPair(ctx, pair);
      if (quote.price === undefined) {
        without++;
        continue;
      }
      const labels = { pair: `${pair.Base}/${pair.Quote}` };
      const decimals = Number(oracle.getDecimalsForCurrencyPair(ctx, pair));
      price.set(Number(quote.price) / 10 ** decimals, labels);
      age.set(Math.max(0, Number(ctx.time - quote.blockTimestamp) / NANOSECONDS), labels);
    }
    missing.set(without);
  };
};
