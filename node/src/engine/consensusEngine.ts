import type { Time } from "@milkyway/codec";
import type { ExecTxResult, ResponseCheckTx } from "@milkyway/codec/gen/tendermint/abci";
import type { PublicKey } from "@milkyway/codec/gen/tendermint/crypto";
import type { GenesisDoc } from "../comet/genesisDoc.ts";
import type { Subscription } from "./events/subscription.ts";
import type { ChainReader } from "./reads/chainReader.ts";

/** Where an engine is. Heights are 0, hashes empty and times those of genesis before the first block. */
export interface EngineStatus {
  readonly chainId: string;
  readonly latestHeight: bigint;
  readonly latestBlockHash: Uint8Array;
  /** As the header of the latest block has it: the state before that block. */
  readonly latestAppHash: Uint8Array;
  readonly latestTime: Time;
  readonly earliestHeight: bigint;
  readonly earliestBlockHash: Uint8Array;
  readonly earliestAppHash: Uint8Array;
  readonly earliestTime: Time;
  /** Whether blocks are still being replayed. */
  readonly isCatchingUp: boolean;
  readonly validator: {
    readonly address: Uint8Array;
    readonly pubKey: PublicKey;
    /** 0 when it is not in the set. */
    readonly votingPower: bigint;
  };
  /** Version of the application as headers name it. */
  readonly appVersion: bigint;
  readonly round: RoundStatus;
  /** Why no more blocks are made, in one sentence; `undefined` while they are. */
  readonly halted: string | undefined;
}

/** The block that is being made. */
export interface RoundStatus {
  readonly height: bigint;
  readonly round: number;
  /** 1 before, 3 while it is proposed, 6 while it is voted for, 8 while it is executed. */
  readonly step: number;
  readonly startTime: Time;
  readonly proposer: { readonly address: Uint8Array; readonly index: number };
}

/** A transaction that was checked; it is in the mempool if the code is 0. */
export interface CheckedTx {
  readonly hash: Uint8Array;
  readonly response: ResponseCheckTx;
}

/** A transaction that was checked, and executed if it passed. */
export interface CommittedTx extends CheckedTx {
  /** 0 when it did not pass. */
  readonly height: bigint;
  readonly result: ExecTxResult;
}

/** Transactions that wait for a block. */
export interface MempoolView {
  readonly size: number;
  readonly bytes: number;
  /** The first of them, in the order in which blocks would take them. */
  list(limit: number): readonly Uint8Array[];
  /** Forgets all of them. */
  flush(): void;
}

/**
 * What makes the blocks of a chain and keeps them. Requests that cannot be met throw, or reject with, an `EngineError`
 * whose text is that of CometBFT where it has one.
 */
export interface ConsensusEngine {
  readonly genesis: GenesisDoc;
  /** Blocks, results, validators, transactions and searches. */
  readonly chain: ChainReader;
  readonly mempool: MempoolView;
  /** Brings the application to the last block and begins to make blocks. */
  start(): Promise<void>;
  /** Finishes the block that is being made, and makes no more. Reading goes on until `close`. */
  stop(): Promise<void>;
  /** Stops, and closes what blocks are kept in. The application is not closed. */
  close(): Promise<void>;
  status(): EngineStatus;
  /** Hands a transaction to the mempool without waiting for its check; returns its hash. */
  broadcastTxAsync(tx: Uint8Array): Uint8Array;
  /** Resolves when the transaction is checked. */
  broadcastTxSync(tx: Uint8Array): Promise<CheckedTx>;
  /** Resolves when the transaction is in a block, or did not pass its check. Rejects after `timeoutMs`. */
  broadcastTxCommit(tx: Uint8Array, timeoutMs?: number): Promise<CommittedTx>;
  /** Checks a transaction without taking it in. */
  checkTx(tx: Uint8Array): ResponseCheckTx;
  /** Events that match a query, for one of a client's subscriptions. */
  subscribe(client: string, query: string, capacity?: number): Subscription;
  unsubscribe(client: string, query: string): void;
  unsubscribeAll(client: string): void;
}
