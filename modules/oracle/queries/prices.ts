import type { GetPriceResponse, QueryRpc } from "@milkyway/codec/gen/connect/oracle/v2";
import type { CurrencyPair } from "@milkyway/codec/gen/connect/types/v2";
import {
  type ChainError,
  type Ctx,
  isFailure,
  plainError,
  type QueryHandler,
  wrapping,
} from "@milkyway/core";
import { pairToText, parsePair } from "../../marketmap/index.ts";
import { getDecimalsForCurrencyPair, type OracleDeps } from "../keeper.ts";
import {
  getAllCurrencyPairs,
  getIdForCurrencyPair,
  getPriceWithNonceForCurrencyPair,
  iterateCurrencyPairs,
  type QuotePriceWithNonce,
} from "../pairs.ts";
import { state } from "../state.ts";

type Query<Name extends keyof QueryRpc> = QueryHandler<OracleDeps, QueryRpc[Name]>;

function priceWithNonce(ctx: Ctx, pair: CurrencyPair): QuotePriceWithNonce {
  try {
    return getPriceWithNonceForCurrencyPair(ctx, pair);
  } catch (error) {
    if (!isFailure(error)) throw error;
    throw untracked(pair);
  }
}

function untracked(pair: CurrencyPair): ChainError {
  return plainError(
    `no price / nonce reported for CurrencyPair: ${pairToText(pair)}, the module is not tracking this CurrencyPair`,
  );
}

function answer(ctx: Ctx, deps: OracleDeps, pair: CurrencyPair): GetPriceResponse {
  const { price = 0n, blockTimestamp, blockHeight, nonce } = priceWithNonce(ctx, pair);
  const id = getIdForCurrencyPair(ctx, pair);
  if (id === undefined) throw plainError(`no ID found for CurrencyPair: ${pairToText(pair)}`);
  const decimals = getDecimalsForCurrencyPair(ctx, deps, pair);
  return { price: { price, blockTimestamp, blockHeight }, nonce, decimals, id };
}

/** All pairs by text. */
export const allCurrencyPairs: Query<"getAllCurrencyPairs"> = (ctx) => ({
  currencyPairs: getAllCurrencyPairs(ctx),
});

/** The price of one pair; zero when it has none yet. */
export const price: Query<"getPrice"> = (ctx, deps, { currencyPair }) => {
  const pair = wrapping("invalid currency pair", () => parsePair(currencyPair));
  return answer(ctx, deps, pair);
};

/** The prices of several pairs; fails when one is not followed. */
export const prices: Query<"getPrices"> = (ctx, deps, { currencyPairIds }) => ({
  prices: currencyPairIds.map((id) => {
    const pair = wrapping("error unmarshalling CurrencyPairID", () => parsePair(id));
    return answer(ctx, deps, pair);
  }),
});

/** All pairs by id. */
export const currencyPairMapping: Query<"getCurrencyPairMapping"> = (ctx) => {
  state.pairCount.require(ctx);
  const currencyPairMapping = new Map<bigint, CurrencyPair>();
  try {
    for (const [pair, { id }] of iterateCurrencyPairs(ctx)) currencyPairMapping.set(id, pair);
  } catch (error) {
    if (!isFailure(error)) throw error;
  }
  return { currencyPairMapping };
};
