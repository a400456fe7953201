import { Market } from "@milkyway/codec/gen/connect/marketmap/v2";
import type { GenesisState, QuotePrice } from "@milkyway/codec/gen/connect/oracle/v2";
import { NotFound } from "@milkyway/collections";
import type { Ctx } from "@milkyway/core";
import { createTestCtx, TEST_TIME } from "@milkyway/core/testing";
import { parsePair } from "../../marketmap/index.ts";
import { genesis } from "../genesis.ts";
import type { OracleDeps } from "../keeper.ts";

/** A pair with a price, and one without. */
export const BTC = parsePair("BTC/USD");
export const ETH = parsePair("ETH/USD");
/** The price of the first pair. */
export const AT: QuotePrice = {
  price: 74_150_000_000n,
  blockTimestamp: TEST_TIME,
  blockHeight: 1n,
};
/** Both pairs, in the order of their texts. */
export const GENESIS: GenesisState = {
  currencyPairGenesis: [
    { currencyPair: BTC, currencyPairPrice: AT, nonce: 4n, id: 2n },
    { currencyPair: ETH, currencyPairPrice: undefined, nonce: 0n, id: 0n },
  ],
  nextId: 3n,
};
/** A market map that knows the first pair only, with five decimals. */
export const deps: OracleDeps = {
  marketmap: {
    getMarket(_, ticker) {
      if (ticker !== "BTC/USD") throw new NotFound(ticker, "Market");
      const market = Market.create();
      return { ...market, ticker: { ...market.ticker, decimals: 5n } };
    },
  },
};

/** A context that holds `GENESIS`. */
export function oracleCtx(): Ctx {
  const ctx = createTestCtx();
  genesis.init(ctx, deps, GENESIS);
  return ctx;
}
