/** What the store of blocks keeps in forms of its own. */
import { defineMessage, field, type MessageType, messageField, type Time } from "@milkyway/codec";
import { Event, ValidatorUpdate } from "@milkyway/codec/gen/tendermint/abci";
import { Block, BlockID, ConsensusParams } from "@milkyway/codec/gen/tendermint/types";

/** How far a store has come. */
export interface StoreState {
  /** Form of what is stored; another one cannot be read. */
  readonly format: number;
  readonly chainId: string;
  readonly initialHeight: bigint;
  readonly genesisTime: Time;
  readonly appVersion: bigint;
  /** App hash before the first block. */
  readonly genesisAppHash: Uint8Array;
  /** Lowest and highest block; 0 while there is none. */
  readonly base: bigint;
  readonly height: bigint;
  /** Highest block whose results are known: the last, or the one before while an application could not execute it. */
  readonly appliedHeight: bigint;
  /** Makes the hashes of index terms unlike those of other stores. */
  readonly seed: number;
}

export const StoreState: MessageType<StoreState> = defineMessage<StoreState>("StoreState", [
  field(1, "format", "uint32"),
  field(2, "chain_id", "string"),
  field(3, "initial_height", "int64"),
  field(4, "genesis_time", "time", { required: true }),
  field(5, "app_version", "uint64"),
  field(6, "genesis_app_hash", "bytes"),
  field(7, "base", "int64"),
  field(8, "height", "int64"),
  field(9, "applied_height", "int64"),
  field(10, "seed", "uint32"),
]);

export interface StoredBlock {
  readonly blockId: BlockID;
  /** Size of the whole block in bytes. */
  readonly size: bigint;
  /** The block without its transactions. */
  readonly block: Block;
  readonly txCount: number;
  /** Index of the first transaction of each piece. */
  readonly txChunks: readonly number[];
}

export const StoredBlock: MessageType<StoredBlock> = defineMessage<StoredBlock>("StoredBlock", [
  messageField(1, "block_id", () => BlockID, { required: true }),
  field(2, "size", "int64"),
  messageField(3, "block", () => Block, { required: true }),
  field(4, "tx_count", "uint32"),
  field(5, "tx_chunks", "uint32", { repeated: true }),
]);

export interface StoredResults {
  readonly events: readonly Event[];
  readonly validatorUpdates: readonly ValidatorUpdate[];
  readonly consensusParamUpdates: ConsensusParams | undefined;
  readonly appHash: Uint8Array;
  /** Hash of the results of transactions, for the header of the next block. */
  readonly resultsHash: Uint8Array;
  readonly txCount: number;
  /** Index of the first result of each piece. */
  readonly txChunks: readonly number[];
}

export const StoredResults: MessageType<StoredResults> = defineMessage<StoredResults>(
  "StoredResults",
  [
    messageField(1, "events", () => Event, { repeated: true }),
    messageField(2, "validator_updates", () => ValidatorUpdate, { repeated: true }),
    messageField(3, "consensus_param_updates", () => ConsensusParams),
    field(4, "app_hash", "bytes"),
    field(5, "results_hash", "bytes"),
    field(6, "tx_count", "uint32"),
    field(7, "tx_chunks", "uint32", { repeated: true }),
  ],
);

/** Directory of a sorted piece of the index. */
export interface StoredSegment {
  readonly minHeight: bigint;
  readonly maxHeight: bigint;
  /** The first half of the first term of each chunk. */
  readonly firstTerms: readonly number[];
}

export const StoredSegment: MessageType<StoredSegment> = defineMessage<StoredSegment>(
  "StoredSegment",
  [
    field(1, "min_height", "int64"),
    field(2, "max_height", "int64"),
    field(3, "first_terms", "uint32", { repeated: true }),
  ],
);
