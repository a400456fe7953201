import type { ServiceRpc } from "@milkyway/codec/gen/cosmos/base/node/v1beta1";
import { decCoinsToText, parseDecCoins } from "@milkyway/math";
import type { Handlers } from "../serviceMethods.ts";

/** How the node is set, and where it is. */
export const nodeService: Handlers<ServiceRpc> = {
  config: ({ node }) => ({
    minimumGasPrice: decCoinsToText(parseDecCoins(node.minGasPrices)),
    pruningKeepRecent: node.pruningKeepRecent,
    pruningInterval: node.pruningInterval,
    haltHeight: node.haltHeight,
  }),

  async status({ engine }, _, { height }) {
    const { header } = await engine.chain.meta(height);
    return {
      earliestStoreHeight: 0n,
      height: header.height,
      timestamp: header.time,
      appHash: header.appHash,
      validatorHash: header.nextValidatorsHash,
    };
  },
};
