/** Types the commands of the pages about a node of one's own: how it is made, what is done with genesis and history. */
import assert from "node:assert/strict";
import { copyFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { fileURLToPath } from "node:url";
import { DevProcess } from "../cli/devProcess.ts";
import { runCommand } from "../cli/runCommand.ts";
import { temporaryHome } from "../cli/temporaryHome.ts";
import { atChain } from "./atChain.ts";
import { codeOf, runCode, withPackages } from "./runCode.ts";
import { type PageRun, runPage } from "./runPage.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

/** Nodes end by themselves after some blocks, each later than the one before, and take ports that are free. */
const PROGRAM = `[ "$1" = start ] || exec milkywayd "$@"
last=$(cat "$HOME/halt" 2>/dev/null || echo 0)
echo $((last + 4)) > "$HOME/halt"
exec milkywayd "$@" --halt-height $((last + 4)) --consensus.timeout_commit 50ms --rpc.laddr 127.0.0.1:0 --grpc.enable=false`;

interface Typing {
  readonly page: string;
  /** The home of the user. */
  readonly home: string;
  /** What of a block is typed. */
  typed(commands: string): string;
}

async function type(typing: Typing): Promise<PageRun> {
  const { page, home, typed } = typing;
  const env = { ...process.env, HOME: home };
  const options = { page: join(ROOT, page), home, env, program: PROGRAM, timeoutMs: 120_000 };
  const run = await runPage({ ...options, typed });
  assert.equal(run.code, 0, run.err.slice(-2000));
  return run;
}

/** A home with the chain that the page of the project makes. */
async function createNode(t: TestContext): Promise<string> {
  const home = temporaryHome(t);
  const typed = (commands: string) => (/^milkywayd init/.test(commands) ? commands : "");
  const { err } = await type({ page: "README.md", home, typed });
  assert.match(err, /^\+ \d+: milkywayd start --minimum-gas-prices 0\.001umilk$/m);
  assert.ok(existsSync(join(home, ".milkyway", "data", "state")));
  return home;
}

test("the page of the project makes a node, and that of the indexer looks after its history", async (t) => {
  const home = await createNode(t);
  const root = join(home, ".milkyway");
  for (const [key, value] of [
    ["indexer.enable", "true"],
    ["minimum-gas-prices", "0umilk"],
  ] as const)
    assert.equal(runCommand(["config", "set", "app", key, value, "--home", root]).code, 0);
  const any = ["rpc.laddr", "api.address", "grpc.address", "faucet.address", "portal.address"];
  const args = any.flatMap((name) => [`--${name}`, "127.0.0.1:0"]);
  const dev = new DevProcess(["dev", "--ephemeral", ...args]);
  t.after(() => dev.end());
  const places = await dev.ready();
  await fetch(`${places.rest}/indexer/v1/status`);
  await type({
    page: "docs/indexer.md",
    home,
    // The chain is there already.
    typed: (commands) =>
      atChain(commands, places)
        .replace(/^npm start$/m, "")
        .replaceAll("curl -s ", "curl -sS "),
  });
  const status = runCommand(["indexer", "status", "--output", "json", "--home", root]);
  assert.equal(JSON.parse(status.out).state, "current", status.err);
  const folder = withPackages(temporaryHome(t));
  for (const [i, program] of codeOf(join(ROOT, "docs/indexer.md")).entries()) {
    const ran = runCode(folder, `program${i}`, atChain(program, places));
    assert.equal(ran.code, 0, ran.text);
  }
});

test("a genesis of another network is run alone, as the page says", async (t) => {
  const home = temporaryHome(t);
  const made = await createNode(t);
  copyFileSync(join(made, ".milkyway", "config", "genesis.json"), join(home, "genesis.json"));
  const document = JSON.parse(readFileSync(join(home, "genesis.json"), "utf8"));
  document.app_state.feemarket = { params: {} };
  writeFileSync(join(home, "genesis.json"), JSON.stringify(document));
  await type({ page: "docs/genesis.md", home, typed: (commands) => commands });
  const given = join(home, ".milkyway", "config", "genesis.given.json");
  assert.ok("feemarket" in JSON.parse(readFileSync(given, "utf8")).app_state);
});
