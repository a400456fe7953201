import assert from "node:assert/strict";
import { test } from "node:test";
import { toHex } from "@milkyway/bytes";
import { sha256, verifyMerkleProof } from "@milkyway/crypto";
import { counterTx } from "../../testing/counterApp.ts";
import { startTestEngine } from "../../testing/testEngine.ts";
import { EngineError } from "../engineError.ts";
import { pageOf, pageSize } from "./paginate.ts";

test("heights that are not there are refused with the reference's words", async (t) => {
  const { engine } = await startTestEngine(t);
  await engine.mine(3);
  const refused = (run: () => unknown, message: string) =>
    assert.throws(run, { constructor: EngineError, message });
  const { chain } = engine;
  refused(() => chain.block(0n), "height must be greater than 0, but got 0");
  refused(
    () => chain.block(4n),
    "height 4 must be less than or equal to the current blockchain height 3",
  );
  refused(
    () => chain.validators(5n, {}),
    "height 5 must be less than or equal to the current blockchain height 4",
  );
  refused(() => chain.metas(-1n, 0n), "heights must be non-negative");
  refused(() => chain.metas(9n, 2n), "min height 9 can't be greater than max height 2");
  refused(() => chain.tx(Uint8Array.of(0)), "tx (00) not found");
  refused(
    () => chain.validators(undefined, { page: 9 }),
    "page should be within [1, 1] range, given 9",
  );
  assert.equal(chain.validators(undefined, {}).height, 4n);
  assert.equal(chain.params().height, 4n);
  assert.equal(chain.blockByHash(new Uint8Array(32)), undefined);
  assert.deepEqual(chain.blockByHash(chain.block(2n).blockId.hash), chain.block(2n));
  assert.deepEqual(chain.metaByHash(chain.block(2n).blockId.hash), chain.meta(2n));
});

test("metas come highest first, at most 20", async (t) => {
  const { engine } = await startTestEngine(t);
  await engine.mine(30);
  const heights = (min?: bigint, max?: bigint) =>
    engine.chain.metas(min, max).map(({ header }) => Number(header.height));
  assert.deepEqual(
    heights(),
    Array.from({ length: 20 }, (_, i) => 30 - i),
  );
  assert.deepEqual(heights(1n, 5n), [5, 4, 3, 2, 1]);
  assert.deepEqual(heights(28n, 99n), [30, 29, 28]);
});

test("transactions are found page by page, with proofs if wanted", async (t) => {
  const { engine } = await startTestEngine(t);
  for (let i = 0; i < 45; i++) await engine.broadcastTxSync(counterTx("ann", i));
  await engine.mine(1);
  const search = (more: object) =>
    engine.chain.searchTxs({ query: "message.sender='ann'", ...more }, true);
  const first = await search({});
  assert.deepEqual([first.items.length, first.total], [30, 45]);
  const second = await search({ page: 2 });
  assert.deepEqual(
    second.items.map(({ index }) => index),
    Array.from({ length: 15 }, (_, i) => 30 + i),
  );
  const last = await search({ orderBy: "desc", perPage: 1 });
  assert.equal(last.items[0]?.index, 44);
  await assert.rejects(search({ page: 3 }), /page should be within \[1, 2\] range, given 3/);
  await assert.rejects(
    search({ orderBy: "up" }),
    /expected order_by to be either `asc` or `desc` or empty/,
  );
  await assert.rejects(search({ query: "bad" }), { code: "query", message: "offset 3: EOF" });
  await assert.rejects(
    search({ query: `a='${"x".repeat(600)}'` }),
    /maximum query length exceeded/,
  );
  const { proof, tx, hash } = first.items[3] as NonNullable<(typeof first.items)[3]>;
  assert.deepEqual(hash, sha256(tx));
  assert.deepEqual(proof?.rootHash, engine.chain.block(1n).block.header.dataHash);
  assert.ok(proof?.proof !== undefined);
  const { leafHash, aunts } = proof.proof;
  const counted = { total: 45, index: 3, leafHash, aunts };
  assert.ok(verifyMerkleProof(counted, proof.rootHash, sha256(tx)));
  const byHash = await engine.chain.searchTxs({ query: `tx.hash='${toHex(hash)}'` });
  assert.equal(byHash.items[0]?.index, 3);
});

test("blocks are found newest first", async (t) => {
  const { engine } = await startTestEngine(t);
  await engine.mine(5);
  const find = async (query: string, orderBy?: string) =>
    (await engine.chain.searchBlocks({ query, orderBy })).items.map(({ block }) =>
      Number(block.header.height),
    );
  assert.deepEqual(await find("block.height>2"), [5, 4, 3]);
  assert.deepEqual(await find("block.number>=2 AND block.number<4", "asc"), [2, 3]);
  assert.deepEqual(await find("block.number=4"), [4]);
});

test("pages have 30 items unless asked for otherwise, 100 at most", () => {
  assert.deepEqual([undefined, 0, -5, 7, 100, 1000].map(pageSize), [30, 30, 30, 7, 100, 100]);
  assert.deepEqual(pageOf([], {}), []);
  assert.throws(() => pageOf([], { page: 2 }), /within \[1, 1\]/);
  assert.throws(() => pageOf([1], { page: 0 }), /given 0/);
});
