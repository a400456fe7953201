import type { BlockMeta } from "@milkyway/codec/gen/tendermint/types";
import type { RawBlock } from "@milkyway/comet";
import type { Eventually } from "./chainReads.ts";

/** The blocks of a chain for what reads them one after the other, wherever they are kept. */
export interface RawBlocks {
  /** Lowest and highest block; 0 before the first. */
  readonly earliestHeight: bigint;
  readonly latestHeight: bigint;
  meta(height: bigint): Eventually<BlockMeta>;
  /** `undefined` when the block or its results are not kept. */
  stored(height: bigint): Eventually<RawBlock | undefined>;
}
