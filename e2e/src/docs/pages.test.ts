/** Types the commands of the pages into a shell, beside a developer chain. */
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { fileURLToPath } from "node:url";
import { DevProcess } from "../cli/devProcess.ts";
import { temporaryHome } from "../cli/temporaryHome.ts";
import { runPage } from "./runPage.ts";

const DOCS = fileURLToPath(new URL("../../../docs/", import.meta.url));
const PAGES = [
  "quickstart.md",
  ...readdirSync(join(DOCS, "tutorials")).map((name) => join("tutorials", name)),
];

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
    await t.test(page, async (page_) => {
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
      assert.ok(blocks > 0);
      assert.equal(code, 0, err.slice(-2000));
    });
});
