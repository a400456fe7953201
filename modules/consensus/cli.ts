import { Service } from "@milkyway/codec/gen/cosmos/base/tendermint/v1beta1";
import { Msg, Query } from "@milkyway/codec/gen/cosmos/consensus/v1";
import type { CliService, ModuleCli } from "@milkyway/core";

const comet: CliService<typeof Service> = {
  short: "Blocks and validators, as a node tells of them",
  service: Service,
  groups: { comet: "Blocks and validators, as a node tells of them" },
  rpcs: {
    getNodeInfo: { use: "comet node-info", short: "Show which node it is, and of what chain" },
    getSyncing: { use: "comet syncing", short: "Show whether the node is catching up" },
    getLatestBlock: { use: "comet block-latest", short: "Show the latest block" },
    getBlockByHeight: {
      use: "comet block-by-height [height]",
      short: "Show the block of a height",
    },
    getLatestValidatorSet: { use: "comet validator-set", short: "Show the latest validators" },
    getValidatorSetByHeight: {
      use: "comet validator-set-by-height [height]",
      short: "Show the validators of a height",
    },
    aBCIQuery: { skip: true },
  },
};

/** Commands of the consensus module. */
export const cli: ModuleCli<typeof Query, typeof Msg> = {
  query: {
    short: "Limits of blocks and evidence",
    service: Query,
    rpcs: { params: { short: "Show the limits of blocks and evidence" } },
  },
  otherQueries: [comet],
  tx: { short: "Change the limits of blocks and evidence", service: Msg, rpcs: {} },
};
