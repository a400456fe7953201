/** The form of answers against those of reference nodes. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { type TestContext, test } from "node:test";
import { toBase64, utf8 } from "@milkyway/bytes";
import type { JsonValue } from "@milkyway/codec";
import { counterTx } from "../testing/counterApp.ts";
import { formDifference } from "../testing/jsonForm.ts";
import { dig, type HttpAsk, type RpcWorld, startRpcWorld } from "../testing/rpcWorld.ts";

interface Sample {
  readonly request: HttpAsk;
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

interface Answer {
  readonly name: string;
  readonly answer: { readonly result: JsonValue };
}

function recorded<T>(name: string): readonly T[] {
  const url = new URL(`../../src/testing/vectors/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(url, "utf8")) as readonly T[];
}

/** A chain of eight blocks, some with transactions. */
async function startChain(t: TestContext): Promise<RpcWorld> {
  const world = await startRpcWorld(t, { limits: { unsafe: true } });
  const { info } = world.app;
  // The node that was recorded was built without a version.
  world.app.info = () => ({ ...info.call(world.app), version: "" });
  const blocks = [[], [], [], [], ["ann"], ["bob", "cat"], [], ["dan"]];
  for (const names of blocks) {
    for (const name of names) await world.engine.broadcastTxSync(counterTx(name, 0));
    await world.engine.mine();
  }
  return world;
}

/** The answer was cut when it was recorded; `answers` below has its form. */
const CUT = "/block_results?height=108";

test("the samples of a reference node have their status, type and form here", async (t) => {
  const world = await startChain(t);
  for (const { request, status, type, body } of recorded<Sample>("rpcSamples")) {
    const answer = await world.ask({ ...request, path: request.path?.replace("108", "6") ?? "/" });
    const label = JSON.stringify(request);
    assert.equal(answer.status, status, label);
    assert.equal(answer.headers["content-type"], type, label);
    if (request.path === CUT || type !== "application/json") continue;
    const difference = formDifference(JSON.parse(body), JSON.parse(answer.body));
    assert.equal(difference, undefined, label);
  }
});

const form = (tx: Uint8Array) => ({ tx: toBase64(tx) });

/** How to get the answers that were recorded from a reference node here. */
const CALLS: Readonly<Record<string, (world: RpcWorld) => Promise<unknown>>> = {
  tx: async (world) => world.get(`/tx?hash=${await secondHash(world)}&prove=true`),
  "tx without proof": async (world) => world.get(`/tx?hash=${await secondHash(world)}`),
  tx_search: (world) => world.get("/tx_search?query=%22tx.height>0%22&prove=true&per_page=1"),
  block: (world) => world.get("/block?height=6"),
  "first block": (world) => world.get("/block?height=1"),
  block_by_hash: async (world) => world.get(`/block_by_hash?hash=${await blockHash(world)}`),
  "block_by_hash of none": (world) => world.get("/block_by_hash?hash=0x00"),
  header_by_hash: async (world) => world.get(`/header_by_hash?hash=${await blockHash(world)}`),
  "header_by_hash of none": (world) => world.get("/header_by_hash?hash=0x00"),
  commit: (world) => world.get("/commit?height=3"),
  block_search: (world) => world.get("/block_search?query=%22block.height=5%22"),
  blockchain: (world) => world.get("/blockchain?minHeight=3&maxHeight=4"),
  validators: (world) => world.get("/validators"),
  consensus_params: (world) => world.get("/consensus_params"),
  consensus_state: (world) => world.get("/consensus_state"),
  dump_consensus_state: (world) => world.get("/dump_consensus_state"),
  status: (world) => world.get("/status"),
  net_info: (world) => world.get("/net_info"),
  abci_query: (world) => world.get("/abci_query?path=%22/key%22&data=%22k1%22"),
  broadcast_tx_async: (world) => world.call("broadcast_tx_async", form(counterTx("eve", 0))),
  broadcast_tx_sync: (world) => world.call("broadcast_tx_sync", form(counterTx("fay", 0))),
  unconfirmed_txs: (world) => world.get("/unconfirmed_txs"),
  num_unconfirmed_txs: (world) => world.get("/num_unconfirmed_txs"),
  check_tx: (world) => world.call("check_tx", form(utf8("nonsense"))),
  genesis_chunked: (world) => world.get("/genesis_chunked?chunk=0"),
  unsafe_flush_mempool: (world) => world.get("/unsafe_flush_mempool"),
};

const secondHash = async (world: RpcWorld) =>
  `0x${dig(await world.get("/tx_search?query=%22tx.height>5%22&page=2&per_page=1"), "result.txs.0.hash")}`;

const blockHash = async (world: RpcWorld) =>
  `0x${dig(await world.get("/block?height=6"), "result.block_id.hash")}`;

test("one answer of each method has the form of a reference node's", async (t) => {
  const world = await startChain(t);
  const answers = new Map(recorded<Answer>("rpcAnswers").map(({ name, answer }) => [name, answer]));
  for (const [name, call] of Object.entries(CALLS)) {
    const expected = answers.get(name);
    assert.ok(expected, name);
    const actual = (await call(world)) as JsonValue;
    assert.equal(formDifference(expected as unknown as JsonValue, actual), undefined, name);
  }
});
