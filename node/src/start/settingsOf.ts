import { customPruning, PRUNING, type Pruning } from "@milkyway/store";
import type { ConfigValues } from "../config/configValues.ts";
import { DEFAULT_LIMITS } from "../engine/mempool/limits.ts";
import type { Production } from "../engine/production/productionOptions.ts";
import { type ListenWish, parseAddress } from "./listenAt.ts";
import type { NodeSettings } from "./nodeOptions.ts";

/** Which old states are kept, by `pruning` and its companions. */
export function pruningOf(app: ConfigValues): Pruning {
  const strategy = app.text("pruning");
  if (strategy === "custom")
    return customPruning(app.count("pruning-keep-recent"), app.count("pruning-interval"));
  return PRUNING[strategy as keyof typeof PRUNING];
}

function productionOf(comet: ConfigValues): Production {
  const emptyBlocks = comet.isOn("consensus.create_empty_blocks");
  const wait = comet.isOn("consensus.skip_timeout_commit")
    ? 0
    : comet.milliseconds("consensus.timeout_commit");
  return { onTx: false, intervalMs: wait, emptyBlocks, freshTime: false };
}

function wish(values: ConfigValues, key: string, purpose: string): ListenWish | undefined {
  const text = values.text(key);
  if (text === "") return undefined;
  const source = `${values.table.file}: ${key}`;
  return { ...parseAddress(text, source), isFlexible: false, purpose };
}

function rpcOf(comet: ConfigValues): NodeSettings["rpc"] {
  const listen = wish(comet, "rpc.laddr", "RPC");
  return (
    listen && {
      ...listen,
      maxBodyBytes: comet.count("rpc.max_body_bytes"),
      maxHeaderBytes: comet.count("rpc.max_header_bytes"),
      maxOpenConnections: comet.count("rpc.max_open_connections"),
      maxRequestBatchSize: comet.count("rpc.max_request_batch_size"),
      timeoutBroadcastTxCommit: comet.milliseconds("rpc.timeout_broadcast_tx_commit"),
      webSocketWriteBufferSize: comet.count("rpc.experimental_websocket_write_buffer_size"),
      closeOnSlowClient: comet.isOn("rpc.experimental_close_on_slow_client"),
      corsAllowedOrigins: comet.list("rpc.cors_allowed_origins"),
      corsAllowedMethods: comet.list("rpc.cors_allowed_methods"),
      corsAllowedHeaders: comet.list("rpc.cors_allowed_headers"),
      unsafe: comet.isOn("rpc.unsafe"),
    }
  );
}

function restOf(app: ConfigValues): NodeSettings["rest"] {
  const listen = app.isOn("api.enable") ? wish(app, "api.address", "REST") : undefined;
  return (
    listen && {
      ...listen,
      maxOpenConnections: app.count("api.max-open-connections"),
      maxBodyBytes: app.count("api.rpc-max-body-bytes"),
      readTimeoutSeconds: app.count("api.rpc-read-timeout"),
      writeTimeoutSeconds: app.count("api.rpc-write-timeout"),
      enabledUnsafeCors: app.isOn("api.enabled-unsafe-cors"),
      swagger: app.isOn("api.swagger"),
      grpcWeb: app.isOn("grpc-web.enable") && app.isOn("grpc.enable"),
      maxRecvMsgSize: app.count("grpc.max-recv-msg-size"),
    }
  );
}

function grpcOf(app: ConfigValues): NodeSettings["grpc"] {
  const listen = app.isOn("grpc.enable") ? wish(app, "grpc.address", "gRPC") : undefined;
  return (
    listen && {
      ...listen,
      maxRecvMsgSize: app.count("grpc.max-recv-msg-size"),
      maxSendMsgSize: app.count("grpc.max-send-msg-size"),
    }
  );
}

function mempoolOf(comet: ConfigValues): NodeSettings["mempool"] {
  return {
    ...DEFAULT_LIMITS,
    size: comet.text("mempool.type") === "nop" ? 0 : comet.count("mempool.size"),
    maxTxsBytes: comet.count("mempool.max_txs_bytes"),
    maxTxBytes: comet.count("mempool.max_tx_bytes"),
    cacheSize: comet.count("mempool.cache_size"),
    keepInvalidTxsInCache: comet.isOn("mempool.keep-invalid-txs-in-cache"),
    recheck: comet.isOn("mempool.recheck"),
  };
}

/** How a node is measured: `instrumentation` of `config.toml`, and `telemetry` of `app.toml` for the REST server. */
function telemetryOf(comet: ConfigValues, app: ConfigValues): NodeSettings["telemetry"] {
  const isServed = comet.isOn("instrumentation.prometheus");
  const onRest = app.isOn("telemetry.enabled");
  if (!isServed && !onRest) return undefined;
  return {
    listen: isServed ? wish(comet, "instrumentation.prometheus_listen_addr", "metrics") : undefined,
    namespace: comet.text("instrumentation.namespace"),
    maxOpenConnections: comet.count("instrumentation.max_open_connections"),
    onRest,
  };
}

/** What a node does, by `config.toml` and `app.toml`. */
export function settingsOf(comet: ConfigValues, app: ConfigValues): NodeSettings {
  return {
    production: productionOf(comet),
    mempool: mempoolOf(comet),
    subscriptions: {
      maxClients: comet.count("rpc.max_subscription_clients"),
      maxPerClient: comet.count("rpc.max_subscriptions_per_client"),
      capacity: comet.count("rpc.experimental_subscription_buffer_size"),
    },
    pruning: pruningOf(app),
    minRetainBlocks: app.integer("min-retain-blocks"),
    haltAt: { height: app.integer("halt-height"), time: app.integer("halt-time") },
    snapshots: {
      interval: app.integer("state-sync.snapshot-interval"),
      keepRecent: app.count("state-sync.snapshot-keep-recent"),
    },
    moniker: comet.text("moniker"),
    peerAddress: comet.text("p2p.laddr"),
    minGasPrices: app.text("minimum-gas-prices"),
    rpc: rpcOf(comet),
    rest: restOf(app),
    grpc: grpcOf(app),
    hasApiThread: app.count("api.threads") > 0,
    telemetry: telemetryOf(comet, app),
  };
}
