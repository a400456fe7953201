/** Types the commands of the pages into a shell, beside a developer chain. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { fileURLToPath } from "node:url";
import { DevProcess } from "../cli/devProcess.ts";
import { temporaryHome } from "../cli/temporaryHome.ts";
import { atChain } from "./atChain.ts";
import { codeOf, runCode, withPackages } from "./runCode.ts";
import { runPage } from "./runPage.ts";

const DOCS = fileURLToPath(new URL("../../../docs/", import.meta.url));
const PAGES = [
  "quickstart.md",
  ...readdirSync(join(DOCS, "tutorials")).map((name) => join("tutorials", name)),
];

async function startChain(t: TestContext): Promise<Readonly<Record<string, string>>> {
  const any = ["--rpc.laddr", "127.0.0.1:0", "--api.address", "127.0.0.1:0"];
  const args = [
    "dev",
    "--ephemeral",
    "--block-time",
    "200ms",
    ...any,
    "--grpc.address",
    "127.0.0.1:0",
  ];
  const node = new DevProcess(args);
  t.after(() => node.end());
  const places = await node.ready();
  return { ...places, faucet: /^faucet {4}(\S+)$/m.exec(node.out)?.[1] ?? "" };
}

test("every command and program of the pages does what the page says", async (t) => {
  const places = await startChain(t);
  const { rpc = "", rest = "" } = places;
  for (const page of PAGES)
    await t.test(page, async (page_) => {
      const programs = codeOf(join(DOCS, page));
      const folder = programs.length === 0 ? "" : withPackages(temporaryHome(page_));
      for (const [i, program] of programs.entries()) {
        const ran = runCode(folder, `program${i}`, atChain(program, places));
        assert.equal(ran.code, 0, ran.text);
      }
      const home = temporaryHome(page_);
      const env = {
        ...process.env,
        MILKYWAYD_HOME: join(home, "home"),
        MILKYWAYD_KEYRING_BACKEND: "test",
        MILKYWAYD_NODE: rpc.replace(/^http/, "tcp"),
        RPC: rpc,
        REST: rest,
      };
      const options = { page: join(DOCS, page), home, env, timeoutMs: 120_000 };
      const { blocks, code, err } = await runPage(options);
      assert.ok(blocks + programs.length > 0);
      assert.equal(code, 0, err.slice(-2000));
    });
  for (const page of ["../README.md", "node.md"])
    await t.test(page, () => {
      const text = readFileSync(join(DOCS, page), "utf8");
      const commands = [...text.matchAll(/^curl -s (.*)$/gm)].map(([, rest_ = ""]) => rest_);
      assert.ok(commands.length > 0);
      for (const command of commands) {
        const script = `curl -sf ${atChain(command, places)}`;
        const { status, stdout } = spawnSync("bash", ["-c", script], { encoding: "utf8" });
        assert.equal(status, 0, script);
        assert.doesNotMatch(stdout, /"error"/, script);
      }
    });
});
