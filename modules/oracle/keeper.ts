import type { Market } from "@milkyway/codec/gen/connect/marketmap/v2";
import type { QuotePrice } from "@milkyway/codec/gen/connect/oracle/v2";
import type { CurrencyPair } from "@milkyway/codec/gen/connect/types/v2";
import { NotFound } from "@milkyway/collections";
import type { Ctx } from "@milkyway/core";
import { legacyDecimals, pairToText } from "../marketmap/index.ts";
import {
  getAllCurrencyPairs,
  getPriceForCurrencyPair,
  getPriceWithNonceForCurrencyPair,
  hasCurrencyPair,
  type QuotePriceWithNonce,
  setPriceForCurrencyPair,
} from "./pairs.ts";

/** What x/oracle asks of its neighbours. */
export interface OracleDeps {
  /** Throws `NotFound` for a ticker without a market. */
  readonly marketmap: { getMarket(ctx: Ctx, ticker: string): Market };
}

/** Decimals of the price of a pair: those of its market, 8 without one, 18 in `ETHEREUM`. */
export function getDecimalsForCurrencyPair(
  ctx: Ctx,
  { marketmap }: OracleDeps,
  pair: CurrencyPair,
): bigint {
  try {
    return marketmap.getMarket(ctx, pairToText(pair)).ticker.decimals;
  } catch (error) {
    if (!(error instanceof NotFound)) throw error;
    return legacyDecimals(pair);
  }
}

/** What x/oracle offers its neighbours. */
export interface OracleKeeper {
  hasCurrencyPair(ctx: Ctx, pair: CurrencyPair): boolean;
  /** Pairs by text. */
  getAllCurrencyPairs(ctx: Ctx): CurrencyPair[];
  /** Throws `NotFound` for a pair that is not followed, another failure for one without a price. */
  getPriceForCurrencyPair(ctx: Ctx, pair: CurrencyPair): QuotePrice;
  /** Throws `NotFound` for a pair that is not followed; a pair without a price has none here. */
  getPriceWithNonceForCurrencyPair(ctx: Ctx, pair: CurrencyPair): QuotePriceWithNonce;
  getDecimalsForCurrencyPair(ctx: Ctx, pair: CurrencyPair): bigint;
  setPriceForCurrencyPair(ctx: Ctx, pair: CurrencyPair, price: QuotePrice): void;
}

/** Binds what x/oracle offers to its neighbours. */
export function oracleKeeper(deps: OracleDeps): OracleKeeper {
  return {
    hasCurrencyPair,
    getAllCurrencyPairs,
    getPriceForCurrencyPair,
    getPriceWithNonceForCurrencyPair,
    getDecimalsForCurrencyPair: (ctx, pair) => getDecimalsForCurrencyPair(ctx, deps, pair),
    setPriceForCurrencyPair,
  };
}
