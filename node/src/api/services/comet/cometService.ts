/** @see https://github.com/cosmos/cosmos-sdk/blob/v0.50.13/client/grpc/cmtservice/service.go */
import type { ServiceRpc } from "@milkyway/codec/gen/cosmos/base/tendermint/v1beta1";
import { invalidArgument } from "@milkyway/core";
import type { ServedEngine } from "../../../engine/reads/chainReads.ts";
import type { Handlers } from "../../serviceMethods.ts";
import { abciQuery } from "./abciQuery.ts";
import { nodeInfo } from "./nodeInfo.ts";
import { sdkBlock } from "./sdkBlock.ts";
import { validatorSet } from "./validatorSet.ts";

function refuseLater({ chain }: ServedEngine, height: bigint): void {
  if (height > chain.latestHeight)
    throw invalidArgument("requested block height is bigger then the chain length");
}

async function blockOf({ chain }: ServedEngine, height?: bigint) {
  const { blockId, block } = await chain.block(height);
  return { blockId, block, sdkBlock: sdkBlock(block) };
}

/** Blocks and validators, as the SDK shows them. */
export const cometService: Handlers<ServiceRpc> = {
  getNodeInfo: (context) => nodeInfo(context),
  getSyncing: ({ engine }) => ({ syncing: engine.status().isCatchingUp }),
  getLatestBlock: ({ engine }) => blockOf(engine),
  getBlockByHeight({ engine }, { height }) {
    refuseLater(engine, height);
    return blockOf(engine, height);
  },
  getLatestValidatorSet: ({ engine }, { pagination }) =>
    validatorSet(engine, undefined, pagination),
  getValidatorSetByHeight({ engine }, { height, pagination }) {
    refuseLater(engine, height);
    return validatorSet(engine, height, pagination);
  },
  aBCIQuery: (context, request) => abciQuery(context, request),
};
