import { Msg } from "@milkyway/codec/gen/cosmos/crisis/v1beta1";
import type { ModuleCli } from "@milkyway/core";

/** Commands of the crisis module. */
export const cli: ModuleCli<undefined, typeof Msg> = {
  tx: {
    short: "Have an invariant checked",
    service: Msg,
    rpcs: {
      verifyInvariant: {
        use: "invariant-broken [module-name] [invariant-route]",
        short: "Halt the chain if an invariant is broken",
        args: ["invariant_module_name", "invariant_route"],
        example: "bank total-supply --from alice",
      },
    },
  },
};
