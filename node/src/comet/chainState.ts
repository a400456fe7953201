import type { Time } from "@milkyway/codec";
import type { BlockID, ValidatorSet } from "@milkyway/codec/gen/tendermint/types";
import type { ChainParams } from "@milkyway/comet";

/** What the next block of a chain follows from. */
export interface ChainState {
  readonly chainId: string;
  /** Height of the first block. */
  readonly initialHeight: bigint;
  /** Version of the application as it is written into headers. */
  readonly appVersion: bigint;
  /** Height of the last block; 0 before the first. */
  readonly lastHeight: bigint;
  readonly lastBlockId: BlockID;
  /** Time of the last block, of genesis before the first. */
  readonly lastTime: Time;
  readonly lastValidators: ValidatorSet;
  readonly validators: ValidatorSet;
  readonly nextValidators: ValidatorSet;
  readonly params: ChainParams;
  /** App hash after the last block. */
  readonly appHash: Uint8Array;
  readonly lastResultsHash: Uint8Array;
}

/** Height of the block that follows. */
export function nextHeight({ lastHeight, initialHeight }: ChainState): bigint {
  return lastHeight === 0n ? initialHeight : lastHeight + 1n;
}
