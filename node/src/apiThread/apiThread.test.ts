import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { type TestContext, test } from "node:test";
import { fileURLToPath } from "node:url";
import { openCommitStore } from "@milkyway/store/node";
import { serveRest } from "../api/rest/serveRest.ts";
import { BLOCKS, startTestApi } from "../api/testing/testApi.ts";
import { type Log, silentLog } from "../engine/log.ts";
import { listenAt } from "../start/listenAt.ts";
import { ApiThread, type Fallback } from "./apiThread.ts";
import type { ThreadHost } from "./threadLife.ts";

const file = fileURLToPath(
  new URL(`./echoThread.testing${extname(import.meta.url)}`, import.meta.url),
);

/** Resolves with each thing that is told in turn. */
function teller() {
  const told: string[] = [];
  let wake = () => {};
  return {
    tell(text: string) {
      told.push(text);
      wake();
    },
    async next(text: string) {
      while (!told.includes(text)) await new Promise<void>((resolve) => (wake = resolve));
    },
  };
}

async function start(t: TestContext, starts: number) {
  const dir = mkdtempSync(join(tmpdir(), "milkyway-api-"));
  t.after(() => rmSync(dir, { recursive: true, force: true }));
  const store = await openCommitStore({ dir, stores: ["bank"] });
  t.after(() => store.close());
  store.prepare(1, new Map(), 1n);
  await store.commit();
  const { api } = await startTestApi(t);
  const { tell, next } = teller();
  const log: Log = { ...silentLog, error: tell, info: tell };
  const startsLeft = new Int32Array(new SharedArrayBuffer(4));
  startsLeft[0] = starts;
  const thread = new ApiThread({ file, data: { startsLeft } }, log);
  t.after(() => thread.close());
  const at = { host: "127.0.0.1", port: 0, isFlexible: false, purpose: "REST" };
  const rest = { ...at, hasTelemetry: true, extensionPath: "/beside" };
  const host: ThreadHost = {
    servers: { chainId: "test-1", rest, grpc: undefined, isWatched: false },
    api,
    store,
    extension: {
      path: "/beside",
      answer: async (path, query) => ({ status: 201, type: "text/plain", body: path + query }),
      close: async () => {},
    },
    telemetry: undefined,
  };
  const fallback: Fallback = async ({ servers }) => {
    const server = await listenAt(servers.rest ?? at, (listen) => serveRest({ api, listen }));
    tell("fallback");
    return [server];
  };
  return { thread, host, fallback, next };
}

const get = async (url: string) => {
  const answer = await fetch(url);
  const { headers, status } = answer;
  return {
    status,
    height: headers.get("grpc-metadata-x-cosmos-block-height"),
    text: await answer.text(),
  };
};

test("a thread that breaks down is followed by another one at the same place, or by this thread", async (t) => {
  const { thread, host, fallback, next } = await start(t, 2);
  const { rest = "" } = await thread.serve(host, fallback);
  const echo = () => get(`${rest}/test/v1/query?name=a`);
  const first = await echo();
  assert.deepEqual([first.status, first.height], [200, "1"]);
  await assert.rejects(get(`${rest}/test/v1/query?name=crash`));
  await next("the API has a thread again");
  assert.deepEqual(await echo(), first);
  await assert.rejects(get(`${rest}/test/v1/query?name=crash`));
  await next("fallback");
  const last = await echo();
  assert.deepEqual([last.status, last.height], [200, `${BLOCKS}`]);
});

test("what the thread does not know it asks of the other one", async (t) => {
  const { thread, host, fallback } = await start(t, 1);
  const { rest = "" } = await thread.serve(host, fallback);
  const block = await get(`${rest}/cosmos/base/tendermint/v1beta1/blocks/2`);
  assert.equal(JSON.parse(block.text).block.header.height, "2");
  const missing = await get(`${rest}/cosmos/base/tendermint/v1beta1/blocks/99`);
  assert.deepEqual([missing.status, JSON.parse(missing.text).code], [400, 3]);
  const beside = await get(`${rest}/beside/x?y=z`);
  assert.deepEqual([beside.status, beside.text], [201, "/beside/xy=z"]);
  assert.equal((await get(`${rest}/metrics`)).status, 200);
});

test("a thread that does not come up says so, as does an address that is taken", async (t) => {
  const { thread, host, fallback } = await start(t, 0);
  await assert.rejects(thread.serve(host, fallback), /no more starts/);
  const other = await start(t, 1);
  const taken = await serveRest({ api: host.api, listen: { host: "127.0.0.1", port: 0 } });
  t.after(() => taken.close());
  const { rest } = other.host.servers;
  const port = Number(new URL(taken.url).port);
  const servers = { ...other.host.servers, rest: rest && { ...rest, port } };
  await assert.rejects(
    other.thread.serve({ ...other.host, servers }, other.fallback),
    /is in use by another program/,
  );
});
