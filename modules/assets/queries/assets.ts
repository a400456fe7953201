import {
  type Ctx,
  invalidArgument,
  notFound,
  paginateKeys,
  paginateMap,
  type QueryHandler,
} from "@milkyway/core";
import { checkDenom, Panic } from "@milkyway/math";
import { checkTicker } from "../asset.ts";
import type { Asset, QueryRpc } from "../gen/v1.ts";
import type { AssetsDeps } from "../keeper.ts";
import { state, tickerPrefix } from "../state.ts";

type Query<Name extends keyof QueryRpc> = QueryHandler<AssetsDeps, QueryRpc[Name]>;

/** The asset that an entry of a ticker leads to; the original fails on a nil pointer when it is gone. */
function indexedAsset(ctx: Ctx, denom: string): Asset {
  const found = state.assets.get(ctx, denom);
  if (found === undefined)
    throw new Panic("runtime error: invalid memory address or nil pointer dereference");
  return found;
}

/** All assets by denom, or those of a ticker. */
export const assets: Query<"assets"> = (ctx, _deps, { ticker, pagination: request }) => {
  if (ticker === "") {
    const { items, pagination } = paginateMap(ctx, state.assets, request, (_, value) => value);
    return { assets: items, pagination };
  }
  const wrong = checkTicker(ticker);
  if (wrong) throw invalidArgument(wrong);
  const { items, pagination } = paginateKeys(
    ctx,
    state.tickers,
    request,
    ([, denom]) => indexedAsset(ctx, denom),
    { prefix: tickerPrefix(ticker) },
  );
  return { assets: items, pagination };
};

/** The asset of a denom. */
export const asset: Query<"asset"> = (ctx, _deps, { denom }) => {
  if (checkDenom(denom) !== undefined) throw invalidArgument(`invalid denom: ${denom}`);
  const found = state.assets.get(ctx, denom);
  if (found === undefined) throw notFound(`asset for denom ${denom} not registered`);
  return { asset: found };
};
