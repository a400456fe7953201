import { ensure, type MsgHandler, sdkErrors } from "@milkyway/core";
import type { DevDeps } from "../deps.ts";
import type { MsgRpc } from "../gen/v1.ts";

const LIMIT = 1n << 256n;

/** Sets prices as the oracle would, as of this block. A pair without a market is followed from then on too. */
export const setPrices: MsgHandler<DevDeps, MsgRpc["setPrices"]> = {
  validate({ prices }) {
    ensure(prices.length > 0, sdkErrors.invalidRequest, "there are no prices");
    for (const { currencyPair, price } of prices) {
      const { Base, Quote } = currencyPair;
      ensure(Base !== "" && Quote !== "", sdkErrors.invalidRequest, "a price is of no pair");
      ensure(
        price >= 0n && price < LIMIT,
        sdkErrors.invalidRequest,
        `the price of ${Base}/${Quote} is out of range`,
      );
    }
  },
  handle(ctx, { oracle }, { prices }) {
    for (const { currencyPair, price } of prices)
      oracle.setPriceForCurrencyPair(ctx, currencyPair, {
        price,
        blockTimestamp: ctx.time,
        blockHeight: ctx.height,
      });
    return {};
  },
};
