import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { fromUtf8 } from "@milkyway/bytes";
import { readGenesisFile } from "./genesisFile.ts";
import { StartError } from "./startError.ts";

const APP_STATE = JSON.stringify({ text: '{[\\"é'.repeat(1_000_000) });

function home(t: TestContext, appState: string, chainId = "large-1") {
  const dir = mkdtempSync(join(tmpdir(), "genesis-"));
  t.after(() => rmSync(dir, { recursive: true }));
  const at = { genesis: join(dir, "genesis.json"), genesisIndex: join(dir, "genesis.index") };
  write(at.genesis, appState, chainId);
  return at;
}

function write(path: string, appState: string, chainId: string): void {
  const time = "2025-03-01T12:00:00Z";
  const document = `{"genesis_time":"${time}","app_state": ${appState} ,"chain_id":"${chainId}"}`;
  writeFileSync(path, document);
}

test("a large document reads alike the first time and from what is remembered of it", (t) => {
  const at = home(t, APP_STATE);
  for (const _ of [1, 2]) {
    const doc = readGenesisFile(at);
    assert.equal(doc.chainId, "large-1");
    assert.equal(fromUtf8(doc.appState), APP_STATE);
    assert.ok(existsSync(at.genesisIndex));
  }
});

test("what is remembered of another file, or no index at all, is passed over", (t) => {
  const at = home(t, APP_STATE);
  const before = readGenesisFile(at);
  write(at.genesis, APP_STATE, "large-2");
  utimesSync(at.genesis, 1, 1);
  assert.throws(() => before.appState, StartError);
  assert.equal(readGenesisFile(at).chainId, "large-2");
  for (const text of ["", "{}", "[1", '{"file":1}']) {
    writeFileSync(at.genesisIndex, text);
    assert.equal(readGenesisFile(at).chainId, "large-2");
  }
  const unwritable = { ...at, genesisIndex: join(at.genesisIndex, "below", "a", "file") };
  assert.equal(fromUtf8(readGenesisFile(unwritable).appState), APP_STATE);
});

test("a small document is read as a whole, and one that is not there or wrong is refused", (t) => {
  const at = home(t, '{"a":1}');
  assert.equal(fromUtf8(readGenesisFile(at).appState), '{"a":1}');
  assert.ok(!existsSync(at.genesisIndex));
  assert.throws(() => readGenesisFile({ ...at, genesis: `${at.genesis}.not` }), /is not there/);
  for (const text of [
    readFileSync(at.genesis, "utf8").slice(0, -1),
    `{"app_state":${APP_STATE}}`,
  ]) {
    writeFileSync(at.genesis, text);
    assert.throws(() => readGenesisFile(at), StartError);
  }
});
