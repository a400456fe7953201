/** The history of a node that `start` runs, which its configuration asks for. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { askHistory } from "@milkyway/indexer/client";
import { DevProcess } from "../cli/devProcess.ts";
import { runCommand } from "../cli/runCommand.ts";
import { temporaryHome } from "../cli/temporaryHome.ts";

const PATIENCE = 90_000;
const LOOK = 50;

function succeed(...args: readonly string[]): void {
  const { code, err } = runCommand(args);
  assert.equal(code, 0, `${args.join(" ")}: ${err}`);
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
    assert.equal(await node.end(), 0);
  }
});
