import assert from "node:assert/strict";
import { test } from "node:test";
import { toBase64 } from "@milkyway/bytes";
import type { JsonObject } from "@milkyway/codec";
import { at, startTestNode } from "./testNode.ts";

const TXS = "/cosmos/tx/v1beta1/txs";
const failed = (code: number, message: string) => ({ code, message, details: [] });

test("a transaction is tried, sent, found and read", async (t) => {
  const { chain, get, post } = await startTestNode(t);
  const { address } = chain;
  const amount = [{ denom: "umilk", amount: "5" }];
  const send = { "@type": "/cosmos.bank.v1beta1.MsgSend", amount };
  const bytes = chain.sign([{ ...send, from_address: address, to_address: address }]);
  const tx_bytes = toBase64(bytes);

  const tried = await post("/cosmos/tx/v1beta1/simulate", { tx_bytes });
  assert.equal(tried.status, 200);
  assert.match(String(at(tried.json, "gas_info.gas_used")), /^\d{5}$/);
  assert.deepEqual(
    at(tried.json, "result.msg_responses.0.@type"),
    "/cosmos.bank.v1beta1.MsgSendResponse",
  );

  const sent = await post(TXS, { tx_bytes, mode: "BROADCAST_MODE_SYNC" });
  assert.deepEqual([sent.status, at(sent.json, "tx_response.code")], [200, 0]);
  const hash = String(at(sent.json, "tx_response.txhash"));
  const again = await post(TXS, { tx_bytes, mode: 2 });
  assert.deepEqual(
    ["code", "codespace", "txhash"].map((name) => at(again.json, `tx_response.${name}`)),
    [19, "sdk", hash],
  );
  const { json: missing } = await get(`${TXS}/${hash}`);
  assert.deepEqual(missing, failed(5, `tx not found: ${hash}`));

  await chain.engine.mine(1);
  const found = await get(`${TXS}/${hash.toLowerCase()}`);
  const response = at(found.json, "tx_response") as Readonly<Record<string, unknown>>;
  assert.deepEqual(
    [response.height, response.code, response.gas_wanted, response.logs],
    [`${chain.engine.chain.latestHeight}`, 0, "2000000", []],
  );
  assert.match(String(response.timestamp), /^2026-01-01T\d\d:\d\d:\d\dZ$/);
  assert.equal(at(response, "tx.@type"), "/cosmos.tx.v1beta1.Tx");
  assert.deepEqual(at(response, "tx.body"), at(found.json, "tx.body"));
  assert.deepEqual(at(found.json, "tx.body.messages.0.amount"), amount);
  const data = String(response.data);
  assert.equal(Buffer.from(data, "hex").toString("hex").toUpperCase(), data);
});

test("transactions are searched page by page", async (t) => {
  const { get } = await startTestNode(t);
  const search = async (query: string) => (await get(`${TXS}?${query}`)).json;
  const bySender = `query=${encodeURIComponent("message.module='restaking'")}`;
  const all = await search(bySender);
  assert.deepEqual([all.total, all.pagination], ["4", null]);
  const heights = (json: object) =>
    (at(json, "tx_responses") as { height: string }[]).map(({ height }) => Number(height));
  assert.deepEqual(heights(all), [5, 6, 7, 8]);
  const second = await search(`${bySender}&limit=3&page=2`);
  assert.deepEqual([heights(second), second.total], [[8], "4"]);
  const last = await search(`${bySender}&order_by=ORDER_BY_DESC&limit=1`);
  assert.deepEqual(heights(last), [8]);
  assert.deepEqual(
    await search(`${bySender}&page=9`),
    failed(13, "failed to search for txs: page should be within [1, 1] range, given 9"),
  );
});

