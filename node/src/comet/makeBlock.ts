import { Block, type BlockID, type Commit } from "@milkyway/codec/gen/tendermint/types";
import {
  commitHash,
  consensusParamsHash,
  dataHash,
  evidenceHash,
  headerHash,
  validatorsHash,
} from "@milkyway/comet";
import { type ChainState, nextHeight } from "./chainState.ts";
import { medianTime } from "./medianTime.ts";
import { partSetHeader } from "./partSet.ts";

/** Version of the block format that headers name. */
export const BLOCK_PROTOCOL = 11n;

/** The block that follows a state. The time is that of genesis, later the median of the votes in the last commit. */
export function makeBlock(
  state: ChainState,
  txs: readonly Uint8Array[],
  lastCommit: Commit,
  proposerAddress: Uint8Array,
): Block {
  const height = nextHeight(state);
  return {
    header: {
      version: { block: BLOCK_PROTOCOL, app: state.appVersion },
      chainId: state.chainId,
      height,
      time:
        height === state.initialHeight
          ? state.lastTime
          : medianTime(lastCommit, state.lastValidators),
      lastBlockId: state.lastBlockId,
      lastCommitHash: commitHash(lastCommit),
      dataHash: dataHash(txs),
      validatorsHash: validatorsHash(state.validators.validators),
      nextValidatorsHash: validatorsHash(state.nextValidators.validators),
      consensusHash: consensusParamsHash(state.params),
      appHash: state.appHash,
      lastResultsHash: state.lastResultsHash,
      evidenceHash: evidenceHash([]),
      proposerAddress,
    },
    data: { txs },
    evidence: { evidence: [] },
    lastCommit,
  };
}

/** The id of a block, and its size in bytes. */
export function identifyBlock(block: Block): { readonly blockId: BlockID; readonly size: number } {
  const bytes = Block.encode(block);
  const blockId = { hash: headerHash(block.header), partSetHeader: partSetHeader(bytes) };
  return { blockId, size: bytes.length };
}
