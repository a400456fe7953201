/** Prices as differences from those on the chain. @see https://github.com/skip-mev/connect/blob/v2.0.1/abci/strategies/currencypair/delta.go */
import type { CurrencyPair } from "@milkyway/codec/gen/connect/types/v2";
import { type Ctx, plainError } from "@milkyway/core";
import { pairToText, parsePair } from "../../marketmap/index.ts";
import { getCurrencyPairFromId, getIdForCurrencyPair } from "../pairs.ts";
import { state } from "../state.ts";
import { decodeGoBigInt, encodeGoBigInt } from "./goBigInt.ts";
import { type EncodedPrices, MAX_PRICE_SIZE } from "./voteExtension.ts";

/** The price on the chain; a pair without one counts as zero. */
function priceOnChain(ctx: Ctx, pair: CurrencyPair): bigint {
  return state.currencyPairs.get(ctx, pairToText(pair))?.price?.price ?? 0n;
}

/**
 * What to attach to a vote, from reported prices (decimal integers) by the text of their pairs. Pairs that are not
 * followed and negative prices are left out; text that is no pair or no integer fails.
 */
export function encodePrices(ctx: Ctx, reported: ReadonlyMap<string, string>): EncodedPrices {
  const prices = new Map<bigint, Uint8Array>();
  for (const [text, amount] of reported) {
    const pair = parsePair(text);
    if (!/^[+-]?[0-9]+$/.test(amount))
      throw plainError(`failed to convert price string to big.Int: ${amount}`);
    const price = BigInt(amount.replace("+", ""));
    const id = getIdForCurrencyPair(ctx, pair);
    if (id === undefined || price < 0n) continue;
    prices.set(id, encodeGoBigInt(price - priceOnChain(ctx, pair)));
  }
  return prices;
}

function decodeDelta(bytes: Uint8Array): bigint | undefined {
  try {
    return decodeGoBigInt(bytes);
  } catch {
    return undefined;
  }
}

/** The prices of an extension by pair. What is too long, of no pair, unreadable or negative is left out. */
export function decodePrices(ctx: Ctx, encoded: EncodedPrices): Map<string, bigint> {
  const prices = new Map<string, bigint>();
  for (const [id, bytes] of encoded) {
    if (bytes.length > MAX_PRICE_SIZE) continue;
    const pair = getCurrencyPairFromId(ctx, id);
    const delta = decodeDelta(bytes);
    if (pair === undefined || delta === undefined) continue;
    const price = priceOnChain(ctx, pair) + delta;
    if (price >= 0n) prices.set(pairToText(pair), price);
  }
  return prices;
}
