import assert from "node:assert/strict";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { rootCommand } from "../rootCommand.ts";
import { runCli } from "../runCli.ts";
import { scriptedTerminal } from "../testing/scriptedTerminal.ts";

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

/** An empty folder that is removed after the test. */
function temporaryHome(t: TestContext): string {
  const home = mkdtempSync(join(tmpdir(), "milkyway-cli-"));
  t.after(() => rmSync(home, { recursive: true, force: true }));
  return home;
}

async function run(args: readonly string[]) {
  const terminal = scriptedTerminal();
  const code = await runCli(rootCommand, args, terminal);
  const { out, err } = terminal.written();
  const text = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join("");
  return { code, out: text(out), err: text(err) };
}

/** Runs a command that must succeed, and returns what it wrote. */
async function succeed(...args: readonly string[]): Promise<string> {
  const { code, out, err } = await run(args);
  assert.equal(code, 0, `${args.join(" ")}: ${err}`);
  return out;
}

/** A home with a chain of one validator that has not begun. */
async function createChain(home: string): Promise<void> {
  const at = ["--home", home];
  const keys = [...at, "--keyring-backend", "test"];
  await succeed("init", "node0", "--chain-id", "e2e-1", "--default-denom", "umilk", ...at);
  await succeed("keys", "add", "alice", ...keys);
  await succeed("genesis", "add-genesis-account", "alice", "5000000000umilk", ...keys);
  await succeed("genesis", "gentx", "alice", "1000000umilk", "--ip", "127.0.0.1", ...keys);
  await succeed("genesis", "collect-gentxs", ...at);
}

test("a chain is made, run to a height, taken back, exported, and begun again from the export", async (t) => {
  const home = temporaryHome(t);
  await createChain(home);
  const at = ["--home", home];
  assert.match(await succeed("genesis", "validate", ...at), /is a valid genesis file/);
  assert.match(
    await succeed("start", "--halt-height", "4", ...QUICK, ...at),
    /^ready rpc=.* height=0\n$/,
  );
  assert.match(
    await succeed("rollback", ...at),
    /^Rolled back state to height 2 and hash [0-9A-F]{64}\n$/,
  );
  assert.match(await succeed("start", "--halt-height", "6", ...QUICK, ...at), / height=3\n$/);

  const bank = JSON.parse(
    await succeed("export", "--height", "2", "--modules-to-export", "bank", ...at),
  );
  assert.deepEqual([Object.keys(bank.app_state), bank.initial_height], [["bank"], 3]);
  const none = await run(["export", "--height", "9", ...at]);
  assert.equal(none.err, "Error: there is no state at height 9; there are 1 to 5\n");
  const file = join(home, "export.json");
  await succeed("export", "--output-document", file, ...at);

  const second = temporaryHome(t);
  mkdirSync(join(second, "config"), { recursive: true });
  await succeed("init", "node1", "--home", second);
  copyFileSync(file, join(second, "config", "genesis.json"));
  const key = "priv_validator_key.json";
  copyFileSync(join(home, "config", key), join(second, "config", key));
  const again = ["start", "--halt-height", "8", ...QUICK, "--home", second];
  assert.match(await succeed(...again), / height=0\n$/);
  const exported = JSON.parse(await succeed("export", "--home", second));
  assert.equal(exported.initial_height, 8);
  assert.equal(exported.consensus.validators.length, 1);
});

test("old states and blocks are removed, and a chain is forgotten", async (t) => {
  const home = temporaryHome(t);
  await createChain(home);
  const at = ["--home", home];
  await succeed("start", "--halt-height", "15", ...QUICK, ...at);
  const out = await succeed("prune", "everything", "--min-retain-blocks", "5", ...at);
  assert.match(out, /to 14 are kept\nblocks from height 10 on are kept\n$/);
  await succeed("comet", "reset-state", ...at);
  assert.ok(!existsSync(join(home, "data", "state")));
  const signed = JSON.parse(readFileSync(join(home, "data", "priv_validator_state.json"), "utf8"));
  assert.notEqual(signed.height, "0");
  await succeed("comet", "unsafe-reset-all", ...at);
  const forgotten = readFileSync(join(home, "data", "priv_validator_state.json"), "utf8");
  assert.equal(JSON.parse(forgotten).height, "0");
});

test("a genesis with what is not known is refused, and taken without it", async (t) => {
  const home = temporaryHome(t);
  await createChain(home);
  const path = join(home, "config", "genesis.json");
  const genesis = JSON.parse(readFileSync(path, "utf8"));
  genesis.app_state.feemarket = {};
  genesis.app_state.gov.params.mood = "good";
  delete genesis.app_state.investors;
  writeFileSync(path, JSON.stringify(genesis));
  const start = ["start", "--halt-height", "2", ...QUICK, "--home", home];
  const refused = await run(start);
  assert.equal(refused.code, 1);
  assert.equal(
    refused.err,
    "Error: the genesis has what this version does not know: section feemarket, field gov.params.mood\n--drop-unknown-genesis leaves it out.\n",
  );
  const { err } = await run([...start, "--drop-unknown-genesis", "--local-validator"]);
  assert.match(err, /sections missing in genesis have their defaults names=investors/);
  const used = JSON.parse(readFileSync(path, "utf8"));
  assert.equal(used.app_state.feemarket, undefined);
  assert.equal(used.app_state.genutil.gen_txs[0].body.messages[0].description.moniker, "local");
  assert.ok(existsSync(join(home, "config", "genesis.given.json")));
  await succeed("start", "--halt-height", "4", ...QUICK, "--home", home);
});
