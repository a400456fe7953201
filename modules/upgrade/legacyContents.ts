import type { SoftwareUpgradeProposal } from "@milkyway/codec/gen/cosmos/upgrade/v1beta1";
import { checkTitleAndDescription, type LegacyContentKind } from "../gov/index.ts";
import { checkPlan } from "./plan.ts";

/** Legacy proposals of upgrades: nobody executes them any more. */
export const upgradeContents: readonly LegacyContentKind[] = [
  {
    typeName: "cosmos.upgrade.v1beta1.SoftwareUpgradeProposal",
    proposalType: "SoftwareUpgrade",
    route: "upgrade",
    registered: true,
    validate(value: SoftwareUpgradeProposal) {
      checkPlan(value.plan);
      checkTitleAndDescription(value);
    },
  },
  {
    typeName: "cosmos.upgrade.v1beta1.CancelSoftwareUpgradeProposal",
    proposalType: "CancelSoftwareUpgrade",
    route: "upgrade",
    registered: true,
  },
];
