import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import type { ChainSource } from "../source.ts";
import { fakeBlock } from "../testing/fakeChain.ts";
import { type IndexerHostOptions, startIndexer } from "./startIndexer.ts";
import { tellChain } from "./tellChain.ts";

const folder = mkdtempSync(join(tmpdir(), "indexer-host-"));
after(() => rmSync(folder, { recursive: true }));

function program(name: string, code: string): string {
  const path = join(folder, `${name}.mjs`);
  writeFileSync(path, `import { parentPort, workerData } from "node:worker_threads";\n${code}`);
  return path;
}

function chain(heights = 9n, blockBytes = 10): ChainSource {
  return {
    chainId: "fake-1",
    earliestHeight: () => 1n,
    latestHeight: () => heights,
    latestHash: () => Uint8Array.of(1, 2),
    block: (height) => ({ ...fakeBlock(height), data: new Uint8Array(blockBytes) }),
    query() {
      throw new Error("not kept");
    },
  };
}

function options(path: string, warn: IndexerHostOptions["log"]["warn"] = () => {}) {
  return {
    source: chain(),
    place: { url: "", folder: "" },
    sampleSeconds: 60,
    waitsForRequest: true,
    program: path,
    log: { info: () => {}, warn },
  };
}

/** Answers a request with what the node told it about the heights, and why it refused a state. */
const ASKING = `
let request;
const answer = (value) => parentPort.postMessage({ type: "answered", id: request.id, answer: { status: 200, type: "t", body: String(value) } });
parentPort.on("message", (message) => {
  if (message.type === "request") {
    request = message;
    const question = message.path === "/heights" ? { about: "heights" } : { about: "state", question: {} };
    parentPort.postMessage({ type: "ask", id: 1, question });
  } else if (message.type === "told") answer(workerData.periodMs + " " + message.value.latest + " " + message.value.hash);
  else if (message.type === "refused") answer(message.reason);
  else parentPort.close();
});`;

test("requests go to the thread, which learns from the node what it asks", async () => {
  const host = startIndexer(options(program("asking", ASKING)));
  assert.equal((await host.answer("/indexer/v1/heights", "")).body, "60000 9 0102");
  assert.equal((await host.answer("/indexer/v1/state", "")).body, "not kept");
  await host.close();
  assert.equal((await host.answer("/indexer/v1/heights", "")).status, 503);
});

test("a thread that breaks down takes nothing with it", async () => {
  const warned = new EventTarget();
  const heard = once(warned, "warned");
  const path = program("broken", 'throw new Error("out of memory");');
  const host = startIndexer(options(path, () => warned.dispatchEvent(new Event("warned"))));
  const { status, body } = await host.answer("/indexer/v1/status", "");
  await heard;
  assert.deepEqual([status, JSON.parse(body)], [503, { error: "out of memory" }]);
  const later = await host.answer("/indexer/v1/status", "");
  assert.equal(later.status, 503);
  await host.close();
});

test("blocks are told up to the last one, and no more than a batch holds", async () => {
  const heightsOf = async (source: ChainSource, from: bigint) => {
    const told = (await tellChain(source, { about: "blocks", from })) as { height: bigint }[];
    return told.map(({ height }) => Number(height));
  };
  assert.deepEqual(await heightsOf(chain(), 7n), [7, 8, 9]);
  assert.deepEqual(await heightsOf(chain(), 10n), []);
  assert.equal((await heightsOf(chain(1000n), 1n)).length, 100);
  assert.equal((await heightsOf(chain(1000n, 1_000_000), 1n)).length, 2);
  const later = { ...chain(), block: async (height: bigint) => fakeBlock(height) };
  assert.deepEqual(await heightsOf(later, 8n), [8, 9]);
  const pruned = { ...chain(), block: () => undefined };
  assert.deepEqual(await heightsOf(pruned, 1n), []);
});
