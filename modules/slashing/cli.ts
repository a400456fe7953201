import { Msg, Query } from "@milkyway/codec/gen/cosmos/slashing/v1beta1";
import type { ModuleCli } from "@milkyway/core";

/** Commands of the slashing module. */
export const cli: ModuleCli<typeof Query, typeof Msg> = {
  query: {
    short: "Missed blocks of validators",
    service: Query,
    rpcs: {
      params: { short: "Show how many blocks may be missed, and what it costs" },
      signingInfo: {
        use: "signing-info [validator-conspub/address]",
        short: "Show the missed blocks of a validator",
        args: ["cons_address"],
      },
      signingInfos: { short: "Show the missed blocks of all validators" },
    },
  },
  tx: {
    short: "Get a validator out of jail",
    service: Msg,
    rpcs: { unjail: { use: "unjail", short: "Get one's own validator out of jail" } },
  },
};
