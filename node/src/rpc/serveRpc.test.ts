import assert from "node:assert/strict";
import { type AddressInfo, connect, createServer } from "node:net";
import { test } from "node:test";
import { toBase64 } from "@milkyway/bytes";
import fc from "fast-check";
import { counterTx } from "../testing/counterApp.ts";
import { askHttp, dig, type RpcWorld, startRpcWorld } from "../testing/rpcWorld.ts";
import { createTestEngine } from "../testing/testEngine.ts";
import { RpcListenError } from "./rpcListenError.ts";
import { serveRpc } from "./serveRpc.ts";

const node = { id: "ab", moniker: "test", listenAddress: "tcp://0.0.0.0:26656" };
const post = (body: string) => ({ method: "POST", body });
const rpc = (method: string, id: number) => ({ jsonrpc: "2.0", id, method });

test("a port in use is told in one sentence", async (t) => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
  t.after(() => taken.close());
  const { port } = taken.address() as AddressInfo;
  const { engine, app } = createTestEngine();
  const serve = (host: string, port: number) =>
    serveRpc({ listen: { host, port }, engine, application: app, node });
  await assert.rejects(serve("127.0.0.1", port), {
    constructor: RpcListenError,
    code: "EADDRINUSE",
    message: `the RPC server cannot listen on 127.0.0.1:${port}: the port is in use`,
  });
  await assert.rejects(serve("203.0.113.7", 0), {
    message: "the RPC server cannot listen on 203.0.113.7:0: this machine has no such address",
  });
});

test("the address is told by which the server is reached", async () => {
  const { engine, app } = createTestEngine();
  const listen = { host: "0.0.0.0", port: 0 };
  const server = await serveRpc({ listen, engine, application: app, node });
  assert.match(server.url, /^http:\/\/127\.0\.0\.1:\d+$/);
  const { body } = await askHttp(server.url, { path: "/status" });
  const { port } = new URL(server.url);
  const info = dig(JSON.parse(body), "result.node_info");
  assert.equal(dig(info, "other.rpc_address"), `tcp://0.0.0.0:${port}`);
  assert.equal(dig(info, "listen_addr"), "tcp://0.0.0.0:26656");
  await server.close();
  await server.close();
  await assert.rejects(askHttp(server.url, {}), { code: "ECONNREFUSED" });
});

test("a body that is too large is refused, and one that is not is read", async (t) => {
  const world = await startRpcWorld(t, { limits: { maxBodyBytes: 100 } });
  const refused = await world.ask(post("x".repeat(101)));
  assert.equal(refused.status, 400);
  assert.deepEqual(JSON.parse(refused.body), {
    jsonrpc: "2.0",
    error: {
      code: -32600,
      message: "Invalid Request",
      data: "error reading request body: http: request body too large",
    },
  });
  const body = JSON.stringify(rpc("health", 1)).padEnd(100);
  assert.equal((await world.ask(post(body))).status, 200);
});

test("headers that are too large are refused", async (t) => {
  const world = await startRpcWorld(t, { limits: { maxHeaderBytes: 2000 } });
  const headers = { "x-large": "y".repeat(3000) };
  assert.equal((await world.ask({ path: "/health", headers })).status, 431);
});

test("more connections than allowed are not taken", async (t) => {
  const world = await startRpcWorld(t, { limits: { maxOpenConnections: 1 } });
  const { hostname, port } = new URL(world.url);
  const first = connect(Number(port), hostname);
  t.after(() => first.destroy());
  await new Promise((resolve) => first.once("connect", resolve));
  first.write("GET /health HTTP/1.1\r\nHost: x\r\n\r\n");
  await new Promise((resolve) => first.once("data", resolve));
  await assert.rejects(world.ask({ path: "/health" }), { code: "ECONNRESET" });
  first.destroy();
});

test("a request that does not come in whole is given up", async (t) => {
  const world = await startRpcWorld(t, { timeouts: { read: 100 } });
  const { hostname, port } = new URL(world.url);
  const socket = connect(Number(port), hostname);
  socket.write("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n{");
  const answer: string[] = [];
  socket.on("data", (part) => answer.push(String(part)));
  await new Promise((resolve) => socket.once("close", resolve));
  assert.match(answer.join(""), /^HTTP\/1\.1 408 /);
});

test("only so many requests may come in one body", async (t) => {
  const world = await startRpcWorld(t, { limits: { maxRequestBatchSize: 2 } });
  const batch = (count: number) =>
    world.ask(post(JSON.stringify(Array.from({ length: count }, (_, i) => rpc("health", i)))));
  assert.equal(JSON.parse((await batch(2)).body).length, 2);
  assert.equal(
    dig(JSON.parse((await batch(3)).body), "error.data"),
    "batch request exceeds maximum (2) allowed number of requests",
  );
  const free = await startRpcWorld(t, { limits: { maxRequestBatchSize: 0 } });
  const body = JSON.stringify(Array.from({ length: 50 }, (_, i) => rpc("health", i)));
  assert.equal(JSON.parse((await free.ask(post(body))).body).length, 50);
});

test("a body of broadcasts is answered in order, and what follows sees them", async (t) => {
  const world = await startRpcWorld(t);
  const calls = Array.from({ length: 8 }, (_, i) => ({
    ...rpc("broadcast_tx_sync", i),
    params: { tx: toBase64(counterTx("ann", i)) },
  }));
  const body = JSON.stringify([...calls, rpc("num_unconfirmed_txs", 8)]);
  const answers = JSON.parse((await world.ask(post(body))).body) as { id: number }[];
  assert.deepEqual(
    answers.map(({ id }) => id),
    [0, 1, 2, 3, 4, 5, 6, 7, 8],
  );
  assert.equal(dig(answers, "8.result.n_txs"), "8");
});

