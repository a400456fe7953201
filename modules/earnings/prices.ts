import type { Ctx } from "@milkyway/core";
import { found } from "./candidate.ts";
import type { ConditionDeps } from "./deps.ts";

/** Why a denom is worth nothing; `undefined` when it is worth something. */
export function worthless(ctx: Ctx, deps: ConditionDeps, denom: string): string | undefined {
  const asset = deps.assets.findAsset(ctx, denom);
  if (asset === undefined) return `${denom} is not registered as an asset`;
  const pair = { Base: asset.ticker, Quote: "USD" };
  const quote = found(() => deps.oracle.getPriceWithNonceForCurrencyPair(ctx, pair));
  if (quote === undefined) return `the oracle does not know ${asset.ticker}/USD`;
  if (quote.price === undefined) return `${asset.ticker}/USD was never priced`;
  if (quote.price <= 0n) return `the price of ${asset.ticker}/USD is ${quote.price}`;
  return undefined;
}
