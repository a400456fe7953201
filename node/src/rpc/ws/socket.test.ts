import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { toBase64, utf8 } from "@milkyway/bytes";
import type { JsonValue } from "@milkyway/codec";
import fc from "fast-check";
import { counterTx } from "../../testing/counterApp.ts";
import { formDifference } from "../../testing/jsonForm.ts";
import { dig, startRpcWorld } from "../../testing/rpcWorld.ts";
import { openSocket, type TestSocket } from "../../testing/testSocket.ts";

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
const ofType = (type: string) => ({ query: `tm.event='${type}'` });

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

test("subscriptions are refused and ended with CometBFT's words", async (t) => {
  const { url } = await startRpcWorld(t, {
    engine: { subscriptions: { maxClients: 1, maxPerClient: 2 } },
  });
  const client = await openSocket(t, url);
  const rows: readonly (readonly [method: string, query: string, error: string | undefined])[] = [
    [
      "subscribe",
      "a OR b",
      "failed to parse query: offset 2: got tag, wanted <= operator, >= operator, < operator, > operator, = operator, CONTAINS operator or EXISTS operator",
    ],
    ["subscribe", "a".repeat(513), "maximum query length exceeded"],
    ["unsubscribe", "tm.event='Tx'", "subscription not found"],
    ["unsubscribe", "bad", "failed to parse query: offset 3: EOF"],
    ["unsubscribe_all", "", "subscription not found"],
    ["subscribe", "tm.event='Tx'", undefined],
    ["subscribe", "tm.event =  'Tx'", "already subscribed"],
    ["subscribe", "tm.event='Vote'", undefined],
    ["subscribe", "tm.event='NewBlock'", "max_subscriptions_per_client 2 reached"],
    ["unsubscribe", "tm.event='Vote'", undefined],
    ["unsubscribe_all", "", undefined],
  ];
  for (const [method, query, error] of rows) {
    client.call(method, method === "unsubscribe_all" ? {} : { query });
    const expected = error === undefined ? OK : internal(1, error);
    assert.deepEqual(await client.next(), expected, `${method} ${query}`);
  }
  client.call("subscribe", ofType("Tx"));
  await client.next();
  const other = await openSocket(t, url);
  other.call("subscribe", ofType("Tx"));
  assert.deepEqual(await other.next(), internal(1, "max_subscription_clients 1 reached"));
  client.socket.close();
  await subscribeWhenFree(other);
});

/** Subscribes as soon as the server knows that another client left. */
async function subscribeWhenFree(client: TestSocket): Promise<void> {
  let error: unknown = "unknown";
  while (error !== undefined) {
    client.call("subscribe", ofType("Tx"));
    ({ error } = await client.next());
  }
}

interface Recorded {
  readonly name: string;
  readonly answer: JsonValue;
}

const events = new Map(
  (
    JSON.parse(
      readFileSync(new URL("../../testing/vectors/rpcAnswers.json", import.meta.url), "utf8"),
    ) as readonly Recorded[]
  )
    .filter(({ name }) => name.startsWith("event "))
    .map(({ name, answer }) => [name.slice(6), answer]),
);

/** Leaves out what depends on the application: which attributes there are, and what blocks emit. */
function withoutAttributes(event: unknown): JsonValue {
  const text = JSON.stringify(event, (key, value) =>
    ["events", "attributes", "tx_results", "result"].includes(key) ? undefined : value,
  );
  return JSON.parse(text) as JsonValue;
}

test("events come under the id of their subscription, in the form of a reference node's", async (t) => {
  const { url, engine } = await startRpcWorld(t, {
    engine: { subscriptions: { maxPerClient: 20 } },
  });
  const client = await openSocket(t, url);
  await engine.mine(1);
  for (const type of events.keys()) client.call("subscribe", ofType(type), `own ${type}`);
  for (const _ of events.keys()) assert.deepEqual(dig(await client.next(), "result"), {});
  for (const name of ["ann", "bob"]) await engine.broadcastTxSync(counterTx(name, 0));
  await engine.mine(1);
  const wanted = new Set(events.keys());
  while (wanted.size > 0) {
    const reply = await client.next();
    const attributes = dig(reply, "result.events") as Readonly<Record<string, readonly string[]>>;
    const [name = ""] = attributes["tm.event"] ?? [];
    assert.equal(reply.id, `own ${name}`);
    if (!wanted.delete(name)) continue;
    assert.equal(dig(reply, "result.query"), `tm.event='${name}'`);
    const [expected, actual] = [events.get(name), reply].map((event) =>
      withoutAttributes(dig(event, "result")),
    );
    assert.equal(formDifference(expected as JsonValue, actual), undefined, name);
  }
});

