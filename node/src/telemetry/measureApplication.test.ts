import assert from "node:assert/strict";
import { test } from "node:test";
import { counterTx } from "../testing/counterApp.ts";
import { startTestEngine } from "../testing/testEngine.ts";
import { blockMetrics } from "./blockMetrics.ts";
import { cometMetrics } from "./cometMetrics.ts";
import { measureApplication } from "./measureApplication.ts";
import { MetricRegistry } from "./metricRegistry.ts";

function valuesOf(text: string): ReadonlyMap<string, number> {
  const samples = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  return new Map(
    samples.map((line) => {
      const at = line.lastIndexOf(" ");
      return [line.slice(0, at), Number(line.slice(at + 1))];
    }),
  );
}

test("blocks and checks of an engine are counted under both names", async (t) => {
  const registry = new MetricRegistry();
  const watchers = [blockMetrics(registry), cometMetrics(registry, "cometbft")] as const;
  const { engine } = await startTestEngine(t, {
    measure: (application) => measureApplication(application, watchers),
  });
  watchers[1].watch(engine);
  await engine.broadcastTxSync(counterTx("ann", 0));
  await engine.broadcastTxSync(counterTx("ann", 5));
  await engine.mine(2);
  const values = valuesOf(await registry.text());
  const expected = {
    milkyway_block_height: 2,
    milkyway_block_txs: 0,
    'milkyway_txs_total{result="ok"}': 1,
    'milkyway_txs_total{result="failed"}': 0,
    milkyway_block_execution_seconds_count: 2,
    milkyway_block_commit_seconds_count: 2,
    milkyway_block_interval_seconds_count: 1,
    'milkyway_check_tx_total{kind="new",result="ok"}': 1,
    'milkyway_check_tx_total{kind="new",result="refused"}': 1,
    cometbft_consensus_height: 2,
    cometbft_consensus_total_txs: 1,
    cometbft_consensus_validators: 1,
    cometbft_mempool_size: 0,
    cometbft_mempool_failed_txs: 1,
    cometbft_mempool_tx_size_bytes_count: 1,
    cometbft_state_block_processing_time_count: 2,
    'cometbft_abci_connection_method_timing_seconds_count{method="commit",type="sync"}': 2,
  };
  for (const [name, value] of Object.entries(expected)) assert.equal(values.get(name), value, name);
  assert.ok((values.get("milkyway_block_age_seconds") ?? -1) >= 0);
  assert.ok((values.get("cometbft_consensus_block_size_bytes") ?? 0) > 0);
});

test("what the application throws is passed on, and not counted", async () => {
  const registry = new MetricRegistry();
  const failing = {
    finalizeBlock: () => {
      throw new Error("stop");
    },
  } as never;
  const measured = measureApplication(failing, [blockMetrics(registry)]);
  assert.throws(() => measured.finalizeBlock({} as never), /stop/);
  assert.match(await registry.text(), /milkyway_txs_total\{result="ok"\} 0/);
});
