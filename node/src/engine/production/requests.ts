import type { CommitInfo, Misbehavior } from "@milkyway/codec/gen/tendermint/abci";
import type { Block, ValidatorSet } from "@milkyway/codec/gen/tendermint/types";
import { commitInfo, misbehaviorOf } from "../../comet/commitInfo.ts";
import { NO_COMMIT, plainCommit } from "../../comet/commits.ts";

/** What an application is told of a block, whatever it is asked about it. */
export interface BlockRequest {
  readonly txs: readonly Uint8Array[];
  readonly lastCommit: CommitInfo;
  readonly misbehavior: readonly Misbehavior[];
  readonly hash: Uint8Array;
  readonly height: bigint;
  readonly time: bigint;
  readonly nextValidatorsHash: Uint8Array;
  readonly proposerAddress: Uint8Array;
}

const FIRST_COMMIT = plainCommit(NO_COMMIT);

/** The common part of requests about a block; the set is that of the height before. */
export function blockRequest(
  { header, data, evidence, lastCommit = FIRST_COMMIT }: Block,
  hash: Uint8Array,
  lastValidators: ValidatorSet,
): BlockRequest {
  return {
    txs: data.txs,
    lastCommit: commitInfo(lastCommit, lastValidators),
    misbehavior: misbehaviorOf(evidence.evidence),
    hash,
    height: header.height,
    time: header.time,
    nextValidatorsHash: header.nextValidatorsHash,
    proposerAddress: header.proposerAddress,
  };
}
