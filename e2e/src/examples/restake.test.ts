/** Runs the example of restaking as its reader would: as a program of its own, against a chain that is another. */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { type TestContext, test } from "node:test";
import { fileURLToPath } from "node:url";
import { DEV_ACCOUNTS } from "@milkyway/app";
import { DevProcess } from "../cli/devProcess.ts";

const EXAMPLE = fileURLToPath(new URL("../../../examples/restake.ts", import.meta.url));

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function runExample(...args: readonly string[]): Promise<Ran> {
  return new Promise((resolve) => {
    const words = ["--import", "tsx", EXAMPLE, ...args];
    const child = execFile(process.execPath, words, { encoding: "utf8" }, (_, out, err) =>
      resolve({ code: child.exitCode ?? -1, out, err }),
    );
  });
}

async function startChain(t: TestContext): Promise<string> {
  const places = ["--rpc.laddr", "127.0.0.1:0", "--api.address", "127.0.0.1:0"];
  const node = new DevProcess([
    "dev",
    "--ephemeral",
    "--block-time",
    "200ms",
    ...places,
    "--grpc.address",
    "127.0.0.1:0",
  ]);
  t.after(() => node.end());
  const { rpc = "" } = await node.ready();
  return rpc;
}

test("the example restakes, earns and gets its funds back, twice on one chain", async (t) => {
  const rpc = await startChain(t);
  const { mnemonic = "" } = DEV_ACCOUNTS.find(({ name }) => name === "grace") ?? {};
  const runs = await Promise.all([
    runExample("--rpc", rpc),
    runExample("--rpc", rpc, "--mnemonic", mnemonic),
  ]);
  for (const { code, out, err } of runs) {
    assert.equal(code, 0, err + out);
    const lines = out.trimEnd().split("\n");
    assert.equal(lines.at(-1), "restake: ok");
    for (const part of [
      /registered operator/,
      /borrows from pool/,
      /claimed \d+umilk/,
      /all are back$/,
    ])
      assert.ok(
        lines.some((line) => part.test(line)),
        `${part} in\n${out}`,
      );
  }
});

test("the example says in a line what went wrong", async () => {
  const { code, err } = await runExample("--rpc", "http://127.0.0.1:9999");
  assert.equal(code, 1);
  assert.match(err, /^restake: .+\n$/);
});
