import { Msg, Query } from "@milkyway/codec/gen/cosmos/upgrade/v1beta1";
import type { ModuleCli } from "@milkyway/core";

/** Commands of the upgrade module. */
export const cli: ModuleCli<typeof Query, typeof Msg> = {
  query: {
    short: "Upgrades of the chain",
    service: Query,
    rpcs: {
      currentPlan: { use: "plan", short: "Show the upgrade that is planned" },
      appliedPlan: {
        use: "applied [upgrade-name]",
        short: "Show at which height an upgrade was made",
        args: ["name"],
        example: "v12",
      },
      moduleVersions: {
        use: "module-versions [module_name]",
        short: "Show the versions of modules",
        args: ["module_name?"],
      },
      upgradedConsensusState: { skip: true },
      authority: { short: "Show who may plan upgrades" },
    },
  },
  tx: {
    short: "Plan upgrades of the chain",
    service: Msg,
    rpcs: {
      softwareUpgrade: {
        use: "software-upgrade [name]",
        short: "Propose an upgrade",
        example:
          "v13 --upgrade-height 1000 --title 'Version 13' --summary 'More' --deposit 10000000umilk --from alice",
        args: ["plan.name"],
        flags: {
          "upgrade-height": { field: "plan.height", summary: "height at which it is made" },
          "upgrade-info": { field: "plan.info", summary: "where to get it" },
        },
      },
      cancelUpgrade: { use: "cancel-software-upgrade", short: "Propose to call an upgrade off" },
    },
  },
};
