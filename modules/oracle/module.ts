import { type GenesisState, Msg, Query } from "@milkyway/codec/gen/connect/oracle/v2";
import { defineModule, serveMsgs, serveQueries } from "@milkyway/core";
import { cli } from "./cli.ts";
import { genesis } from "./genesis.ts";
import type { OracleDeps } from "./keeper.ts";
import { addCurrencyPairs, removeCurrencyPairs } from "./messages/currencyPairs.ts";
import { allCurrencyPairs, currencyPairMapping, price, prices } from "./queries/prices.ts";
import { state } from "./state.ts";

/** Prices of currency pairs, written from what validators attach to their votes. */
export const oracle = defineModule<OracleDeps, GenesisState>({
  name: "oracle",
  consensusVersion: 1,
  messages: [serveMsgs(Msg, { addCurrencyPairs, removeCurrencyPairs })],
  queries: [
    serveQueries(Query, {
      getAllCurrencyPairs: allCurrencyPairs,
      getPrice: price,
      getPrices: prices,
      getCurrencyPairMapping: currencyPairMapping,
    }),
  ],
  genesis,
  // Written in every block, also when it is zero already.
  beginBlock: (ctx) => state.removedPairs.set(ctx, 0n),
  cli,
});
