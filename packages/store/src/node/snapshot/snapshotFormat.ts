/** The format of snapshots that the original writes: version 3, zlib over delimited `SnapshotItem`. */
import type { Snapshot } from "@milkyway/codec/gen/cosmos/store/snapshots/v1";
import { StoreError } from "../../storeError.ts";

export const SNAPSHOT_FORMAT = 3;
/** Bytes of every chunk but the last. */
export const CHUNK_BYTES = 10_000_000;
/** The longest item that is read, bytes. */
export const MAX_ITEM_BYTES = 64_000_000;
/** How hard to compress; another level would give other bytes, not another format. */
export const COMPRESSION_LEVEL = 7;

/** A state of the chain at a height, cut into chunks that other nodes can fetch. */
export type SnapshotInfo = Snapshot;

/** Why a snapshot, or a chunk of it, cannot be used. */
export class SnapshotError extends StoreError {
  readonly reason: SnapshotProblem;

  constructor(reason: SnapshotProblem, text: string) {
    super(text);
    this.reason = reason;
  }
}

export type SnapshotProblem =
  /** Another format than ours. */
  | "format"
  /** What is said about the snapshot contradicts itself. */
  | "metadata"
  /** A chunk that is not the one announced. */
  | "chunk"
  /** The chunks do not hold the state that they should. */
  | "content"
  /** A snapshot cannot be taken or put in now. */
  | "conflict";
