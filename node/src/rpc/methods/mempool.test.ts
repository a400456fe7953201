import { test } from "node:test";
import { toBase64, utf8 } from "@milkyway/bytes";
import { counterTx } from "../../testing/counterApp.ts";
import { checkCalls, hashOf, tx } from "../../testing/rpcCalls.ts";
import { startRpcWorld } from "../../testing/rpcWorld.ts";

test("transactions are checked, taken in and refused", async (t) => {
  const world = await startRpcWorld(t, { limits: { unsafe: true, timeoutBroadcastTxCommit: 50 } });
  const [first, second, bad] = [counterTx("ann", 0), counterTx("ann", 1), utf8("bad")];
  await checkCalls(world, [
    {
      method: "broadcast_tx_sync",
      params: tx(first),
      result: { code: 0, data: "", log: "", codespace: "", hash: hashOf(first) },
    },
    { method: "broadcast_tx_sync", params: tx(first), error: "tx already exists in cache" },
    {
      method: "broadcast_tx_sync",
      params: tx(bad),
      result: { code: 2, log: "tx parse error", codespace: "sdk", hash: hashOf(bad) },
    },
    { method: "broadcast_tx_async", params: tx(second), result: { code: 0, hash: hashOf(second) } },
    { method: "broadcast_tx_async", params: tx(second), error: "tx already exists in cache" },
    { method: "check_tx", params: tx(bad), result: { code: 2, gas_wanted: "0", events: [] } },
    { method: "num_unconfirmed_txs", result: { n_txs: "2", total: "2", txs: null } },
    {
      method: "unconfirmed_txs",
      params: { limit: "1" },
      result: { n_txs: "1", total: "2", total_bytes: "28", txs: [toBase64(first)] },
    },
    {
      method: "broadcast_tx_commit",
      params: tx(first),
      error: "error on broadcastTxCommit: tx already exists in cache",
    },
    { method: "broadcast_tx_commit", params: tx(bad), result: { "check_tx.code": 2, height: "0" } },
    {
      method: "broadcast_tx_commit",
      params: tx(counterTx("bob", 0)),
      error: "timed out waiting for tx to be included in a block",
    },
    { method: "unsafe_flush_mempool", result: {} },
    { method: "num_unconfirmed_txs", result: { n_txs: "0", total_bytes: "0" } },
  ]);
});

test("a transaction is waited for until it is in a block", async (t) => {
  const world = await startRpcWorld(t, {
    engine: {
      production: { onTx: true, intervalMs: undefined, emptyBlocks: false, freshTime: true },
    },
  });
  await checkCalls(world, [
    {
      method: "broadcast_tx_commit",
      params: tx(counterTx("ann", 0, "fail")),
      result: { "check_tx.code": 0, "tx_result.code": 5, height: "2" },
    },
  ]);
});
