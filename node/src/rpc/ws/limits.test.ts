import assert from "node:assert/strict";
import { test } from "node:test";
import { counterTx } from "../../testing/counterApp.ts";
import { dig, startRpcWorld } from "../../testing/rpcWorld.ts";
import { ofType, openSocket, subscribeWhenFree } from "../../testing/testSocket.ts";

const OK = { jsonrpc: "2.0", id: 1, result: {} };

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
