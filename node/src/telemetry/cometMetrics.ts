import type { EmbeddedEngine } from "../engine/embeddedEngine.ts";
import type { ApplicationWatcher } from "./applicationWatcher.ts";
import { INTERVALS } from "./buckets.ts";
import type { MetricRegistry } from "./metricRegistry.ts";

const METHOD_SECONDS = [0.0001, 0.0004, 0.002, 0.009, 0.02, 0.1, 0.65, 2, 6, 25];
const PROCESSING_MILLISECONDS = [1, 11, 21, 31, 41, 51, 61, 71, 81, 91];
const TX_BYTES = [1, 3, 9, 27, 81, 243, 729, 2187, 6561, 19_683];

/** Metrics under the names that CometBFT gives them. */
export interface CometMetrics extends ApplicationWatcher {
  /** Adds those that are read from the engine. */
  watch(engine: EmbeddedEngine): void;
}

/**
 * Adds what CometBFT has, too, for dashboards that were made for it.
 * @see https://docs.cometbft.com/v0.38/core/metrics
 */
export function cometMetrics(registry: MetricRegistry, namespace: string): CometMetrics {
  const prefix = namespace === "" ? "" : `${namespace}_`;
  const named = (name: string) => `${prefix}${name}`;
  const processing = registry.histogram(
    named("state_block_processing_time"),
    "Milliseconds to execute a block.",
    PROCESSING_MILLISECONDS,
  );
  const methods = registry.histogram(
    named("abci_connection_method_timing_seconds"),
    "Seconds that a method of the application takes.",
    METHOD_SECONDS,
  );
  const interval = registry.histogram(
    named("consensus_block_interval_seconds"),
    "Seconds from block to block.",
    INTERVALS,
  );
  const totalTxs = registry.counter(
    named("consensus_total_txs"),
    "Transactions in all blocks since the process began.",
  );
  const txBytes = registry.histogram(
    named("mempool_tx_size_bytes"),
    "Bytes of transactions that the mempool took.",
    TX_BYTES,
  );
  const failed = registry.counter(named("mempool_failed_txs"), "Transactions refused.");
  const rechecks = registry.counter(named("mempool_recheck_times"), "Checks after blocks.");
  for (const counter of [totalTxs, failed, rechecks]) counter.add(0);
  let lastTime: bigint | undefined;
  return {
    watch: (engine) => engineGauges(registry, named, engine),
    executed(seconds, { time, txs }) {
      processing.observe(seconds * 1000);
      methods.observe(seconds, { method: "finalize_block", type: "sync" });
      totalTxs.add(txs.length);
      if (lastTime !== undefined && time > lastTime)
        interval.observe(Number(time - lastTime) / 1e9);
      lastTime = time;
    },
    committed(seconds) {
      methods.observe(seconds, { method: "commit", type: "sync" });
    },
    checked(seconds, { isRecheck, bytes, code }) {
      methods.observe(seconds, { method: "check_tx", type: "sync" });
      if (isRecheck) rechecks.add();
      else if (code === 0) txBytes.observe(bytes);
      else failed.add();
    },
  };
}

function engineGauges(
  registry: MetricRegistry,
  named: (name: string) => string,
  engine: EmbeddedEngine,
): void {
  const gauge = (name: string, help: string) => registry.gauge(named(name), help);
  const height = gauge("consensus_height", "Height of the chain.");
  const latest = gauge("consensus_latest_block_height", "Height of the last block.");
  const txs = gauge("consensus_num_txs", "Transactions in the last block.");
  const size = gauge("consensus_block_size_bytes", "Bytes of the last block.");
  const validators = gauge("consensus_validators", "Validators.");
  const power = gauge("consensus_validators_power", "Voting power of all validators.");
  const own = gauge("consensus_validator_power", "Voting power of this node.");
  const pending = gauge("mempool_size", "Transactions that wait for a block.");
  const bytes = gauge("mempool_size_bytes", "Bytes of the transactions that wait for a block.");
  registry.onCollect(() => {
    const { latestHeight, validator } = engine.status();
    height.set(Number(latestHeight));
    latest.set(Number(latestHeight));
    own.set(Number(validator.votingPower));
    pending.set(engine.mempool.size);
    bytes.set(engine.mempool.bytes);
    if (latestHeight === 0n) return;
    const meta = engine.chain.meta(latestHeight);
    txs.set(Number(meta.numTxs));
    size.set(Number(meta.blockSize));
    const { items, total } = engine.chain.validators(latestHeight, { page: 1, perPage: 100 });
    validators.set(total);
    power.set(items.reduce((sum, { votingPower }) => sum + Number(votingPower), 0));
  });
}
