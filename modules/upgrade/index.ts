export type { UpgradeDeps, UpgradeHandler } from "./deps.ts";
export { errors as upgradeErrors } from "./errors.ts";
export { type UpgradeKeeper, upgradeKeeper } from "./keeper.ts";
export { upgradeContents } from "./legacyContents.ts";
export { upgrade } from "./module.ts";
export { runMigrations } from "./runMigrations.ts";
export {
  storeUpgradesFor,
  type UpgradeInfo,
  upgradeInfoFromText,
  upgradeInfoToText,
} from "./upgradeInfo.ts";
export { setModuleVersionMap, type VersionMap, versionMapOf } from "./versionMap.ts";
