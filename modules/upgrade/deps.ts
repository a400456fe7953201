import type { Plan } from "@milkyway/codec/gen/cosmos/upgrade/v1beta1";
import type { Ctx } from "@milkyway/core";
import type { UpgradeInfo } from "./upgradeInfo.ts";
import type { VersionMap } from "./versionMap.ts";

/** Makes an upgrade: changes state, and gives the versions of the modules after it. */
export type UpgradeHandler = (ctx: Ctx, plan: Plan, versions: VersionMap) => VersionMap;

/** What x/upgrade is given by the application and by the node. */
export interface UpgradeDeps {
  /** The governance account as bech32 text. */
  readonly authority: string;
  /** Upgrades that this program knows how to make, by the name of their plan. */
  readonly handlers: ReadonlyMap<string, UpgradeHandler>;
  /** Upgrades among them that change no more than the state: this very program runs the chain before and after. */
  readonly inPlace?: ReadonlySet<string>;
  /** Heights at which an upgrade that is due is given up. */
  readonly skipHeights: ReadonlySet<bigint>;
  /** Leaves word of an upgrade that needs another program, before the chain stops. */
  writeUpgradeInfo(info: UpgradeInfo): void;
  /** What this process has done: whether it made sure that it is not older than the state. */
  readonly process: { downgradeVerified: boolean };
}
