import type { Application } from "@milkyway/baseapp";
import type { DurableCommitStore } from "@milkyway/store/node";
import { type Api, createApi } from "../api/api.ts";
import type { NodeDescription } from "../api/nodeDescription.ts";
import { queryServices } from "../api/queryServices.ts";
import type { ApiThread } from "../apiThread/apiThread.ts";
import type { ConsensusEngine } from "../engine/consensusEngine.ts";
import type { ServedEngine } from "../engine/reads/chainReads.ts";
import type { Listening } from "../listening.ts";
import type { Method } from "../rpc/methods/method.ts";
import { serveRpc } from "../rpc/serveRpc.ts";
import { openNodeKey } from "../signer/filePrivValidator.ts";
import { nodeId } from "../signer/keyFile.ts";
import { serveTelemetry } from "../telemetry/serveTelemetry.ts";
import type { Telemetry } from "../telemetry/telemetry.ts";
import { type ListenWish, listenAt } from "./listenAt.ts";
import type { NodeExtension } from "./nodeExtension.ts";
import type { NodeOptions, NodeSettings } from "./nodeOptions.ts";
import { startApi } from "./startApi.ts";

/** Where servers are to listen; those that are not wanted are `undefined`. */
export interface Addresses {
  readonly rpc: ListenWish | undefined;
  readonly rest: ListenWish | undefined;
  readonly grpc: ListenWish | undefined;
  readonly metrics: ListenWish | undefined;
}

/** The servers that run. */
export interface Servers {
  readonly rpc?: Listening;
  readonly rest?: Listening;
  readonly grpc?: Listening;
  readonly metrics?: Listening;
}

export interface ServerOptions extends NodeOptions {
  readonly application: Application;
  readonly engine: ServedEngine;
  /** The engine that RPC is for; `undefined` when it has its own. */
  readonly consensus?: ConsensusEngine | undefined;
  /** Methods to add to JSON-RPC. */
  readonly methods?: ReadonlyMap<string, Method> | undefined;
  /** What answers below a path of REST. */
  readonly extension?: NodeExtension | undefined;
  /** The thread in which REST and gRPC answer. */
  readonly thread?: ApiThread | undefined;
  readonly store: DurableCommitStore;
  readonly addresses: Addresses;
  readonly telemetry?: Telemetry | undefined;
}

/** Ends what of several servers runs. */
export async function closeServers({ rpc, rest, grpc, metrics }: Servers): Promise<void> {
  await Promise.all([rpc, rest, grpc, metrics].map((server) => server?.close()));
}

function describe(settings: NodeSettings, nodeId: string, rpc?: Listening): NodeDescription {
  const { keepRecent, interval } = settings.pruning;
  return {
    nodeId,
    moniker: settings.moniker,
    listenAddress: settings.peerAddress,
    rpcAddress: (rpc?.url ?? "").replace(/^http:/, "tcp:"),
    minGasPrices: settings.minGasPrices,
    pruningKeepRecent: `${keepRecent ?? 0}`,
    pruningInterval: `${interval}`,
    haltHeight: settings.haltAt.height,
  };
}

/** Starts the servers of a node; closes those that did start when one does not. */
export async function startServers(options: ServerOptions): Promise<Servers> {
  const { settings, application, engine, consensus, addresses, logger, telemetry } = options;
  const started: { -readonly [K in keyof Servers]: Servers[K] } = {};
  const watchRequest = telemetry?.watchRequest;
  const served: { api?: Api } = {};
  const id = nodeId(openNodeKey(options.home.nodeKey));
  const { moniker, peerAddress: listenAddress } = settings;
  try {
    if (addresses.rpc && consensus)
      started.rpc = await listenAt(addresses.rpc, (listen) =>
        serveRpc({
          listen,
          engine: consensus,
          application,
          node: { id, moniker, listenAddress },
          log: logger("rpc"),
          watchRequest,
          query: (request) =>
            served.api ? queryServices(served.api, request) : application.query(request),
          ...(settings.rpc ? { limits: settings.rpc } : {}),
          ...(options.methods ? { methods: options.methods } : {}),
        }),
      );
    const described = describe(settings, id, started.rpc);
    const node = described;
    const api = createApi({ application, engine, node, log: logger("api"), watchRequest });
    served.api = api;
    Object.assign(started, await startApi(options, api));
    if (addresses.metrics && telemetry)
      started.metrics = await listenAt(addresses.metrics, (listen) =>
        serveTelemetry({
          listen,
          source: telemetry,
          maxOpenConnections: settings.telemetry?.maxOpenConnections ?? 0,
          log: logger("telemetry"),
        }),
      );
  } catch (error) {
    await closeServers(started);
    throw error;
  }
  return started;
}
