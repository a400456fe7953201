import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { silentLog } from "../engine/log.ts";
import { whyNotReady } from "./readiness.ts";
import { serveTelemetry, type TelemetrySource } from "./serveTelemetry.ts";

async function serve(t: TestContext, source: Partial<TelemetrySource>, maxOpenConnections = 0) {
  const server = await serveTelemetry({
    listen: { host: "127.0.0.1", port: 0 },
    source: { metrics: async () => "level 1\n", notReady: () => undefined, ...source },
    maxOpenConnections,
    log: silentLog,
  });
  t.after(() => server.close());
  return async (path: string, init: RequestInit = {}) => {
    const answer = await fetch(`${server.url}${path}`, init);
    return { status: answer.status, text: await answer.text(), headers: answer.headers };
  };
}

test("metrics, readiness and life are answered, nothing else is", async (t) => {
  const ask = await serve(t, {});
  const metrics = await ask("/metrics?x=1");
  assert.deepEqual([metrics.status, metrics.text], [200, "level 1\n"]);
  assert.equal(metrics.headers.get("content-type"), "text/plain; version=0.0.4; charset=utf-8");
  assert.deepEqual([(await ask("/ready")).status, (await ask("/health")).status], [200, 200]);
  assert.equal((await ask("/other")).status, 404);
  assert.equal((await ask("/metrics", { method: "POST" })).status, 405);
});

test("a node that is not ready says why", async (t) => {
  const ask = await serve(t, { notReady: () => "the chain has halted: disk full" });
  const { status, text } = await ask("/ready");
  assert.deepEqual([status, text], [503, "the chain has halted: disk full\n"]);
});

test("a failure to collect is an answer, too", async (t) => {
  const ask = await serve(t, { metrics: () => Promise.reject(new Error("closed")) });
  assert.equal((await ask("/metrics")).status, 500);
  assert.equal((await ask("/ready")).status, 200);
});

test("so many are answered at the same time", async (t) => {
  let release = (_text: string) => {};
  let begin = () => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const metrics = () =>
    new Promise<string>((resolve) => {
      release = resolve;
      begin();
    });
  const ask = await serve(t, { metrics }, 1);
  const first = ask("/metrics");
  await begun;
  assert.equal((await ask("/metrics")).status, 503);
  assert.equal((await ask("/ready")).status, 200);
  release("late\n");
  assert.equal((await first).text, "late\n");
});

test("a node is ready while blocks are made", () => {
  const reason = (halted?: string, isCatchingUp = false, age = 0, maxAge?: number) =>
    whyNotReady({ status: () => ({ halted, isCatchingUp }), age: () => age, maxAge });
  assert.equal(reason(), undefined);
  assert.equal(reason("disk full"), "the chain has halted: disk full");
  assert.equal(reason(undefined, true), "blocks are still being replayed");
  assert.equal(reason(undefined, false, 31.9, 30), "no block for 31 s");
  assert.equal(reason(undefined, false, 30.5, 30), undefined);
  assert.equal(reason(undefined, false, 1e6), undefined);
});
