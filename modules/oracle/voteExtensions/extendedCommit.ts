/** The votes that go before the transactions of a block, with what was attached to them. */
import { ExtendedCommitInfo } from "@milkyway/codec/gen/tendermint/abci";
import { readMessage } from "./readMessage.ts";
import { unpackZstd, wrapZstd } from "./zstd.ts";

/** The bytes of the first transaction of a block. */
export function encodeExtendedCommit(commit: ExtendedCommitInfo): Uint8Array {
  return wrapZstd(ExtendedCommitInfo.encode(commit));
}

/** Reads the first transaction of a block; nothing at all is a commit without votes. */
export function decodeExtendedCommit(bytes: Uint8Array): ExtendedCommitInfo {
  return readMessage(ExtendedCommitInfo, unpackZstd(bytes));
}
