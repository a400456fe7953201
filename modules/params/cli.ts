import { Query } from "@milkyway/codec/gen/cosmos/params/v1beta1";
import type { ModuleCli } from "@milkyway/core";

/** Commands of the params module. */
export const cli: ModuleCli<typeof Query> = {
  query: {
    short: "Parameters that are not kept by their module",
    service: Query,
    rpcs: {
      params: {
        use: "subspace [subspace] [key]",
        short: "Show a parameter",
        example: "ibchooks AsyncAckAllowList",
      },
      subspaces: { short: "Show which parameters there are" },
    },
  },
};
