import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { rootCommand } from "../../rootCommand.ts";
import { runCli } from "../../runCli.ts";
import { scriptedTerminal } from "../../testing/scriptedTerminal.ts";

function temporaryFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), "milkyway-testnet-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function run(...args: readonly string[]) {
  const terminal = scriptedTerminal();
  const code = await runCli(rootCommand, args, terminal);
  return { code, ...terminal.written() };
}

const read = (...path: readonly string[]) => readFileSync(join(...path), "utf8");

test("the homes of a network have one genesis, in which all of their validators are, and know each other", async (t) => {
  const folder = temporaryFolder(t);
  const args = ["--v", "3", "--output-dir", folder, "--chain-id", "net-1"];
  const written = await run(
    "testnet",
    "init-files",
    ...args,
    "--commit-timeout",
    "300ms",
    "--set",
    "genesis.slashing.params.signed_blocks_window=10",
    "--set",
    "app.state-sync.snapshot-interval=10",
    "--set",
    "config.log_level=debug",
  );
  assert.equal(written.code, 0, written.err.join());
  assert.equal(written.out.length, 3);
  const homes = [0, 1, 2].map((i) => join(folder, `node${i}`, "milkywayd"));
  const genesis = read(homes[0] ?? "", "config", "genesis.json");
  for (const [i, home] of homes.entries()) {
    assert.equal(read(home, "config", "genesis.json"), genesis);
    const checked = await run("genesis", "validate", "--home", home);
    assert.equal(checked.code, 0, checked.err.join());
    const config = read(home, "config", "config.toml");
    assert.match(config, /^timeout_commit = "300ms"$/m);
    assert.match(config, /^log_level = "debug"$/m);
    assert.match(read(home, "config", "app.toml"), /^snapshot-interval = 10$/m);
    const [, peers = ""] = /^persistent_peers = "(.*)"$/m.exec(config) ?? [];
    assert.match(peers, /^([0-9a-f]{40}@127\.0\.0\.1:\d+,?){2}$/);
    const shown = await run("comet", "show-node-id", "--home", home);
    assert.ok(!peers.includes(shown.out[0] ?? "?"));
    assert.match(read(home, "config", "client.toml"), /^chain-id = "net-1"$/m);
    const keys = await run(
      "keys",
      "show",
      `node${i}`,
      "-a",
      "--home",
      home,
      "--keyring-backend",
      "test",
    );
    assert.ok(genesis.includes(keys.out[0] ?? "?"));
    const { secret } = JSON.parse(read(home, "key_seed.json"));
    assert.equal(secret.split(" ").length, 24);
  }
  const { app_state } = JSON.parse(genesis);
  assert.equal(app_state.slashing.params.signed_blocks_window, "10");
  assert.equal(app_state.genutil.gen_txs.length, 3);
  assert.deepEqual(app_state.genutil.gen_txs[1], JSON.parse(read(folder, "gentxs", "node1.json")));
  const rpcs = homes.map(
    (home) => /^laddr = "(.*)"/m.exec(read(home, "config", "config.toml"))?.[1],
  );
  assert.equal(new Set(rpcs).size, 3);

  const again = await run("testnet", "init-files", ...args);
  assert.equal(again.code, 1);
  assert.match(again.err.join(), /there is a node in .*node0/);
});

test("nodes with machines of their own have addresses one after the other, and the usual ports", async (t) => {
  const folder = temporaryFolder(t);
  const args = ["--v", "2", "--output-dir", folder, "--starting-ip-address", "192.168.10.255"];
  const { code, out } = await run("testnet", "init-files", ...args, "--node-daemon-home", "");
  assert.equal(code, 0);
  assert.match(
    out[1] ?? "",
    /^node1 {2}rpc=http:\/\/192\.168\.11\.0:26657 {2}peer=[0-9a-f]{40}@192\.168\.11\.0:26656 {2}home=.*node1$/,
  );
  assert.match(
    read(folder, "node0", "config", "config.toml"),
    /persistent_peers = "[0-9a-f]{40}@192\.168\.11\.0:26656"/,
  );
});

test("what cannot be is refused in a sentence", async (t) => {
  const folder = temporaryFolder(t);
  const cases: readonly (readonly [readonly string[], RegExp])[] = [
    [["--v", "0"], /--v must be from 1 to 100/],
    [["--v", "two"], /invalid value "two" for --v/],
    [["--starting-ip-address", "here"], /"here" is no address of IPv4/],
    [["--starting-ip-address", "10.0.0.1", "--start"], /are started there/],
    [["--default-denom", "1"], /--default-denom/],
    [["--set", "gov=1"], /invalid value "gov=1" for --set: must be FILE.KEY=VALUE/],
    [["--set", "genesis.gov.nothing.there=1"], /--set genesis.gov.nothing.there: genesis has no/],
    [["--set", "app.nothing=1"], /there is no key nothing/],
    [["--start", "--comet-binary", "no-such-program"], /no-such-program was not found on PATH/],
  ];
  for (const [args, text] of cases) {
    const { code, err } = await run("testnet", "--output-dir", join(folder, "net"), ...args);
    assert.equal(code, 1, args.join(" "));
    assert.match(err.join("\n"), text);
  }
});
