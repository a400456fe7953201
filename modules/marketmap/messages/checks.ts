import type { Market } from "@milkyway/codec/gen/connect/marketmap/v2";
import { plainError } from "@milkyway/core";
import { validateMarket } from "../market.ts";
import { checkAccount } from "../params.ts";

/** Fails unless the signer is an address and there are markets, each fine by itself. */
export function checkMarkets(
  authority: string,
  markets: readonly Market[],
  verb: "create" | "update" | "upsert",
  check: (market: Market) => void = validateMarket,
): void {
  checkAccount(authority);
  if (markets.length === 0) throw plainError(`no markets to ${verb}`);
  for (const market of markets) check(market);
}
