import { type ExecTxResult, ResponseFinalizeBlock } from "@milkyway/codec/gen/tendermint/abci";
import {
  type Block,
  type BlockID,
  Data,
  ExtendedCommit,
} from "@milkyway/codec/gen/tendermint/types";
import type { ChainState } from "../comet/chainState.ts";
import { cutIntoChunks } from "./chunks.ts";
import type { Change } from "./database.ts";
import { chunkKey, rowKey, TABLES } from "./keys.ts";
import { StoredBlock, StoredResults } from "./records.ts";
import { isCheckpoint, paramsChange, validatorsChange } from "./validatorRows.ts";

/** A block and the votes for it. */
export interface DecidedBlock {
  readonly block: Block;
  readonly blockId: BlockID;
  /** Size of the block in bytes. */
  readonly size: number;
  readonly commit: ExtendedCommit;
}

/** What came of a block. */
export interface AppliedBlock {
  readonly response: ResponseFinalizeBlock;
  /** The state after the block. */
  readonly state: ChainState;
  readonly validatorsChanged: boolean;
  readonly paramsChanged: boolean;
}

/** The changes that store a block. */
export function blockChanges({ block, blockId, size, commit }: DecidedBlock): Change[] {
  const { height } = block.header;
  const { txs } = block.data;
  const { chunks, starts } = cutIntoChunks(
    txs,
    (tx) => tx.length,
    (some) => Data.encode({ txs: some }),
  );
  const stored = StoredBlock.encode({
    blockId,
    size: BigInt(size),
    block: { ...block, data: { txs: [] } },
    txCount: txs.length,
    txChunks: starts,
  });
  return [
    { key: rowKey(TABLES.blocks, height), value: stored },
    { key: rowKey(TABLES.commits, height), value: ExtendedCommit.encode(commit) },
    ...chunks.map((value, i) => ({ key: chunkKey(TABLES.txs, height, i), value })),
  ];
}

/** Roughly how many bytes a result takes. */
function sizeOf({ data, log, events }: ExecTxResult): number {
  let size = 32 + data.length + log.length;
  for (const { attributes } of events) size += 24 + 64 * attributes.length;
  return size;
}

const NO_RESPONSE = ResponseFinalizeBlock.create();

/** The changes that store what came of a block. */
export function resultChanges(height: bigint, applied: AppliedBlock): Change[] {
  const { response, state } = applied;
  const { txResults, events, validatorUpdates, consensusParamUpdates, appHash } = response;
  const { chunks, starts } = cutIntoChunks(txResults, sizeOf, (some) =>
    ResponseFinalizeBlock.encode({ ...NO_RESPONSE, txResults: some }),
  );
  const stored = StoredResults.encode({
    events,
    validatorUpdates,
    consensusParamUpdates,
    appHash,
    resultsHash: state.lastResultsHash,
    txCount: txResults.length,
    txChunks: starts,
  });
  const next = height + 2n;
  return [
    { key: rowKey(TABLES.results, height), value: stored },
    ...chunks.map((value, i) => ({ key: chunkKey(TABLES.txResults, height, i), value })),
    ...(applied.validatorsChanged || isCheckpoint(next)
      ? [validatorsChange(next, state.nextValidators)]
      : []),
    ...(applied.paramsChanged ? [paramsChange(height + 1n, state.params)] : []),
  ];
}
