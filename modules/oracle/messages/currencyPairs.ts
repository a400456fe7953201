import type { MsgRpc } from "@milkyway/codec/gen/connect/oracle/v2";
import { accounts, type MsgHandler, plainError } from "@milkyway/core";
import { parsePair, validatePair } from "../../marketmap/index.ts";
import type { OracleDeps } from "../keeper.ts";

/** Pairs come from the market map, so the messages that would change them always fail. */
function refuse(): never {
  throw plainError("x/oracle message server is disabled when using x/marketmap");
}

/** Would add pairs; always fails. */
export const addCurrencyPairs: MsgHandler<OracleDeps, MsgRpc["addCurrencyPairs"]> = {
  validate({ authority, currencyPairs }) {
    accounts.fromBech32(authority);
    for (const pair of currencyPairs) validatePair(pair);
  },
  handle: refuse,
};

/** Would remove pairs; always fails. */
export const removeCurrencyPairs: MsgHandler<OracleDeps, MsgRpc["removeCurrencyPairs"]> = {
  validate({ authority, currencyPairIds }) {
    accounts.fromBech32(authority);
    for (const id of currencyPairIds) parsePair(id);
  },
  handle: refuse,
};
