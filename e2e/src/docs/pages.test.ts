/** Types the commands of the pages into a shell, beside a developer chain. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { fileURLToPath } from "node:url";
import { DevProcess } from "../cli/devProcess.ts";
import { temporaryHome } from "../cli/temporaryHome.ts";
import { milkywayd } from "../network/milkywayd.ts";
import { readPage } from "./readPage.ts";

const DOCS = fileURLToPath(new URL("../../../docs/", import.meta.url));
const PAGES = [
  "quickstart.md",
  ...readdirSync(join(DOCS, "tutorials")).map((name) => join("tutorials", name)),
];

/** A folder with the program under the name by which pages call it. */
function programFolder(home: string): string {
  const folder = join(home, "bin");
  mkdirSync(folder);
  const program = join(folder, "milkywayd");
  writeFileSync(program, `#!/bin/sh\nexec "${process.execPath}" "${milkywayd()}" "$@"\n`);
  chmodSync(program, 0o755);
  return folder;
}

async function startChain(t: TestContext) {
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
  return node.ready();
}

test("every command of the pages does what the page says", async (t) => {
  const { rpc = "", rest = "" } = await startChain(t);
  for (const page of PAGES)
    await t.test(page, (page_) => {
      const home = temporaryHome(page_);
      const env = {
        ...process.env,
        PATH: `${programFolder(home)}:${process.env.PATH}`,
        MILKYWAYD_HOME: join(home, "home"),
        MILKYWAYD_KEYRING_BACKEND: "test",
        MILKYWAYD_NODE: rpc.replace(/^http/, "tcp"),
        RPC: rpc,
        REST: rest,
      };
      // One shell for the whole page: later blocks use what earlier ones set.
      const blocks = readPage(join(DOCS, page));
      const script = blocks.map(({ line, commands }) => `: line ${line}\n${commands}`).join("");
      const { status, stderr } = spawnSync("bash", ["-euxo", "pipefail", "-c", script], {
        cwd: home,
        env,
        encoding: "utf8",
        timeout: 120_000,
      });
      assert.ok(blocks.length > 0);
      assert.equal(status, 0, stderr.slice(-2000));
    });
});