test("what a transaction emits is what its event can be found by", async (t) => {
  const { url, engine } = await startRpcWorld(t);
  const client = await openSocket(t, url);
  client.call(
    "subscribe",
    { query: "tm.event='Tx' AND message.sender='bob' AND tx.fee EXISTS" },
    7,
  );
  await client.next();
  for (const name of ["ann", "bob"]) await engine.broadcastTxSync(counterTx(name, 0, "a<b"));
  await engine.mine(1);
  const reply = await client.next();
  assert.equal(reply.id, 7);
  const value = dig(reply, "result.data.value.TxResult");
  assert.deepEqual(value, {
    height: "1",
    index: 1,
    tx: toBase64(counterTx("bob", 0, "a<b")),
    result: {
      gas_wanted: "10",
      gas_used: "7",
      events: [
        { type: "tx", attributes: [{ key: "fee", value: "0umilk", index: true }] },
        { type: "tx", attributes: [{ key: "acc_seq", value: "bob/0", index: true }] },
        { type: "message", attributes: [{ key: "sender", value: "bob", index: true }] },
      ],
    },
  });
  assert.deepEqual(
    (dig(reply, "result.events") as Readonly<Record<string, unknown>>)["tx.acc_seq"],
    ["bob/0"],
  );
});

test("a client that does not take its events loses its subscription", async (t) => {
  const { url, engine } = await startRpcWorld(t, {
    engine: { subscriptions: { capacity: 3 } },
    limits: { webSocketWriteBufferSize: 2 },
  });
  const client = await openSocket(t, url);
  client.call("subscribe", ofType("NewBlock"), "slow");
  await client.next();
  client.socket.pause();
  // Enough to fill what the system keeps for the connection.
  const big = "x".repeat(900_000);
  for (let i = 0; i < 12; i++) {
    await engine.broadcastTxSync(counterTx("ann", i, big));
    await engine.mine(1);
  }
  client.socket.resume();
  let reply = await client.next();
  while (reply.error === undefined) reply = await client.next();
  assert.deepEqual(reply, {
    jsonrpc: "2.0",
    id: "slow",
    error: {
      code: -32000,
      message: "Server error",
      data: "subscription was canceled (reason: client is not pulling messages fast enough)",
    },
  });
});

test("a client that takes nothing for too long is dropped", async (t) => {
  const { url, engine } = await startRpcWorld(t, {
    engine: { subscriptions: { maxClients: 1 } },
    timeouts: { webSocketWrite: 100 },
  });
  const [client, other] = [await openSocket(t, url), await openSocket(t, url)];
  client.call("subscribe", ofType("NewBlock"));
  await client.next();
  client.socket.pause();
  const big = "x".repeat(900_000);
  for (let i = 0; i < 12; i++) {
    await engine.broadcastTxSync(counterTx("ann", i, big));
    await engine.mine(1);
  }
  await subscribeWhenFree(other);
  client.socket.resume();
  assert.equal(await client.closed, 1006);
});

test("a client that shows no life is dropped, one that answers pings is not", async (t) => {
  const { url } = await startRpcWorld(t, { timeouts: { ping: 20, webSocketRead: 200 } });
  const [alive, dead] = [await openSocket(t, url), await openSocket(t, url)];
  dead.socket.pong = () => {};
  assert.equal(await dead.closed, 1006);
  alive.call("health");
  assert.deepEqual(await alive.next(), OK);
  const answered = new Promise((resolve) => alive.socket.once("pong", resolve));
  alive.socket.ping("hello");
  assert.equal(String(await answered), "hello");
});

test("a message that is too large ends the connection, and so does the end of the server", async (t) => {
  const world = await startRpcWorld(t, { limits: { maxBodyBytes: 1000 } });
  const client = await openSocket(t, world.url);
  client.send("x".repeat(1001));
  assert.equal(await client.closed, 1009);
  const other = await openSocket(t, world.url);
  other.call("subscribe", ofType("NewBlock"));
  await other.next();
  await world.close();
  assert.equal(await other.closed, 1006);
});

test("subscribers are told when the node stops", async (t) => {
  const { url, engine } = await startRpcWorld(t);
  const client = await openSocket(t, url);
  client.call("subscribe", ofType("NewBlock"), 3);
  await client.next();
  await engine.stop();
  assert.equal(
    dig(await client.next(), "error.data"),
    "subscription was canceled (reason: CometBFT exited)",
  );
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
