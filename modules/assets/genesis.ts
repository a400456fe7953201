import type { Genesis } from "@milkyway/core";
import { validateAsset } from "./asset.ts";
import { GenesisState } from "./gen/v1.ts";
import { type AssetsDeps, setAsset } from "./keeper.ts";
import { state } from "./state.ts";

/** The state of x/assets as JSON. A later asset of the same denom replaces an earlier one. */
export const genesis: Genesis<AssetsDeps, GenesisState> = {
  type: GenesisState,
  defaults: () => GenesisState.create(),
  validate({ assets }) {
    for (const asset of assets) validateAsset(asset);
  },
  init(ctx, _deps, { assets }) {
    for (const asset of assets) setAsset(ctx, asset);
  },
  export: (ctx) => ({ assets: [...state.assets.values(ctx)] }),
};
