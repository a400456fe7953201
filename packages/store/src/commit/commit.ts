import type { Time } from "@milkyway/codec";
import type { CommitInfo } from "@milkyway/codec/gen/cosmos/store/v1beta1";

/** What a block committed: the root of every store, and over them the app hash. */
export interface Commit {
  readonly version: number;
  /** Block time, nanoseconds since 1970. */
  readonly time: Time;
  readonly appHash: Uint8Array;
  /** Root hashes by store name, names ascending. */
  readonly storeHashes: ReadonlyMap<string, Uint8Array>;
}

/** A commit in the form the reference stores it. */
export function toCommitInfo(commit: Commit): CommitInfo {
  const version = BigInt(commit.version);
  const storeInfos = [...commit.storeHashes].map(([name, hash]) => ({
    name,
    commitId: { version, hash },
  }));
  return { version, storeInfos, timestamp: commit.time };
}
