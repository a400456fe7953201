import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { runKills } from "./killRun.ts";

test("a node that is killed twenty times under load loses nothing it told of", async (t) => {
  const home = mkdtempSync(join(tmpdir(), "milkyway-kill-"));
  t.after(() => rmSync(home, { recursive: true, force: true }));
  const { blocks, txs } = await runKills({
    kills: 20,
    home,
    random: Math.random,
    log: (line) => t.diagnostic(line),
  });
  assert.ok(blocks.size > 20);
  assert.ok(txs.size > 20);
});
