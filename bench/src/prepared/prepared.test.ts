import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { baseGenesis } from "../workloads/base.ts";
import { START } from "../workloads/workload.ts";
import { readPrepared, writePrepared } from "./prepared.ts";

test("a workload is read as it was written", (t) => {
  const dir = mkdtempSync(join(tmpdir(), "bench-"));
  t.after(() => rmSync(dir, { recursive: true }));
  const genesis = baseGenesis();
  const blocks = [[], [Uint8Array.of(1, 2, 3), new Uint8Array(200)]];
  writePrepared(dir, "small", { genesis, blocks, start: START, measured: [2, 2] });
  const { app_state, ...head } = genesis;
  const found = readPrepared(dir, "small");
  assert.deepEqual(JSON.parse(Buffer.from(found.appState).toString()), app_state);
  assert.deepEqual(found.genesis, head);
  assert.deepEqual(
    found.blocks.map((txs) => txs.map((tx) => [...tx])),
    blocks.map((txs) => txs.map((tx) => [...tx])),
  );
  assert.equal(found.start, START);
  assert.deepEqual(found.measured, [2, 2]);
});
