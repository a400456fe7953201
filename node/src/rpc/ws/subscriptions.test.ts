import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { toBase64 } from "@milkyway/bytes";
import type { JsonValue } from "@milkyway/codec";
import { counterTx } from "../../testing/counterApp.ts";
import { formDifference } from "../../testing/jsonForm.ts";
import { dig, startRpcWorld } from "../../testing/rpcWorld.ts";
import { ofType, openSocket, subscribeWhenFree } from "../../testing/testSocket.ts";

const OK = { jsonrpc: "2.0", id: 1, result: {} };
const internal = (id: number | string, data: string) => ({
  jsonrpc: "2.0",
  id,
  error: { code: -32603, message: "Internal error", data },
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

interface Recorded {
  readonly name: string;
  readonly answer: JsonValue;
}

const events = new Map(
  (
    JSON.parse(
      readFileSync(
        new URL("../../../src/testing/vectors/rpcAnswers.json", import.meta.url),
        "utf8",
      ),
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