test("a block is shown with a page of its transactions", async (t) => {
  const { chain, get } = await startTestNode(t);
  const block = (query: string) => get(`${TXS}/block/2${query}`);
  const { json } = await block("");
  const memos = (at(json, "txs") as { body: { memo: string } }[]).map(({ body }) => body.memo);
  assert.deepEqual(memos, ["decode failed tx", ""]);
  assert.deepEqual(json.pagination, { next_key: null, total: "2" });
  const page = async (query: string) => (at((await block(query)).json, "txs") as []).length;
  assert.equal(await page("?pagination.offset=1&pagination.limit=5"), 1);
  assert.equal(await page("?pagination.offset=1"), 0);
  assert.equal(await page("?pagination.offset=1&pagination.limit=5&pagination.reverse=true"), 1);
  assert.match(
    String(at((await block("?pagination.offset=2")).json, "message")),
    /cannot paginate 2 txs with offset 2 and limit 0$/,
  );
  const last = chain.engine.chain.latestHeight;
  assert.deepEqual(
    (await get(`${TXS}/block/${last + 1n}`)).json,
    failed(
      2,
      `codespace sdk code 26: invalid height: requested height ${last + 1n} but height must not be less than 1 or greater than the current height ${last}`,
    ),
  );
});

test("transactions are decoded and encoded", async (t) => {
  const { chain, post } = await startTestNode(t);
  const tx = chain.engine.chain.block(2n).block.data.txs[1] as Uint8Array;
  const decoded = await post("/cosmos/tx/v1beta1/decode", { tx_bytes: toBase64(tx) });
  const encoded = await post("/cosmos/tx/v1beta1/encode", { tx: decoded.json.tx as JsonObject });
  assert.equal(encoded.json.tx_bytes, toBase64(tx));
  const garbage = await post("/cosmos/tx/v1beta1/decode", { tx_bytes: "AAAA" });
  assert.equal(at(garbage.json, "tx.body.memo"), "decode failed tx");
  const amino = JSON.stringify({
    type: "cosmos-sdk/StdTx",
    value: {
      msg: [{ type: "cosmos-sdk/MsgSend", value: { from_address: "a", amount: [] } }],
      fee: { amount: [], gas: "7" },
      signatures: [],
      memo: "m",
      timeout_height: "0",
    },
  });
  const { json: binary } = await post("/cosmos/tx/v1beta1/encode/amino", { amino_json: amino });
  const read = await post("/cosmos/tx/v1beta1/decode/amino", binary);
  assert.equal(at(JSON.parse(String(read.json.amino_json)), "value.msg.0.value.from_address"), "a");
  const wrong = await post("/cosmos/tx/v1beta1/encode/amino", { amino_json: "{" });
  assert.deepEqual([wrong.status, wrong.json.code], [500, 2]);
  for (const path of ["decode", "encode", "decode/amino", "encode/amino"]) {
    const { status, json } = await post(`/cosmos/tx/v1beta1/${path}`, {});
    assert.deepEqual([status, json.code], [400, 3], path);
  }
});

test("what is wrong with a hash or a transaction is said", async (t) => {
  const { chain, get, post } = await startTestNode(t);
  const messageOf = async (path: string) => (await get(path)).json.message;
  assert.equal(await messageOf(`${TXS}/xy`), "encoding/hex: invalid byte: U+0078 'x'");
  assert.equal(await messageOf(`${TXS}/ABC`), "encoding/hex: odd length hex string");
  assert.equal(await messageOf(`${TXS}/`), "tx hash cannot be empty");
  const { json: empty } = await post(TXS, { mode: "BROADCAST_MODE_SYNC" });
  assert.deepEqual(empty, failed(3, "invalid empty tx"));
  const broken = { tx_bytes: "AAAA", mode: "BROADCAST_MODE_ASYNC" };
  const { json } = await post(TXS, broken);
  assert.equal(String(at(json, "tx_response.txhash")).length, 64);
  const stale = toBase64(chain.sign([], 0n));
  const { json: refused } = await post("/cosmos/tx/v1beta1/simulate", { tx_bytes: stale });
  assert.match(
    String(refused.message),
    /must contain at least one message.* with gas used: '\d+'$/,
  );
});
