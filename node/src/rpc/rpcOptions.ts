import type { Application } from "@milkyway/baseapp";
import type { RequestQuery, ResponseQuery } from "@milkyway/codec/gen/tendermint/abci";
import type { ConsensusEngine } from "../engine/consensusEngine.ts";
import type { Log } from "../engine/log.ts";
import type { ListenAddress } from "../listening.ts";
import type { RequestWatcher } from "../telemetry/requestMetrics.ts";
import type { Method } from "./methods/method.ts";

/** What a node says of itself. */
export interface NodeInfo {
  /** Address of the node's key, lower-case hex. */
  readonly id: string;
  readonly moniker: string;
  /** Where other nodes would reach it, as `tcp://0.0.0.0:26656`. */
  readonly listenAddress: string;
}

/** Limits and permissions, as in the section `rpc` of `config.toml`; those of subscriptions are the engine's. */
export interface RpcLimits {
  /** Bytes of a request, also of a WebSocket message. */
  readonly maxBodyBytes: number;
  readonly maxHeaderBytes: number;
  /** 0 for no limit. */
  readonly maxOpenConnections: number;
  /** Requests in one body; 0 for no limit. */
  readonly maxRequestBatchSize: number;
  /** Milliseconds that `broadcast_tx_commit` waits for a block. */
  readonly timeoutBroadcastTxCommit: number;
  /** Answers that wait for a WebSocket client before its events do. */
  readonly webSocketWriteBufferSize: number;
  /** Whether a subscription ends when its client does not take an answer for ten seconds. */
  readonly closeOnSlowClient: boolean;
  /** Origins of web pages that may call, `*` for all; none turns cross-origin calls off. */
  readonly corsAllowedOrigins: readonly string[];
  readonly corsAllowedMethods: readonly string[];
  readonly corsAllowedHeaders: readonly string[];
  /** Whether `dial_seeds`, `dial_peers` and `unsafe_flush_mempool` are there. */
  readonly unsafe: boolean;
}

/** CometBFT's defaults. */
export const DEFAULT_RPC_LIMITS: RpcLimits = {
  maxBodyBytes: 1_000_000,
  maxHeaderBytes: 1 << 20,
  maxOpenConnections: 900,
  maxRequestBatchSize: 10,
  timeoutBroadcastTxCommit: 10_000,
  webSocketWriteBufferSize: 200,
  closeOnSlowClient: false,
  corsAllowedOrigins: [],
  corsAllowedMethods: ["HEAD", "GET", "POST"],
  corsAllowedHeaders: ["Origin", "Accept", "Content-Type", "X-Requested-With", "X-Server-Time"],
  unsafe: false,
};

/** Milliseconds after which connections are given up; CometBFT has these as constants. */
export interface RpcTimeouts {
  /** For a request to come in whole. */
  readonly read: number;
  /** For a WebSocket client to show life. */
  readonly webSocketRead: number;
  /** For a WebSocket client to take a message. */
  readonly webSocketWrite: number;
  /** Between pings. */
  readonly ping: number;
}

export const DEFAULT_RPC_TIMEOUTS: RpcTimeouts = {
  read: 10_000,
  webSocketRead: 30_000,
  webSocketWrite: 10_000,
  ping: 27_000,
};

export interface RpcOptions {
  readonly listen: ListenAddress;
  readonly engine: ConsensusEngine;
  readonly application: Application;
  readonly node: NodeInfo;
  readonly limits?: Partial<RpcLimits>;
  readonly timeouts?: Partial<RpcTimeouts>;
  readonly log?: Log;
  /** Methods besides those of CometBFT, by name. */
  readonly methods?: ReadonlyMap<string, Method>;
  /** Answers queries; without it the application alone does. */
  readonly query?: Query;
  readonly watchRequest?: RequestWatcher | undefined;
}

/** Answers a query of ABCI; failures are in the answer. */
export type Query = (request: RequestQuery) => ResponseQuery | Promise<ResponseQuery>;
