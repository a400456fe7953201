import "./rules.ts";

export type { Asset } from "./gen/v1.ts";
export { type AssetsDeps, type AssetsKeeper, assetsKeeper } from "./keeper.ts";
export { assets } from "./module.ts";
export { repairAssets } from "./repairAssets.ts";
