import type { Application } from "@milkyway/baseapp";
import type { Pruning } from "@milkyway/store";
import type { DurableCommitStore, OpenOptions } from "@milkyway/store/node";
import type { GrpcOptions } from "../api/grpc/grpcOptions.ts";
import type { RestOptions } from "../api/rest/restOptions.ts";
import type { ThreadProgram } from "../apiThread/threadLife.ts";
import type { EmbeddedEngine } from "../engine/embeddedEngine.ts";
import type { HaltAt } from "../engine/engineOptions.ts";
import type { SubscriptionLimits } from "../engine/events/eventBus.ts";
import type { MempoolLimits } from "../engine/mempool/limits.ts";
import type { Production } from "../engine/production/productionOptions.ts";
import type { RawBlocks } from "../engine/reads/rawBlocks.ts";
import type { Logger } from "../logging/createLogger.ts";
import type { Method } from "../rpc/methods/method.ts";
import type { RpcLimits } from "../rpc/rpcOptions.ts";
import type { PrivValidator } from "../signer/privValidator.ts";
import type { MetricRegistry } from "../telemetry/metricRegistry.ts";
import type { ListenWish } from "./listenAt.ts";
import type { NodeExtension } from "./nodeExtension.ts";
import type { NodeHome } from "./nodeHome.ts";

/** The state machine that a node runs. */
export interface NodeProgram {
  /** Names of the stores that it mounts. */
  readonly stores: readonly string[];
  /** Names of stores that a state may have and need not. */
  readonly optionalStores?: readonly string[];
  /** How the set of stores changes after a version. */
  readonly upgrades?: OpenOptions["upgrades"];
  /** Opens it on its state; the chain id is that of the genesis document. */
  openApplication(store: DurableCommitStore, chainId: string): Application;
  /** The program of a thread that answers on the same state; without one this thread answers. */
  readonly apiThread?: ThreadProgram | undefined;
  /** Adds metrics of the state; called when the application is open. */
  addMetrics?(registry: MetricRegistry): void;
}

/** How a node is measured. */
export interface TelemetrySettings {
  /** Where metrics and readiness are served; `undefined` for nowhere. */
  readonly listen: ListenWish | undefined;
  /** What names of metrics begin with that CometBFT has, too. */
  readonly namespace: string;
  /** Requests for metrics that are answered at the same time; 0 for any number. */
  readonly maxOpenConnections: number;
  /** Whether the REST server has them, too. */
  readonly onRest: boolean;
}

/** How often snapshots of the state are taken, and how many are kept. */
export interface SnapshotSettings {
  /** Blocks between snapshots; 0 for none. */
  readonly interval: bigint;
  /** 0 keeps all. */
  readonly keepRecent: number;
}

/** What a node does, apart from what it runs and where. */
export interface NodeSettings {
  readonly production: Partial<Production>;
  readonly mempool: Partial<MempoolLimits>;
  readonly subscriptions: Partial<SubscriptionLimits>;
  readonly pruning: Pruning;
  /** Blocks to keep at least; 0 keeps all. */
  readonly minRetainBlocks: bigint;
  readonly haltAt: HaltAt;
  /** Which states other nodes can start from; not with the embedded engine. */
  readonly snapshots?: SnapshotSettings;
  /** Name of the node, for people. */
  readonly moniker: string;
  /** Where other nodes would reach it. */
  readonly peerAddress: string;
  /** Lowest prices of gas, as clients are told. */
  readonly minGasPrices: string;
  /** The servers; those that are not wanted are `undefined`. */
  readonly rpc: (ListenWish & Partial<RpcLimits>) | undefined;
  readonly rest: (ListenWish & Omit<RestOptions, "api" | "listen">) | undefined;
  readonly grpc: (ListenWish & Omit<GrpcOptions, "api" | "listen">) | undefined;
  /** Whether REST and gRPC have a thread of their own. */
  readonly hasApiThread?: boolean;
  /** How the node is measured; not at all when absent. */
  readonly telemetry?: TelemetrySettings | undefined;
}

/** All that a node is started with. */
export interface NodeOptions {
  readonly home: NodeHome;
  readonly program: NodeProgram;
  readonly settings: NodeSettings;
  readonly logger: Logger;
  /** Opens the validator; by default from the files of the home. */
  openSigner?(home: NodeHome): PrivValidator;
  /** Called when blocks are being made and nobody is answered yet; returns methods to add to JSON-RPC. */
  prepare?(node: StartedEngine): Promise<ReadonlyMap<string, Method>>;
  /** Called after `prepare`, also with CometBFT; what it returns runs beside the node. */
  extend?(node: ObservedNode): NodeExtension | undefined;
}

/** A node as what runs beside it sees it. */
export interface ObservedNode {
  readonly chainId: string;
  readonly blocks: RawBlocks;
  readonly application: Application;
}

/** What runs when a node makes blocks. */
export interface StartedEngine {
  readonly engine: EmbeddedEngine;
  readonly application: Application;
  readonly store: DurableCommitStore;
}
