import { mountStores } from "@milkyway/baseapp";
import type { Ctx } from "@milkyway/core";
import { repairAssets } from "@milkyway/modules/assets";
import { repairInsurance } from "@milkyway/modules/liquidvesting";
import { repairOperators } from "@milkyway/modules/operators";
import { repairPools } from "@milkyway/modules/pools";
import { repairRestaking } from "@milkyway/modules/restaking";
import { repairRewards } from "@milkyway/modules/rewards";
import { NEWEST_RULES, RULES_STORE, setRules } from "@milkyway/modules/rules";
import { repairServices } from "@milkyway/modules/services";
import type { UpgradeHandler } from "@milkyway/modules/upgrade";
import type { CommitStore } from "@milkyway/store";
import type { Keepers } from "./keepers.ts";
import { V13 } from "./ruleSets.ts";

/** Sets the state right that the original's rules left behind. Runs under the new rules. */
export function repairState(ctx: Ctx, keepers: Keepers): void {
  repairServices(ctx);
  repairOperators(ctx);
  repairAssets(ctx);
  repairPools(ctx);
  repairRestaking(ctx, keepers.restakingDeps);
  repairRewards(ctx, keepers.rewardsDeps);
  repairInsurance(ctx);
}

/** Moves a chain from the original's rules to the newest, and repairs what is wrong with its state. */
function toNewestRules(store: CommitStore, keepers: Keepers): UpgradeHandler {
  return (ctx, _plan, versions) => {
    mountStores(store, [RULES_STORE]);
    setRules(ctx, NEWEST_RULES);
    repairState(ctx.with({ rules: V13 }), keepers);
    return versions;
  };
}

/** Upgrades that this program makes while it runs, by the name of their plan. */
export function upgradeHandlers(
  store: CommitStore,
  keepers: Keepers,
): ReadonlyMap<string, UpgradeHandler> {
  return new Map([[NEWEST_RULES, toNewestRules(store, keepers)]]);
}
