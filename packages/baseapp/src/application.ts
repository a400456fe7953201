/** The two interfaces between a node and the state machine: `Application` changes state, `StateView` reads it. */
import type { MessageType, TypeRegistry } from "@milkyway/codec";
import type { GasInfo, Result } from "@milkyway/codec/gen/cosmos/base/abci/v1beta1";
import type {
  RequestCheckTx,
  RequestExtendVote,
  RequestFinalizeBlock,
  RequestInitChain,
  RequestPrepareProposal,
  RequestProcessProposal,
  RequestQuery,
  RequestVerifyVoteExtension,
  ResponseCheckTx,
  ResponseCommit,
  ResponseExtendVote,
  ResponseFinalizeBlock,
  ResponseInfo,
  ResponseInitChain,
  ResponsePrepareProposal,
  ResponseProcessProposal,
  ResponseQuery,
  ResponseVerifyVoteExtension,
} from "@milkyway/codec/gen/tendermint/abci";
import type { ConsensusParams } from "@milkyway/codec/gen/tendermint/types";
import type { ChainError, QueryRoute } from "@milkyway/core";
import type { TxHints } from "./txHints.ts";

/** The state machine, spoken to in the verbs of ABCI 2.0. */
export interface Application {
  readonly descriptors: Descriptors;
  info(): ResponseInfo;
  initChain(request: RequestInitChain): ResponseInitChain;
  /** Verifies signatures ahead of execution, off this thread where that is possible. Never fails. */
  prefetch(txs: readonly Uint8Array[]): Promise<void>;
  checkTx(request: RequestCheckTx): CheckedTx;
  /** Runs a transaction on a copy of the state, without looking at its signatures. */
  simulate(tx: Uint8Array): Simulation;
  prepareProposal(request: RequestPrepareProposal): ResponsePrepareProposal;
  processProposal(request: RequestProcessProposal): ResponseProcessProposal;
  extendVote(request: RequestExtendVote): Promise<ResponseExtendVote>;
  verifyVoteExtension(request: RequestVerifyVoteExtension): ResponseVerifyVoteExtension;
  /** Executes a block. Throws when the chain cannot go on; nothing of the block is then kept. */
  finalizeBlock(request: RequestFinalizeBlock): ResponseFinalizeBlock;
  /** As `finalizeBlock`, one transaction a step. In between, everything else reads the state before the block. */
  finalizeBlockSteps(request: RequestFinalizeBlock): Generator<undefined, ResponseFinalizeBlock>;
  /** Makes the last block durable; resolves once it is. */
  commit(): Promise<ResponseCommit>;
  query(request: RequestQuery): ResponseQuery;
  /** State at a height, the last one by default; throws a `ChainError` when it is not kept. */
  view(height?: bigint): StateView;
  exportGenesis(options?: ExportOptions): ExportedGenesis;
  /** Takes up the state that was put into the store, or gone back to, behind its back. */
  reload(): void;
  close(): Promise<void>;
}

/** What a check found, with hints for the mempool when the transaction is new and good. */
export interface CheckedTx extends ResponseCheckTx {
  readonly hints?: TxHints;
}

/** What a transaction would do: its gas is known also when it fails. */
export interface Simulation {
  readonly gasInfo: GasInfo;
  readonly outcome: { readonly result: Result } | { readonly error: ChainError };
}

/** State at one height, for reading. */
export interface StateView {
  readonly height: bigint;
  /** Answers the method `/package.Service/Method`; throws a `GrpcError` or a `ChainError`. */
  query(path: string, request: Uint8Array): Uint8Array;
  /** As `query`, with messages instead of bytes. */
  ask(route: QueryRoute, request: unknown): unknown;
}

/** What a node needs to know to serve requests, generate routes and show values. */
export interface Descriptors {
  readonly name: string;
  readonly version: string;
  readonly registry: TypeRegistry;
  readonly queries: readonly QueryRoute[];
  readonly messages: readonly MessageType<unknown>[];
}

export interface ExportOptions {
  readonly forZeroHeight?: boolean;
  readonly jailAllowedAddresses?: readonly string[];
  readonly modules?: readonly string[];
}

export interface ExportedGenesis {
  /** One section per module, in JSON form. */
  readonly appState: Readonly<Record<string, unknown>>;
  readonly height: bigint;
  readonly consensusParams: ConsensusParams;
}
