import type { Time } from "@milkyway/codec";
import type { ResponseFinalizeBlock } from "@milkyway/codec/gen/tendermint/abci";
import type { ApplicationWatcher } from "./applicationWatcher.ts";
import { INTERVALS, SECONDS } from "./buckets.ts";
import type { MetricRegistry } from "./metricRegistry.ts";

const NANOSECONDS = 1e9;

/** Metrics of blocks as the application sees them, whoever makes the blocks. */
export interface BlockMetrics extends ApplicationWatcher {
  /** Seconds on this machine since a block was made durable, or since the node began. */
  readonly age: number;
}

function sumOf({ txResults }: ResponseFinalizeBlock) {
  let [gasUsed, gasWanted, failed] = [0n, 0n, 0];
  for (const result of txResults) {
    gasUsed += result.gasUsed;
    gasWanted += result.gasWanted;
    if (result.code !== 0) failed++;
  }
  return { gasUsed: Number(gasUsed), gasWanted: Number(gasWanted), failed };
}

/** Gauges of the last block, and how they are set. */
function lastBlock(registry: MetricRegistry): ApplicationWatcher["executed"] {
  const gauge = (name: string, help: string) => registry.gauge(`milkyway_block_${name}`, help);
  const height = gauge("height", "Height of the last block executed.");
  const time = gauge("time_seconds", "Time of the last block, seconds since 1970.");
  const txs = gauge("txs", "Transactions in the last block.");
  const failed = gauge("failed_txs", "Transactions in the last block that failed.");
  const bytes = gauge("txs_bytes", "Bytes of the transactions of the last block.");
  const used = gauge("gas_used", "Gas that the last block used.");
  const wanted = gauge("gas_wanted", "Gas that the last block asked for.");
  return (_seconds, request, response) => {
    const sum = sumOf(response);
    height.set(Number(request.height));
    time.set(Number(request.time) / NANOSECONDS);
    txs.set(request.txs.length);
    failed.set(sum.failed);
    bytes.set(request.txs.reduce((total, tx) => total + tx.length, 0));
    used.set(sum.gasUsed);
    wanted.set(sum.gasWanted);
  };
}

/** Totals and durations over blocks, and how they are counted. */
function allBlocks(registry: MetricRegistry): ApplicationWatcher["executed"] {
  const timing = (name: string, help: string, bounds: readonly number[]) =>
    registry.histogram(`milkyway_block_${name}`, help, bounds);
  const interval = timing("interval_seconds", "Seconds from block to block.", INTERVALS);
  const execution = timing("execution_seconds", "Seconds to execute a block.", SECONDS);
  const txs = registry.counter("milkyway_txs_total", "Transactions executed, by result.");
  const gas = registry.counter("milkyway_gas_used_total", "Gas used by all blocks executed.");
  let lastTime: Time | undefined;
  for (const result of ["ok", "failed"]) txs.add(0, { result });
  gas.add(0);
  return (seconds, request, response) => {
    const { gasUsed, failed } = sumOf(response);
    execution.observe(seconds);
    if (lastTime !== undefined && request.time > lastTime)
      interval.observe(Number(request.time - lastTime) / NANOSECONDS);
    lastTime = request.time;
    txs.add(request.txs.length - failed, { result: "ok" });
    txs.add(failed, { result: "failed" });
    gas.add(gasUsed);
  };
}

/** Adds metrics of blocks and of checks of transactions. */
export function blockMetrics(registry: MetricRegistry): BlockMetrics {
  const age = registry.gauge(
    "milkyway_block_age_seconds",
    "Seconds on this machine since a block was made, or since the node began.",
  );
  const executed = [lastBlock(registry), allBlocks(registry)];
  const commit = registry.histogram(
    "milkyway_block_commit_seconds",
    "Seconds to make a block durable.",
    SECONDS,
  );
  const checkTime = registry.histogram(
    "milkyway_check_tx_seconds",
    "Seconds to check a transaction, by kind: new, or again after a block.",
    SECONDS,
  );
  const checks = registry.counter(
    "milkyway_check_tx_total",
    "Transactions checked, by kind and by result.",
  );
  for (const kind of ["new", "again"])
    for (const result of ["ok", "refused"]) checks.add(0, { kind, result });
  let madeAt = performance.now();
  const ageNow = () => (performance.now() - madeAt) / 1000;
  registry.onCollect(() => age.set(ageNow()));
  return {
    get age() {
      return ageNow();
    },
    executed(...block) {
      for (const note of executed) note(...block);
    },
    committed(seconds) {
      commit.observe(seconds);
      madeAt = performance.now();
    },
    checked(seconds, { isRecheck, code }) {
      const kind = isRecheck ? "again" : "new";
      checkTime.observe(seconds, { kind });
      checks.add(1, { kind, result: code === 0 ? "ok" : "refused" });
    },
  };
}
