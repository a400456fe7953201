import type { DurableCommitStore } from "@milkyway/store/node";
import type { MetricRegistry } from "./metricRegistry.ts";

/** Adds metrics of the committed state. */
export function storeMetrics(
  registry: MetricRegistry,
  store: Pick<DurableCommitStore, "stats" | "oldestVersion">,
): void {
  const gauge = (name: string, help: string) => registry.gauge(`milkyway_store_${name}`, help);
  const version = gauge("version", "Last version of the state.");
  const oldest = gauge("oldest_version", "Oldest version of the state that can be read.");
  const log = gauge("log_bytes", "Bytes of the log of changes.");
  const checkpoint = gauge("checkpoint_version", "Version of the newest checkpoint, 0 for none.");
  const behind = gauge("checkpoint_lag_versions", "Versions that a start replays from the log.");
  const history = gauge("history_lag_versions", "Versions that wait to go into the history.");
  const entries = gauge("entries", "Entries of all stores.");
  const nodes = gauge("tree_nodes", "Nodes of the trees, older versions included.");
  const memory = gauge("tree_bytes", "Memory of the trees, in bytes.");
  registry.onCollect(() => {
    const stats = store.stats();
    version.set(stats.version);
    oldest.set(store.oldestVersion);
    log.set(stats.logBytes);
    checkpoint.set(stats.checkpoint);
    behind.set(stats.version - stats.checkpoint);
    history.set(stats.version - (stats.history ?? stats.version));
    entries.set(stats.entries);
    nodes.set(stats.nodes);
    memory.set(stats.bytes);
  });
}
