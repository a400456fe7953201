import { Msg, Query } from "@milkyway/codec/gen/cosmos/consensus/v1";
import type { ModuleCli } from "@milkyway/core";

/** Commands of the consensus module. */
export const cli: ModuleCli<typeof Query, typeof Msg> = {
  query: {
    short: "Limits of blocks and evidence",
    service: Query,
    rpcs: { params: { short: "Show the limits of blocks and evidence" } },
  },
  tx: { short: "Change the limits of blocks and evidence", service: Msg, rpcs: {} },
};
