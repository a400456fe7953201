import type { QueryRpc } from "@milkyway/codec/gen/cosmos/upgrade/v1beta1";
import type { QueryHandlers } from "@milkyway/core";
import type { UpgradeDeps } from "../deps.ts";
import { errors } from "../errors.ts";
import { getDoneHeight } from "../plan.ts";
import { state } from "../state.ts";

const NOTHING = new Uint8Array(0);

export const queries: QueryHandlers<UpgradeDeps, QueryRpc> = {
  /** The upgrade to come. */
  currentPlan: (ctx) => ({ plan: state.plan.get(ctx) }),
  /** When an upgrade was made; 0 for one that was not. */
  appliedPlan: (ctx, _, { name }) => ({ height: getDoneHeight(ctx, name) }),
  upgradedConsensusState: (ctx, _, { lastHeight }) => ({
    upgradedConsensusState:
      state.upgradedIbcStates.get(ctx, `${lastHeight}/upgradedConsState`) ?? NOTHING,
  }),
  /** Versions of the modules by name, or of one of them. */
  moduleVersions(ctx, _, { moduleName }) {
    const all = [...state.moduleVersions.entries(ctx)].map(([name, version]) => ({
      name,
      version,
    }));
    const moduleVersions = moduleName === "" ? all : all.filter(({ name }) => name === moduleName);
    if (moduleName !== "" && moduleVersions.length === 0)
      throw errors.noModuleVersionFound.wrap(
        `x/upgrade: QueryModuleVersions module ${moduleName} not found`,
      );
    return { moduleVersions };
  },
  /** Who plans upgrades. */
  authority: (_, { authority }) => ({ address: authority }),
};
