import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { silentLog } from "../engine/log.ts";
import type { ListenAddress, Listening } from "../listening.ts";
import { handleHttp } from "./http/handleHttp.ts";
import { GenesisText } from "./methods/genesisText.ts";
import { methodTable } from "./methods/methods.ts";
import type { Service } from "./request/call.ts";
import { watchMethods } from "./request/watchMethods.ts";
import { RpcListenError } from "./rpcListenError.ts";
import {
  DEFAULT_RPC_LIMITS,
  DEFAULT_RPC_TIMEOUTS,
  type RpcLimits,
  type RpcOptions,
  type RpcTimeouts,
} from "./rpcOptions.ts";
import { acceptSockets } from "./ws/acceptSockets.ts";

/** Between looks for requests that take too long to come in. */
const CHECK_INTERVAL = 1000;

function openServer(limits: RpcLimits, { read }: RpcTimeouts): Server {
  const server = createServer({
    maxHeaderSize: limits.maxHeaderBytes,
    requestTimeout: read,
    headersTimeout: read,
    keepAliveTimeout: read,
    connectionsCheckingInterval: Math.min(CHECK_INTERVAL, read),
  });
  if (limits.maxOpenConnections > 0) server.maxConnections = limits.maxOpenConnections;
  // A connection is silent for as long as a transaction is waited for.
  server.setTimeout(Math.max(read, limits.timeoutBroadcastTxCommit + 1000));
  return server;
}

function listen(server: Server, address: ListenAddress): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => reject(new RpcListenError(address, error)));
    server.listen(address.port, address.host, () => {
      server.removeAllListeners("error");
      resolve((server.address() as AddressInfo).port);
    });
  });
}

const inUrl = (host: string) => (host.includes(":") ? `[${host}]` : host);

/** Where a server that listens on every address is reached on this machine. */
function localHost(host: string): string {
  if (host === "0.0.0.0") return "127.0.0.1";
  return inUrl(host === "::" ? "::1" : host);
}

function closing(server: Server, dropSockets: () => void): () => Promise<void> {
  let closed: Promise<void> | undefined;
  return () => {
    closed ??= new Promise((resolve) => {
      server.close(() => resolve());
      dropSockets();
      server.closeAllConnections();
    });
    return closed;
  };
}

/**
 * Answers CometBFT's RPC calls over HTTP and WebSocket. Rejects with a sentence when the address cannot be had.
 * @see https://github.com/cometbft/cometbft/tree/v0.38.19/rpc
 */
export async function serveRpc(options: RpcOptions): Promise<Listening> {
  const { engine, application, node, log = silentLog } = options;
  const { query = (request) => application.query(request) } = options;
  const limits = { ...DEFAULT_RPC_LIMITS, ...options.limits };
  const timeouts = { ...DEFAULT_RPC_TIMEOUTS, ...options.timeouts };
  const server = openServer(limits, timeouts);
  const port = await listen(server, options.listen);
  const { host } = options.listen;
  const rpcAddress = `tcp://${inUrl(host)}:${port}`;
  const genesis = new GenesisText(engine.genesis);
  const methods = new Map([...methodTable(limits.unsafe), ...(options.methods ?? [])]);
  const { watchRequest } = options;
  const service: Service = {
    env: { engine, application, query, node, rpcAddress, limits, genesis },
    methods: watchRequest === undefined ? methods : watchMethods(methods, watchRequest),
    log,
  };
  server.on("request", (request, response) => void handleHttp(service, request, response));
  server.on("error", (error) => log.error("the RPC server failed", { error: error.message }));
  const dropSockets = acceptSockets(server, service, timeouts);
  log.info("RPC server started", { address: rpcAddress });
  return { url: `http://${localHost(host)}:${port}`, close: closing(server, dropSockets) };
}
