import assert from "node:assert/strict";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { type TestContext, test } from "node:test";
import type { Log } from "../engine/log.ts";
import { findComet } from "./findComet.ts";
import { forwardLines, readLogLine } from "./forwardLines.ts";
import { cometArguments, runComet } from "./runComet.ts";

/** A program in place of the engine, which waits until it is told to end. */
function program(t: TestContext, script: string): string {
  const dir = mkdtempSync(join(tmpdir(), "milkyway-comet-"));
  t.after(() => rmSync(dir, { recursive: true, force: true }));
  const path = join(dir, "cometbft");
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

function collecting() {
  const lines: string[] = [];
  const add = (level: string) => (message: string, fields?: object) => {
    lines.push(`${level} ${message} ${JSON.stringify(fields)}`);
  };
  const log: Log = {
    debug: add("debug"),
    info: add("info"),
    warn: add("warn"),
    error: add("error"),
  };
  return { lines, log };
}

test("the engine is told where the application is", () => {
  assert.equal(
    cometArguments({
      home: "/h",
      proxyApp: "unix:///s",
      transport: "grpc",
      args: ["--moniker=a"],
    }).join(" "),
    "start --home /h --proxy_app unix:///s --abci grpc --moniker=a",
  );
});

test("the engine is looked for on PATH", (t) => {
  const path = program(t, "");
  assert.equal(findComet("cometbft", { PATH: `/nowhere:${join(path, "..")}` }), path);
  assert.equal(findComet(path, {}), path);
  assert.throws(() => findComet("cometbft", { PATH: "/nowhere" }), /go install .*@v0\.38\.19/);
  assert.throws(() => findComet("/nowhere/cometbft", {}), /\/nowhere\/cometbft was not found;/);
});

test("the log of the engine goes to ours, and the engine ends when it is asked to", async (t) => {
  const line = '{"level":"info","module":"consensus","height":7,"_msg":"made a block","ts":"x"}';
  const binary = program(t, `echo '${line}'; echo plain >&2; exec sleep 60`);
  const { lines, log } = collecting();
  const seen = new Promise<void>((resolve) => {
    const info = log.info;
    Object.assign(log, {
      info: (message: string, fields?: object) => {
        info(message, fields as never);
        if (lines.length === 3) resolve();
      },
    });
  });
  const comet = await runComet({ home: "/h", proxyApp: "unix:///s", binary, log });
  await seen;
  assert.ok(lines.includes('info made a block {"part":"consensus","height":7}'));
  assert.ok(lines.includes("info plain {}"));
  await comet.close();
  assert.equal(await comet.ended, "CometBFT ended by SIGTERM");
});

test("an engine that does not want to end is ended", async (t) => {
  const binary = program(t, "trap '' TERM; echo ready; while true; do sleep 0.01; done");
  const { lines, log } = collecting();
  const comet = await runComet({
    home: "/h",
    proxyApp: "unix:///s",
    binary,
    log,
    closeTimeoutMs: 100,
  });
  while (!lines.some((line) => line.includes("ready"))) await new Promise(setImmediate);
  await comet.close();
  assert.equal(await comet.ended, "CometBFT ended by SIGKILL");
});

test("the end of the engine is told", async (t) => {
  const comet = await runComet({ home: "/h", proxyApp: "unix:///s", binary: program(t, "exit 3") });
  assert.equal(await comet.ended, "CometBFT ended with code 3");
  await comet.close();
});

test("lines are read whatever they hold", async () => {
  assert.deepEqual(readLogLine('{"level":"error","_msg":"x","list":[1]}'), {
    level: "error",
    message: "x",
    fields: { list: "[1]" },
  });
  assert.equal(readLogLine("{broken").message, "{broken");
  assert.equal(readLogLine('{"a":1}').message, '{"a":1}');
  const stream = new PassThrough();
  const lines: string[] = [];
  forwardLines(stream, (line) => lines.push(line));
  stream.write("one\ntw");
  stream.write(`o\n\n${"x".repeat(70_000)}`);
  stream.end("end");
  await new Promise((resolve) => stream.on("close", resolve));
  assert.deepEqual(
    lines.map(({ length }) => length),
    [3, 3, 70_000, 3],
  );
});
