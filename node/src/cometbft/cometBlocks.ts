import { ResponseFinalizeBlock } from "@milkyway/codec/gen/tendermint/abci";
import { Data } from "@milkyway/codec/gen/tendermint/types";
import type { RawBlock } from "@milkyway/comet";
import type { EngineStatus } from "../engine/consensusEngine.ts";
import { EngineError } from "../engine/engineError.ts";
import type { ChainReads } from "../engine/reads/chainReads.ts";
import type { RawBlocks } from "../engine/reads/rawBlocks.ts";
import { readBlockResults } from "./answers/readBlockResults.ts";
import type { CometClient } from "./cometClient.ts";

async function read(
  client: CometClient,
  chain: ChainReads,
  height: bigint,
): Promise<RawBlock | undefined> {
  const results = client.call("block_results", { height: `${height}` });
  const [{ block, blockId }, answer] = await Promise.all([chain.block(height), results]);
  const { header, data } = block;
  const { events, txResults } = readBlockResults(answer);
  return {
    height,
    time: header.time,
    hash: blockId.hash,
    lastHash: header.lastBlockId.hash,
    proposer: header.proposerAddress,
    data: Data.encode(data),
    head: ResponseFinalizeBlock.encode(ResponseFinalizeBlock.create({ events })),
    txResults: ResponseFinalizeBlock.encode(ResponseFinalizeBlock.create({ txResults })),
  };
}

/** Blocks of a CometBFT with their results; there are none before it has said where it is. */
export function cometBlocks(
  client: CometClient,
  chain: ChainReads,
  status: () => Pick<EngineStatus, "earliestHeight" | "latestHeight">,
): RawBlocks {
  return {
    get earliestHeight() {
      return status().earliestHeight;
    },
    // CometBFT has a block before the application has executed it.
    get latestHeight() {
      const { latestHeight } = status();
      return latestHeight < chain.latestHeight ? latestHeight : chain.latestHeight;
    },
    meta: (height) => chain.meta(height),
    async stored(height) {
      try {
        return await read(client, chain, height);
      } catch (error) {
        if (error instanceof EngineError && error.code === "missing") return undefined;
        throw error;
      }
    },
  };
}
