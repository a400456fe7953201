import type { Application } from "@milkyway/baseapp";
import type { EmbeddedEngine } from "../engine/embeddedEngine.ts";
import type { ServedEngine } from "../engine/reads/chainReads.ts";
import type { NodeOptions, NodeSettings } from "../start/nodeOptions.ts";
import type { OpenState } from "../start/openNode.ts";
import { blockMetrics } from "./blockMetrics.ts";
import { cometMetrics } from "./cometMetrics.ts";
import { measureApplication } from "./measureApplication.ts";
import { MetricRegistry } from "./metricRegistry.ts";
import { processMetrics } from "./processMetrics.ts";
import { whyNotReady } from "./readiness.ts";
import { type RequestWatcher, requestMetrics } from "./requestMetrics.ts";
import type { TelemetrySource } from "./serveTelemetry.ts";
import { storeMetrics } from "./storeMetrics.ts";

/** What is measured in a node. */
export interface Telemetry extends TelemetrySource {
  /** The application, measured. */
  readonly application: Application;
  readonly watchRequest: RequestWatcher;
  /** Says who makes the blocks; an engine of this process is measured too. */
  watch(engine: ServedEngine, embedded?: EmbeddedEngine): void;
  /** Ends what runs for it. */
  close(): void;
}

type Measured = Pick<NodeOptions, "settings" | "program">;

/** Seconds without a block after which a node is not ready, at least. */
const MIN_AGE = 30;

/** How long a node may be without a block: ten times as long as it waits, unless it makes none without transactions. */
function maxAgeOf({ intervalMs, emptyBlocks }: NodeSettings["production"]): number | undefined {
  if (emptyBlocks === false || intervalMs === undefined) return undefined;
  return Math.max(MIN_AGE, intervalMs / 100);
}

/** Measures a node, if its settings want that; what CometBFT has, too, where this process makes the blocks. */
export function createTelemetry(
  { settings, program }: Measured,
  { application, store, genesis }: OpenState,
  { isEngine }: { readonly isEngine: boolean },
): Telemetry | undefined {
  const { telemetry, production, mempool } = settings;
  if (telemetry === undefined) return undefined;
  const registry = new MetricRegistry({ chain_id: genesis.chainId });
  const blocks = blockMetrics(registry);
  const halted = registry.gauge("milkyway_halted", "1 when no more blocks are made, 0 otherwise.");
  const most = registry.gauge("milkyway_mempool_max_txs", "Transactions that the mempool holds.");
  most.set(mempool.size ?? 0);
  storeMetrics(registry, store);
  const watchRequest = requestMetrics(registry);
  const close = processMetrics(registry);
  program.addMetrics?.(registry);
  const comet = isEngine ? cometMetrics(registry, telemetry.namespace) : undefined;
  let engine: ServedEngine | undefined;
  registry.onCollect(() => halted.set(engine?.status().halted === undefined ? 0 : 1));
  return {
    application: measureApplication(application, comet ? [blocks, comet] : [blocks]),
    watchRequest,
    watch(served, embedded) {
      engine = served;
      if (embedded === undefined) return;
      comet?.watch(embedded);
      const open = registry.gauge("milkyway_subscriptions", "Subscriptions to events.");
      registry.onCollect(() => open.set(embedded.subscriptions));
    },
    metrics: () => registry.text(),
    notReady() {
      if (engine === undefined) return "the node is starting";
      const { status } = engine;
      return whyNotReady({
        status: status.bind(engine),
        age: () => blocks.age,
        maxAge: maxAgeOf(production),
      });
    },
    close,
  };
}
