/** The history of a node that `start` runs, which its configuration asks for. */
import assert from "node:assert/strict";
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { askHistory } from "@milkyway/indexer/client";
import { DevProcess } from "../cli/devProcess.ts";
import { runCommand } from "../cli/runCommand.ts";
import { temporaryHome } from "../cli/temporaryHome.ts";

const PATIENCE = 90_000;
const LOOK = 50;

function succeed(...args: readonly string[]): string {
  const { code, out, err } = runCommand(args);
  assert.equal(code, 0, `${args.join(" ")}: ${err}`);
  return out;
}

/** What `indexer status` tells. */
function statusOf(...args: readonly string[]) {
  const told = succeed("indexer", "status", "--output", "json", ...args);
  return JSON.parse(told) as Readonly<Record<string, unknown>>;
}

/** The commands for people who look after an index, while the node that has it runs. */
function checkWhileRunning(home: string, rest: string): void {
  const at = ["--home", home];
  const told = statusOf(...at, "--api.address", rest);
  assert.deepEqual([told.database, told.schema_version, told.first_height], ["embedded", 1, "1"]);
  const refused = runCommand(["indexer", "rebuild", ...at]);
  assert.equal(refused.code, 1);
  assert.match(refused.err, /is in use by process \d+.*\nStop the node first, or start it with/);
  const unasked = runCommand(["indexer", "status", ...at, "--api.address", "127.0.0.1:1"]);
  assert.match(unasked.err, /is in use by process \d+.*does not tell.*\nStop the node/);
}

/** The same while it does not run. */
function checkWhileStopped(home: string): void {
  const at = ["--home", home];
  const before = statusOf(...at);
  assert.deepEqual([before.chain_id, before.first_height, before.gaps], ["e2e-1", "1", []]);
  const place = join(home, "data", "indexer");
  assert.equal(before.place, place);
  const rebuilt = succeed("indexer", "rebuild", ...at);
  assert.equal(rebuilt, `Indexed blocks 1 to ${before.chain_height} in ${place}\n`);
  const after = statusOf(...at);
  assert.deepEqual(after, { ...before, state: "current", indexed_height: before.chain_height });
  rmSync(place, { recursive: true });
  assert.deepEqual([statusOf(...at).state, existsSync(place)], ["not there", false]);
}

/** Resolves with the status of the index once it holds blocks. */
async function indexed(rest: string) {
  for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
    const status = await askHistory(rest, "status", {});
    if (status.indexed_height > 1) return status;
    await new Promise((resolve) => setTimeout(resolve, LOOK));
  }
  throw new Error("nothing is indexed");
}

test("a node indexes when app.toml says so, and begins anew when told to", async (t) => {
  const home = temporaryHome(t);
  succeed("init", "node0", "--chain-id", "e2e-1", "--default-denom", "umilk", "--home", home);
  const keys = ["--home", home, "--keyring-backend", "test"];
  succeed("keys", "add", "alice", ...keys);
  succeed("genesis", "add-genesis-account", "alice", "5000000000umilk", ...keys);
  succeed("genesis", "gentx", "alice", "1000000umilk", "--ip", "127.0.0.1", ...keys);
  succeed("genesis", "collect-gentxs", "--home", home);
  for (const [key, value] of [
    ["minimum-gas-prices", "0umilk"],
    ["api.enable", "true"],
    ["api.address", "tcp://127.0.0.1:0"],
    ["indexer.enable", "true"],
  ] as const)
    succeed("config", "set", "app", key, value, "--home", home);
  const places = ["--rpc.laddr", "127.0.0.1:0", "--grpc.enable=false"];
  const start = ["start", "--home", home, ...places, "--consensus.timeout_commit", "100ms"];
  for (const args of [start, [...start, "--rebuild-indexer"]]) {
    const node = new DevProcess(args);
    t.after(() => node.end("SIGKILL"));
    const { rest = "" } = await node.ready();
    const { database, error } = await indexed(rest);
    assert.deepEqual([database, error], ["embedded", null]);
    const [first] = (await askHistory(rest, "blocks", { limit: 1 })).rows;
    assert.ok((first?.height ?? 0) > 1);
    if (args === start) checkWhileRunning(home, rest);
    assert.equal(await node.end(), 0);
  }
  checkWhileStopped(home);
});
