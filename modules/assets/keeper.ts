import type { Ctx } from "@milkyway/core";
import type { Asset } from "./gen/v1.ts";
import { state } from "./state.ts";

/** What x/assets asks of its surroundings. */
export interface AssetsDeps {
  /** Bech32 text of the account that registers assets. */
  readonly authority: string;
}

/** Stores an asset and the entry of its ticker; in the original an entry of an earlier ticker stays. */
export function setAsset(ctx: Ctx, asset: Asset): void {
  if (ctx.rules.replacedTicker === "removed") {
    const before = state.assets.get(ctx, asset.denom);
    if (before !== undefined) state.tickers.remove(ctx, [before.ticker, asset.denom]);
  }
  state.assets.set(ctx, asset.denom, asset);
  state.tickers.add(ctx, [asset.ticker, asset.denom]);
}

/** Removes an asset and the entry of its present ticker. */
export function removeAsset(ctx: Ctx, denom: string): void {
  const { ticker } = state.assets.require(ctx, denom);
  state.assets.remove(ctx, denom);
  state.tickers.remove(ctx, [ticker, denom]);
}

/** What x/assets offers its neighbours. */
export interface AssetsKeeper {
  /** Throws `NotFound` when the denom is not registered. */
  getAsset(ctx: Ctx, denom: string): Asset;
  /** As `getAsset`, for those who treat a missing asset themselves. */
  findAsset(ctx: Ctx, denom: string): Asset | undefined;
  setAsset(ctx: Ctx, asset: Asset): void;
  removeAsset(ctx: Ctx, denom: string): void;
}

/** What x/assets offers to its neighbours. */
export function assetsKeeper(): AssetsKeeper {
  return { getAsset: state.assets.require, findAsset: state.assets.get, setAsset, removeAsset };
}
