import type { ChainSource } from "@milkyway/indexer";
import type { ObservedNode } from "@milkyway/node";

/** The chain of a node, for what indexes it. */
export function chainSource({ chainId, blocks, application }: ObservedNode): ChainSource {
  // A block is stored before the state is that of after it.
  const latestHeight = () => {
    const { lastBlockHeight } = application.info();
    return lastBlockHeight < blocks.latestHeight ? lastBlockHeight : blocks.latestHeight;
  };
  return {
    chainId,
    earliestHeight: () => blocks.earliestHeight,
    latestHeight,
    async latestHash() {
      const height = latestHeight();
      return height === 0n ? new Uint8Array(0) : (await blocks.meta(height)).blockId.hash;
    },
    block: (height) => blocks.stored(height),
    query: ({ height, path, request }) => application.view(height).query(path, request),
  };
}
