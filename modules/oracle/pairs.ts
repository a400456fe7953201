/** Currency pairs and their prices. @see https://github.com/skip-mev/connect/blob/v2.0.1/x/oracle/keeper/keeper.go */
import { type Time, ZERO_TIME } from "@milkyway/codec";
import type { CurrencyPairState, QuotePrice } from "@milkyway/codec/gen/connect/oracle/v2";
import type { CurrencyPair } from "@milkyway/codec/gen/connect/types/v2";
import { u64 } from "@milkyway/collections";
import { type Ctx, isFailure, plainError } from "@milkyway/core";
import { pairToText, parsePair } from "../marketmap/index.ts";
import { state } from "./state.ts";

/** A price with how often it was set. Without a price the number is absent and the rest zero. */
export interface QuotePriceWithNonce {
  readonly price: bigint | undefined;
  readonly blockTimestamp: Time;
  readonly blockHeight: bigint;
  readonly nonce: bigint;
}

/** Whether the oracle follows a pair. */
export function hasCurrencyPair(ctx: Ctx, pair: CurrencyPair): boolean {
  return state.currencyPairs.has(ctx, pairToText(pair));
}

/** The state of a pair; throws `NotFound` for one that is not followed. */
function require(ctx: Ctx, pair: CurrencyPair): CurrencyPairState {
  return state.currencyPairs.require(ctx, pairToText(pair));
}

/** Starts to follow a pair, without a price. */
export function createCurrencyPair(ctx: Ctx, pair: CurrencyPair): void {
  const key = pairToText(pair);
  if (hasCurrencyPair(ctx, pair)) throw plainError(`currency pair already exists: ${key}`);
  const id = state.nextId.next(ctx);
  state.currencyPairs.set(ctx, key, { id, nonce: 0n, price: undefined });
  state.pairCount.set(ctx, BigInt.asUintN(64, state.pairCount.require(ctx) + 1n));
}

/** Sets the price of a pair. One that is not followed is followed from then on, but not counted. */
export function setPriceForCurrencyPair(ctx: Ctx, pair: CurrencyPair, price: QuotePrice): void {
  const key = pairToText(pair);
  const known = state.currencyPairs.get(ctx, key);
  const changed =
    known === undefined
      ? { id: state.nextId.next(ctx), nonce: 0n, price }
      : { id: known.id, nonce: BigInt.asUintN(64, known.nonce + 1n), price };
  state.currencyPairs.set(ctx, key, changed);
}

/** The price of a pair; throws `NotFound` for one that is not followed, another failure for one without a price. */
export function getPriceForCurrencyPair(ctx: Ctx, pair: CurrencyPair): QuotePrice {
  const { price } = require(ctx, pair);
  if (price === undefined)
    throw plainError(`no price updates for CurrencyPair: ${pairToText(pair)}`);
  return price;
}

/** The price of a pair, if it has one, and how often it was set; throws `NotFound`. The pair is read twice. */
export function getPriceWithNonceForCurrencyPair(
  ctx: Ctx,
  pair: CurrencyPair,
): QuotePriceWithNonce {
  const { price } = require(ctx, pair);
  const { nonce } = require(ctx, pair);
  if (price === undefined)
    return { price: undefined, blockTimestamp: ZERO_TIME, blockHeight: 0n, nonce };
  return { ...price, nonce };
}

/** The id of a pair. */
export function getIdForCurrencyPair(ctx: Ctx, pair: CurrencyPair): bigint | undefined {
  return state.currencyPairs.get(ctx, pairToText(pair))?.id;
}

/** The pair of an id. */
export function getCurrencyPairFromId(ctx: Ctx, id: bigint): CurrencyPair | undefined {
  const found = state.currencyPairs.indexes.byId.keys(ctx, { prefix: u64.encode(id) }).next();
  if (found.done) return undefined;
  try {
    return parsePair(found.value[1]);
  } catch {
    return undefined;
  }
}

/** All pairs with their states, by text; throws at one whose text has more than one slash. */
export function* iterateCurrencyPairs(
  ctx: Ctx,
): Generator<readonly [CurrencyPair, CurrencyPairState], void, undefined> {
  for (const [key, value] of state.currencyPairs.entries(ctx)) yield [parsePair(key), value];
}

/** All pairs by text, up to the first that cannot be read back. */
export function getAllCurrencyPairs(ctx: Ctx): CurrencyPair[] {
  const pairs: CurrencyPair[] = [];
  try {
    for (const [pair] of iterateCurrencyPairs(ctx)) pairs.push(pair);
  } catch (error) {
    if (!isFailure(error)) throw error;
  }
  return pairs;
}