test("the page of endpoints links to every method with its parameters", async (t) => {
  const world = await startRpcWorld(t, { limits: { unsafe: true } });
  const page = await world.ask({ headers: { host: 'a"<b' } });
  assert.equal(page.headers["content-type"], "text/html");
  assert.equal(page.body.match(/<a href=/g)?.length, 34);
  const link = "//a&#34;&lt;b/tx?hash=_&prove=_";
  assert.ok(page.body.includes(`<a href="${link}">${link}</a></br>`));
  const plain = await startRpcWorld(t);
  assert.ok(!(await plain.ask({})).body.includes("dial_seeds"));
  assert.equal((await plain.ask({ path: "/dial_seeds" })).status, 404);
});

/** Allowed origins, headers of a request, and what pages of other origins then may do. */
const CORS: readonly (readonly [
  allowed: readonly string[],
  method: string,
  headers: Readonly<Record<string, string>>,
  expected: Readonly<Record<string, string | undefined>>,
])[] = [
  [[], "GET", { origin: "http://a.b" }, { vary: undefined }],
  [
    ["http://a.b"],
    "GET",
    { origin: "http://A.b" },
    { "access-control-allow-origin": "http://A.b" },
  ],
  [["http://a.b"], "GET", { origin: "http://c.d" }, { "access-control-allow-origin": undefined }],
  [
    ["http://*.b"],
    "GET",
    { origin: "http://x.b" },
    { "access-control-allow-origin": "http://x.b", vary: "Origin" },
  ],
  [["http://*.b"], "GET", { origin: "http://b" }, { "access-control-allow-origin": undefined }],
  [
    ["http://a.b"],
    "OPTIONS",
    {
      origin: "http://a.b",
      "access-control-request-method": "POST",
      "access-control-request-headers": "content-type,x-server-time",
    },
    {
      "access-control-allow-origin": "http://a.b",
      "access-control-allow-methods": "POST",
      "access-control-allow-headers": "content-type,x-server-time",
    },
  ],
  [
    ["*"],
    "OPTIONS",
    { origin: "http://a.b", "access-control-request-method": "PATCH" },
    { "access-control-allow-origin": undefined, "access-control-allow-methods": undefined },
  ],
];

test("pages of other origins are told whether they may call", async (t) => {
  for (const [corsAllowedOrigins, method, headers, expected] of CORS) {
    const world = await startRpcWorld(t, { limits: { corsAllowedOrigins } });
    const answer = await world.ask({ method, path: "/health", headers });
    const label = JSON.stringify([corsAllowedOrigins, method, headers]);
    assert.equal(answer.status, method === "OPTIONS" ? 204 : 200, label);
    for (const [name, value] of Object.entries(expected))
      assert.equal(answer.headers[name], value, `${label} ${name}`);
  }
});

test("answers that stay the same may be kept", async (t) => {
  const world = await startRpcWorld(t);
  await world.engine.mine(2);
  const keeps = async (path: string) =>
    (await world.ask({ path })).headers["cache-control"] === "public, max-age=86400";
  for (const [path, isKept] of [
    ["/block?height=1", true],
    ["/block", false],
    ["/block?height=99", false],
    ["/genesis", true],
    ["/status", false],
    ["/abci_info", true],
  ] as const)
    assert.equal(await keeps(path), isKept, path);
});

const someRequest = fc.record({
  jsonrpc: fc.constant("2.0"),
  id: fc.oneof(fc.integer(), fc.string(), fc.constant(null)),
  method: fc.oneof(fc.constantFrom("block", "tx_search", "validators", "__proto__"), fc.string()),
  params: fc.jsonValue(),
});

async function isWellAnswered(world: RpcWorld, body: string): Promise<void> {
  const { status, body: text } = await world.ask(post(body));
  assert.ok(status === 200 || status === 500, `${status}`);
  if (text === "" || text.startsWith("<html>")) return;
  for (const one of [JSON.parse(text)].flat()) {
    assert.equal(one.jsonrpc, "2.0");
    assert.ok("result" in one !== "error" in one, text);
  }
}

test("any body and any path has an answer", async (t) => {
  const world = await startRpcWorld(t);
  await world.engine.mine(1);
  const body = fc.oneof(
    fc.string(),
    fc.json(),
    someRequest.map((one) => JSON.stringify(one)),
    fc.array(someRequest, { maxLength: 5 }).map((list) => JSON.stringify(list)),
  );
  await fc.assert(
    fc.asyncProperty(body, async (one) => isWellAnswered(world, one)),
    { numRuns: 100 },
  );
  const name = fc.constantFrom("block", "tx", "validators", "abci_query", "unconfirmed_txs");
  await fc.assert(
    fc.asyncProperty(name, fc.webQueryParameters(), fc.json(), async (method, query, value) => {
      const path = `/${method}?height=${encodeURIComponent(value)}&${query}`;
      const { status, body: text } = await world.ask({ path });
      assert.ok(status === 200 || status === 500, `${status} ${path}`);
      assert.equal(JSON.parse(text).id, -1);
    }),
    { numRuns: 100 },
  );
});
