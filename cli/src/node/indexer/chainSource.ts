import type { ChainSource } from "@milkyway/indexer";
import type { StartedEngine } from "@milkyway/node";

/** The chain of a node, for what indexes it. */
export function chainSource({ engine, application }: StartedEngine): ChainSource {
  const { chain } = engine;
  // A block is stored before the state is that of after it.
  const latestHeight = () => {
    const { lastBlockHeight } = application.info();
    return lastBlockHeight < chain.latestHeight ? lastBlockHeight : chain.latestHeight;
  };
  return {
    chainId: engine.genesis.chainId,
    earliestHeight: () => chain.earliestHeight,
    latestHeight,
    latestHash() {
      const height = latestHeight();
      return height === 0n ? new Uint8Array(0) : chain.meta(height).blockId.hash;
    },
    block: (height) => chain.stored(height),
    query: ({ height, path, request }) => application.view(height).query(path, request),
  };
}
