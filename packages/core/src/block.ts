import type { Bin } from "@milkyway/bytes";
import type { Time } from "@milkyway/codec";
import type { CommitInfo, Misbehavior } from "@milkyway/codec/gen/tendermint/abci";

/** What consensus tells about the block that is being executed. */
export interface BlockInfo {
  readonly chainId: string;
  readonly height: bigint;
  readonly time: Time;
  readonly hash: Uint8Array;
  /** Raw consensus address; empty outside of blocks. */
  readonly proposer: Bin;
  readonly nextValidatorsHash: Uint8Array;
  /** Hash of the state before this block. */
  readonly appHash: Uint8Array;
  readonly lastCommit: CommitInfo;
  readonly misbehavior: readonly Misbehavior[];
}

const NO_BYTES = new Uint8Array(0);

/** Block information with what is not given left empty. */
export function createBlockInfo(given: Partial<BlockInfo>): BlockInfo {
  return {
    chainId: "",
    height: 0n,
    time: 0n,
    hash: NO_BYTES,
    proposer: "",
    nextValidatorsHash: NO_BYTES,
    appHash: NO_BYTES,
    lastCommit: { round: 0, votes: [] },
    misbehavior: [],
    ...given,
  };
}
