import type { Time } from "@milkyway/codec";

/** A block and what came of it, its large parts still encoded. */
export interface RawBlock {
  readonly height: bigint;
  readonly time: Time;
  readonly hash: Uint8Array;
  /** Hash of the block before; empty for the first. */
  readonly lastHash: Uint8Array;
  readonly proposer: Uint8Array;
  /** A `tendermint.types.Data`. */
  readonly data: Uint8Array;
  /** Its field 1 are the events of the block itself, as in a `ResponseFinalizeBlock`; of other fields nothing is promised. */
  readonly head: Uint8Array;
  /** A `ResponseFinalizeBlock` that holds the results of transactions and nothing else. */
  readonly txResults: Uint8Array;
}
