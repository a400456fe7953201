import type { UpgradeHandler } from "@milkyway/modules/upgrade";

/** Upgrades that this program knows how to make, by the name of their plan. */
export const upgradeHandlers: ReadonlyMap<string, UpgradeHandler> = new Map();
