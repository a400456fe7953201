import assert from "node:assert/strict";
import { test } from "node:test";
import { toBase64, utf8 } from "@milkyway/bytes";
import fc from "fast-check";
import { counterTx } from "../../testing/counterApp.ts";
import { dig, startRpcWorld } from "../../testing/rpcWorld.ts";
import { openSocket } from "../../testing/testSocket.ts";

const OK = { jsonrpc: "2.0", id: 1, result: {} };
const parseError = (data: string) => ({
  jsonrpc: "2.0",
  error: {
    code: -32700,
    message: "Parse error. Invalid JSON",
    data: `error unmarshaling request: ${data}`,
  },
});
const internal = (id: number | string, data: string) => ({
  jsonrpc: "2.0",
  id,
  error: { code: -32603, message: "Internal error", data },
});

/** The answers to frames as CometBFT gives them; `undefined` for none. */
const FRAMES: readonly (readonly [frame: string, answer: unknown])[] = [
  ["", parseError("EOF")],
  [" ", parseError("EOF")],
  ["{", parseError("unexpected EOF")],
  ["nul", parseError("unexpected EOF")],
  ["nux", parseError("invalid character 'x' in literal null (expecting 'l')")],
  ["null", undefined],
  ['{"jsonrpc":"2.0","method":"health"}', undefined],
  ['{"jsonrpc":"2.0","id":1,"method":"health"} x', OK],
  [
    '{"jsonrpc":"2.0","id":true,"method":"health"}',
    parseError("json-rpc ID (true) is of unknown type (bool)"),
  ],
  [
    '{"jsonrpc":"2.0","id":"a","method":"nosuch"}',
    { jsonrpc: "2.0", id: "a", error: { code: -32601, message: "Method not found" } },
  ],
  [
    '{"jsonrpc":"2.0","id":"a","method":"block","params":{"height":5}}',
    internal(
      "a",
      'error converting json params to arguments: invalid 64-bit integer encoding "5", expected string',
    ),
  ],
  [
    '{"jsonrpc":"2.0","id":2,"method":"block","params":["0"]}',
    internal(2, "height must be greater than 0, but got 0"),
  ],
];

test("frames are answered one by one, in their order", async (t) => {
  const { url } = await startRpcWorld(t);
  const client = await openSocket(t, url);
  for (const [frame] of FRAMES) client.send(frame);
  for (const [frame, answer] of FRAMES)
    if (answer !== undefined) assert.deepEqual(await client.next(), answer, frame);
  client.send(utf8('{"jsonrpc":"2.0","id":1,"method":"health"}'));
  assert.deepEqual(await client.next(), OK);
});

test("transactions that are sent together are answered in their order", async (t) => {
  const { url, engine } = await startRpcWorld(t);
  const client = await openSocket(t, url);
  for (let i = 0; i < 300; i++)
    client.call("broadcast_tx_sync", { tx: toBase64(counterTx("ann", i)) }, i);
  client.call("num_unconfirmed_txs", {}, "last");
  for (let i = 0; i < 300; i++) {
    const reply = await client.next();
    assert.deepEqual([reply.id, dig(reply, "result.code")], [i, 0]);
  }
  assert.equal(dig(await client.next(), "result.n_txs"), "300");
  assert.equal(engine.mempool.size, 300);
});

test("whatever a frame holds, the connection goes on", async (t) => {
  const { url } = await startRpcWorld(t);
  const client = await openSocket(t, url);
  const request = fc.record({
    jsonrpc: fc.constantFrom("2.0", 2, null),
    id: fc.oneof(fc.string(), fc.double(), fc.constant(null), fc.boolean()),
    method: fc.oneof(
      fc.constantFrom("block", "tx", "subscribe", "unsubscribe", "abci_query", "check_tx"),
      fc.string(),
    ),
    params: fc.oneof(fc.jsonValue(), fc.record({ height: fc.jsonValue(), query: fc.string() })),
  });
  const frame = fc.oneof(
    fc.string(),
    fc.json(),
    request.map((value) => JSON.stringify(value)),
    fc.uint8Array({ maxLength: 50 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(frame, { maxLength: 10 }), async (frames) => {
      for (const one of frames) client.send(one);
      client.call("health", {}, "after the others");
      let reply = await client.next();
      while (reply.id !== "after the others") reply = await client.next();
      assert.deepEqual(reply.result, {});
    }),
    { numRuns: 60 },
  );
});
