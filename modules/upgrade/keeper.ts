import type { Plan } from "@milkyway/codec/gen/cosmos/upgrade/v1beta1";
import type { Ctx } from "@milkyway/core";
import { errors } from "./errors.ts";
import { clearIbcState, clearUpgradePlan, scheduleUpgrade } from "./plan.ts";
import { state } from "./state.ts";
import { getModuleVersionMap, setModuleVersionMap, type VersionMap } from "./versionMap.ts";

/** What x/upgrade offers its neighbours. */
export interface UpgradeKeeper {
  /** The upgrade to come. */
  getUpgradePlan(ctx: Ctx): Plan | undefined;
  scheduleUpgrade(ctx: Ctx, plan: Plan): void;
  clearUpgradePlan(ctx: Ctx): void;
  clearIbcState(ctx: Ctx, height: bigint): void;
  /** What light clients of this chain are told of the upgrade at a height; fails when there is nothing. */
  getUpgradedClient(ctx: Ctx, height: bigint): Uint8Array;
  setUpgradedClient(ctx: Ctx, height: bigint, client: Uint8Array): void;
  getUpgradedConsensusState(ctx: Ctx, height: bigint): Uint8Array;
  setUpgradedConsensusState(ctx: Ctx, height: bigint, consensusState: Uint8Array): void;
  getModuleVersionMap(ctx: Ctx): VersionMap;
  setModuleVersionMap(ctx: Ctx, versions: VersionMap): void;
}

function getUpgradedConsensusState(ctx: Ctx, height: bigint): Uint8Array {
  const found = state.upgradedIbcStates.get(ctx, `${height}/upgradedConsState`);
  if (found === undefined) throw errors.noUpgradedConsensusStateFound.wrap();
  return found;
}

export function upgradeKeeper(): UpgradeKeeper {
  return {
    getUpgradePlan: state.plan.get,
    scheduleUpgrade,
    clearUpgradePlan,
    clearIbcState,
    getUpgradedClient(ctx, height) {
      const found = state.upgradedIbcStates.get(ctx, `${height}/upgradedClient`);
      if (found === undefined) throw errors.noUpgradedClientFound.wrap();
      return found;
    },
    setUpgradedClient: (ctx, height, client) =>
      state.upgradedIbcStates.set(ctx, `${height}/upgradedClient`, client),
    getUpgradedConsensusState,
    setUpgradedConsensusState: (ctx, height, consensusState) =>
      state.upgradedIbcStates.set(ctx, `${height}/upgradedConsState`, consensusState),
    getModuleVersionMap,
    setModuleVersionMap,
  };
}
