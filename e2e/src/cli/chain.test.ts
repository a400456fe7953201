import assert from "node:assert/strict";
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { DevProcess } from "./devProcess.ts";
import { runCommand } from "./runCommand.ts";
import { temporaryHome } from "./temporaryHome.ts";

const QUICK = [
  "--minimum-gas-prices",
  "0umilk",
  "--consensus.timeout_commit",
  "20ms",
  "--rpc.laddr",
  "127.0.0.1:0",
  "--grpc.address",
  "127.0.0.1:0",
];

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

test("a chain is made, run to a height, taken back, exported, and begun again from the export", async (t) => {
  const home = temporaryHome(t);
  createChain(home);
  const at = ["--home", home];
  assert.match(succeed("genesis", "validate", ...at), /is a valid genesis file/);
  assert.match(
    succeed("start", "--halt-height", "4", ...QUICK, ...at),
    /^ready rpc=.* height=0\n$/,
  );
  assert.match(
    succeed("rollback", ...at),
    /^Rolled back state to height 2 and hash [0-9A-F]{64}\n$/,
  );
  assert.match(succeed("start", "--halt-height", "6", ...QUICK, ...at), / height=3\n$/);

  const bank = JSON.parse(succeed("export", "--height", "2", "--modules-to-export", "bank", ...at));
  assert.deepEqual([Object.keys(bank.app_state), bank.initial_height], [["bank"], 3]);
  const none = runCommand(["export", "--height", "9", ...at]);
  assert.equal(none.err, "Error: there is no state at height 9; there are 1 to 5\n");
  const file = join(home, "export.json");
  succeed("export", "--output-document", file, ...at);

  const second = temporaryHome(t);
  mkdirSync(join(second, "config"), { recursive: true });
  succeed("init", "node1", "--home", second);
  copyFileSync(file, join(second, "config", "genesis.json"));
  const key = "priv_validator_key.json";
  copyFileSync(join(home, "config", key), join(second, "config", key));
  const again = ["start", "--halt-height", "8", ...QUICK, "--home", second];
  assert.match(succeed(...again), / height=0\n$/);
  const exported = JSON.parse(succeed("export", "--home", second));
  assert.equal(exported.initial_height, 8);
  assert.equal(exported.consensus.validators.length, 1);

  const ports = ["rpc.laddr", "api.address", "grpc.address", "faucet.address"].flatMap((name) => [
    `--${name}`,
    "127.0.0.1:0",
  ]);
  const node = new DevProcess(["dev", "--home", temporaryHome(t), "--from", file, ...ports]);
  t.after(() => node.end("SIGKILL"));
  assert.ok((await (await node.rpc()).waitFor(8)) >= 8);
  assert.equal(await node.end(), 0);
});

test("old states and blocks are removed, and a chain is forgotten", (t) => {
  const home = temporaryHome(t);
  createChain(home);
  const at = ["--home", home];
  succeed("start", "--halt-height", "15", ...QUICK, ...at);
  const out = succeed("prune", "everything", "--min-retain-blocks", "5", ...at);
  assert.match(out, /to 14 are kept\nblocks from height 10 on are kept\n$/);
  succeed("comet", "reset-state", ...at);
  assert.ok(!existsSync(join(home, "data", "state")));
  const signed = JSON.parse(readFileSync(join(home, "data", "priv_validator_state.json"), "utf8"));
  assert.notEqual(signed.height, "0");
  succeed("comet", "unsafe-reset-all", ...at);
  const forgotten = readFileSync(join(home, "data", "priv_validator_state.json"), "utf8");
  assert.equal(JSON.parse(forgotten).height, "0");
});

test("a genesis with what is not known is refused, and taken without it", async (t) => {
  const home = temporaryHome(t);
  createChain(home);
  const path = join(home, "config", "genesis.json");
  const genesis = JSON.parse(readFileSync(path, "utf8"));
  genesis.app_state.feemarket = {};
  genesis.app_state.gov.params.mood = "good";
  delete genesis.app_state.investors;
  writeFileSync(path, JSON.stringify(genesis));
  const start = ["start", "--halt-height", "2", ...QUICK, "--home", home];
  const refused = runCommand(start);
  assert.equal(refused.code, 1);
  assert.equal(
    refused.err,
    "Error: the genesis has what this version does not know: section feemarket, field gov.params.mood\n--drop-unknown-genesis leaves it out.\n",
  );
  const { err } = runCommand([...start, "--drop-unknown-genesis", "--local-validator"]);
  assert.match(err, /sections missing in genesis have their defaults names=investors/);
  const used = JSON.parse(readFileSync(path, "utf8"));
  assert.equal(used.app_state.feemarket, undefined);
  assert.equal(used.app_state.genutil.gen_txs[0].body.messages[0].description.moniker, "local");
  assert.ok(existsSync(join(home, "config", "genesis.given.json")));
  succeed("start", "--halt-height", "4", ...QUICK, "--home", home);
});

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
  assert.equal(await node.end("SIGINT"), 0);
  const wrong = runCommand(["start", "--home", home, "--halt-time", "soon"]);
  assert.match(wrong.err, /^Error: invalid value "soon" for --halt-time: must be a whole number\n/);
  writeFileSync(join(home, "config", "app.toml"), 'halt-height = "soon"\n');
  const file = runCommand(["start", "--home", home]);
  assert.match(file.err, /^Error: .*app\.toml: halt-height must be a whole number, not "soon"\n$/);
});
