import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { DevProcess } from "./devProcess.ts";
import { runCommand } from "./runCommand.ts";
import { temporaryHome } from "./temporaryHome.ts";

/** Runs a command that must succeed, and returns what it wrote. */
function succeed(...args: readonly string[]): string {
  const { code, out, err } = runCommand(args);
  assert.equal(code, 0, `${args.join(" ")}: ${err}`);
  return out;
}

/** A home with a chain of one validator that has not begun. */
function createChain(home: string): void {
  const at = ["--home", home];
  const keys = [...at, "--keyring-backend", "test"];
  succeed("init", "node0", "--chain-id", "e2e-1", "--default-denom", "umilk", ...at);
  succeed("keys", "add", "alice", ...keys);
  succeed("genesis", "add-genesis-account", "alice", "5000000000umilk", ...keys);
  succeed("genesis", "gentx", "alice", "1000000umilk", "--ip", "127.0.0.1", ...keys);
  succeed("genesis", "collect-gentxs", ...at);
}

test("variables and files say what flags do not, and errors name the source", async (t) => {
  const home = temporaryHome(t);
  createChain(home);
  succeed("config", "set", "app", "minimum-gas-prices", "0.5umilk", "--home", home);
  const env = {
    ...process.env,
    MILKYWAYD_RPC_LADDR: "127.0.0.1:0",
    MILKYWAYD_GRPC_ENABLE: "false",
  };
  const node = new DevProcess(["start", "--home", home], env);
  t.after(() => node.end("SIGKILL"));
  const places = await node.ready();
  assert.deepEqual(Object.keys(places), ["rpc", "ws", "height"]);
  const rpc = await node.rpc();
  for (const name of ["dev_mine", "dev_setBalance", "dev_impersonate", "dev_reset"])
    await assert.rejects(rpc.call(name), /Method not found/);
  assert.equal(await node.end("SIGINT"), 0);
  const wrong = runCommand(["start", "--home", home, "--halt-time", "soon"]);
  assert.match(wrong.err, /^Error: invalid value "soon" for --halt-time: must be a whole number\n/);
  writeFileSync(join(home, "config", "app.toml"), 'halt-height = "soon"\n');
  const file = runCommand(["start", "--home", home]);
  assert.match(file.err, /^Error: .*app\.toml: halt-height must be a whole number, not "soon"\n$/);
});

test("a developer chain begins with the genesis of another chain", async (t) => {
  const [home, second] = [temporaryHome(t), temporaryHome(t)];
  createChain(home);
  const ports = ["rpc.laddr", "api.address", "grpc.address", "faucet.address"].flatMap((name) => [
    `--${name}`,
    "127.0.0.1:0",
  ]);
  const from = join(home, "config", "genesis.json");
  const node = new DevProcess(["dev", "--home", second, "--from", from, ...ports]);
  t.after(() => node.end("SIGKILL"));
  await (await node.rpc()).waitFor(2);
  assert.match(node.out, /^chain {5}e2e-1, /m);
  assert.equal(await node.end(), 0);
});
