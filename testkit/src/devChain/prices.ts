import { AUTHORITY, type OpenChain, walkedPrice } from "@milkyway/app";
import type { CurrencyPair } from "@milkyway/codec/gen/connect/types/v2";
import { isFailure } from "@milkyway/core";
import { MsgSetPrices, type Price } from "@milkyway/modules/dev/client";
import { pairToText } from "@milkyway/modules/marketmap";
import { type Message, message } from "./message.ts";

/** The price of a pair; `undefined` when it has none. */
function priceOf({ keepers, state }: OpenChain, pair: CurrencyPair): bigint | undefined {
  try {
    return keepers.oracle.getPriceForCurrencyPair(state(), pair).price;
  } catch (error) {
    if (isFailure(error)) return undefined;
    throw error;
  }
}

/** Prices of all pairs that have one. */
export function pricesOf(chain: OpenChain): readonly Price[] {
  return chain.keepers.oracle.getAllCurrencyPairs(chain.state()).flatMap((currencyPair) => {
    const price = priceOf(chain, currencyPair);
    return price === undefined ? [] : [{ currencyPair, price }];
  });
}

/** Sets prices, in the name of governance. */
export function pricesMessage(prices: readonly Price[]): Message {
  return message(MsgSetPrices, { sender: AUTHORITY, prices });
}

/** Prices that move a little at every block, as a seed says. */
export class PriceWalk {
  private readonly seed: number;
  private readonly starts = new Map<string, bigint>();

  constructor(seed: number) {
    this.seed = seed;
  }

  /** Goes on from a price that was set by hand. */
  restart({ currencyPair, price }: Price): void {
    this.starts.set(pairToText(currencyPair), price);
  }

  /** The prices of the next block; `undefined` when nothing has a price. */
  next(chain: OpenChain, height: bigint): Message | undefined {
    const prices = pricesOf(chain).map(({ currencyPair, price }) => {
      const pair = pairToText(currencyPair);
      const start = this.starts.get(pair) ?? price;
      this.starts.set(pair, start);
      return { currencyPair, price: walkedPrice(this.seed, height, { pair, price, start }) };
    });
    return prices.length === 0 ? undefined : pricesMessage(prices);
  }
}

const DECIMAL = /^(\d{1,40})(?:\.(\d{1,40}))?$/;

/** A decimal number of dollars as the integer that stands for it with so many places; more places are cut off. */
export function scaledPrice(text: string, decimals: number): bigint {
  const found = DECIMAL.exec(text);
  if (found === null) throw new RangeError(`a price is written as 5.20, not as ${text}`);
  const [, whole = "", fraction = ""] = found;
  return BigInt(whole + fraction.padEnd(decimals, "0").slice(0, decimals));
}
