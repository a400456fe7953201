import type { ConsensusParams } from "@milkyway/codec/gen/tendermint/types";
import type { AbciCallOptions } from "./abciOptions.ts";

/** The lowest height that an engine has to keep after a block; 0 for all. */
export type BlockRetention = (height: bigint, params: ConsensusParams | undefined) => bigint;

/**
 * Keeps the blocks that the configuration, evidence, and nodes that start from a snapshot need.
 * @see https://github.com/cosmos/cosmos-sdk/blob/v0.50.13/baseapp/abci.go GetBlockRetentionHeight
 */
export function blockRetention({
  minRetainBlocks = 0n,
  snapshots,
}: AbciCallOptions): BlockRetention {
  const forSnapshots = snapshots ? snapshots.interval * BigInt(snapshots.keepRecent) : 0n;
  return (height, params) => {
    if (minRetainBlocks === 0n) return 0n;
    const forEvidence = params?.evidence?.maxAgeNumBlocks ?? 0n;
    const kept = [minRetainBlocks, forEvidence, forSnapshots].reduce((a, b) => (a > b ? a : b));
    const lowest = height - kept;
    return lowest > 0n ? lowest : 0n;
  };
}
