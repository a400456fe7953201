import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { Client, credentials } from "@grpc/grpc-js";
import { utf8 } from "@milkyway/bytes";
import type { MessageType } from "@milkyway/codec";
import {
  ABCI,
  CommitInfo,
  RequestFinalizeBlock,
  RequestInitChain,
  RequestProcessProposal,
} from "@milkyway/codec/gen/tendermint/abci";
import fc from "fast-check";
import type { Log } from "../engine/log.ts";
import { silentLog } from "../engine/log.ts";
import { AbciClient, framed } from "../testing/abciClient.ts";
import { CounterApp, type CounterOptions, counterTx } from "../testing/counterApp.ts";
import type { AbciOptions } from "./abciOptions.ts";
import { serveAbci } from "./serveAbci.ts";

function directory(t: TestContext): string {
  const dir = mkdtempSync(join(tmpdir(), "milkyway-abci-"));
  t.after(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

async function serve(t: TestContext, options: Partial<AbciOptions> = {}, app: CounterOptions = {}) {
  const application = new CounterApp(app);
  const address = options.address ?? "tcp://127.0.0.1:0";
  const listening = await serveAbci({ application, ...options, address });
  t.after(() => listening.close());
  const client = () => {
    const made = new AbciClient(listening.url);
    t.after(() => made.close());
    return made;
  };
  return { application, listening, client };
}

const block = (height: bigint, txs: readonly Uint8Array[] = []) =>
  RequestFinalizeBlock.create({ height, txs, decidedLastCommit: CommitInfo.create() });

test("a chain is made over the socket", async (t) => {
  for (const address of ["tcp://127.0.0.1:0", `unix://${join(directory(t), "abci.sock")}`]) {
    const { application, client } = await serve(t, { address });
    const [consensus, mempool, query] = [client(), client(), client()];
    assert.deepEqual(await query.ask("echo", { message: "hello" }), { message: "hello" });
    const before = await query.ask("info", {
      version: "0.38.19",
      blockVersion: 11n,
      p2pVersion: 8n,
      abciVersion: "2.0.0",
    });
    assert.equal(before.lastBlockHeight, 0n);
    await consensus.ask(
      "initChain",
      RequestInitChain.create({ chainId: "test-1", initialHeight: 1n }),
    );
    const tx = counterTx("alice", 0, "hello");
    assert.equal((await mempool.ask("checkTx", { tx, type: 0 })).code, 0);
    const process = RequestProcessProposal.create({ height: 1n, txs: [tx] });
    assert.equal((await consensus.ask("processProposal", process)).status, 1);
    const { txResults, appHash } = await consensus.ask("finalizeBlock", block(1n, [tx]));
    assert.equal(txResults[0]?.gasUsed, 7n);
    assert.deepEqual(await consensus.ask("commit", {}), { retainHeight: 0n });
    const after = await query.ask("info", {
      version: "",
      blockVersion: 0n,
      p2pVersion: 0n,
      abciVersion: "",
    });
    assert.equal(after.lastBlockHeight, 1n);
    assert.deepEqual(after.lastBlockAppHash, appHash);
    assert.equal(application.disk.height, 1n);
    assert.equal((await mempool.ask("checkTx", { tx, type: 1 })).code, 32);
  }
});

test("requests of one connection are answered in order, also across several at once", async (t) => {
  const { client } = await serve(t);
  const one = client();
  const messages = Array.from({ length: 500 }, (_, i) => `${i}`);
  const bytes = framed(...messages.map((message) => ({ echo: { message } })), { flush: {} });
  for (let at = 0; at < bytes.length; at += 997) one.socket.write(bytes.subarray(at, at + 997));
  for (const message of messages) assert.deepEqual((await one.next())?.echo, { message });
  assert.deepEqual((await one.next())?.flush, {});
});

test("an error of the application is an exception, and the connection goes on", async (t) => {
  const reasons: string[] = [];
  const { application, client } = await serve(t, { onFailure: (reason) => reasons.push(reason) });
  const one = client();
  await assert.rejects(one.ask("commit", {}), /nothing was executed/);
  application.isBroken = true;
  one.socket.write(framed({ finalizeBlock: block(1n) }));
  assert.deepEqual((await one.next())?.exception, { error: "the application is broken" });
  assert.deepEqual(reasons, ["nothing was executed", "the application is broken"]);
  one.socket.write(framed({}));
  assert.deepEqual((await one.next())?.exception, { error: "unknown request" });
  assert.deepEqual(await client().ask("echo", { message: "x" }), { message: "x" });
});

test("a node that keeps no snapshots refuses those of others", async (t) => {
  const { client } = await serve(t);
  const one = client();
  assert.deepEqual(await one.ask("listSnapshots", {}), { snapshots: [] });
  assert.deepEqual(
    await one.ask("offerSnapshot", { snapshot: undefined, appHash: new Uint8Array(0) }),
    { result: 2 },
  );
  const chunk = { index: 0, chunk: new Uint8Array(0), sender: "" };
  assert.equal((await one.ask("applySnapshotChunk", chunk)).result, 2);
  assert.equal(
    (await one.ask("loadSnapshotChunk", { height: 1n, format: 3, chunk: 0 })).chunk.length,
    0,
  );
});

test("the engine is told how many blocks to keep, and where to halt", async (t) => {
  const { client } = await serve(t, { minRetainBlocks: 2n, haltAt: { height: 5n, time: 0n } });
  const one = client();
  const kept: bigint[] = [];
  for (let height = 1n; height < 5n; height++) {
    await one.ask("finalizeBlock", block(height));
    kept.push((await one.ask("commit", {})).retainHeight);
  }
  assert.deepEqual(kept, [0n, 0n, 1n, 2n]);
  await assert.rejects(
    one.ask("finalizeBlock", block(5n)),
    /halt per configuration height 5 time 0/,
  );
});

test("an engine hears of a block that cannot be executed after its peers had time to get it", async (t) => {
  const failures: string[] = [];
  const { client } = await serve(t, {
    haltAt: { height: 1n, time: 0n },
    lingerMs: 100,
    onFailure: (reason) => failures.push(reason),
  });
  const began = performance.now();
  await assert.rejects(client().ask("finalizeBlock", block(1n)), /halt per configuration/);
  assert.ok(performance.now() - began >= 99);
  assert.equal(failures.length, 1);
});

test("frames that are too long, or no frames, close the connection with a reason", async (t) => {
  const lines: string[] = [];
  const log: Log = { ...silentLog, error: (_, fields) => lines.push(`${fields?.reason}`) };
  const { client } = await serve(t, { maxRequestBytes: 1000, log });
  const closes = async (bytes: Uint8Array, reason: RegExp) => {
    const one = client();
    one.socket.write(bytes);
    assert.match((await one.next())?.exception?.error ?? "", reason);
    assert.equal(await one.next(), undefined);
    assert.match(lines.at(-1) ?? "", reason);
  };
  await closes(Uint8Array.of(0xe9, 0x07), /1001 bytes is longer than 1000/);
  await closes(new Uint8Array(5).fill(0xff), /no varint/);
  await closes(
    utf8("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n".padEnd(80)),
    /proto: wrong wireType/,
  );
  await closes(framed({ echo: { message: "x".repeat(2000) } }), /longer/);
  assert.deepEqual(await client().ask("echo", { message: "still here" }), {
    message: "still here",
  });
});

test("no bytes on the socket bring the server down", async (t) => {
  const { client } = await serve(t, { maxRequestBytes: 10_000 });
  const sound = framed({ echo: { message: "hello" } }, { finalizeBlock: block(1n, [utf8("tx")]) });
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 60 }),
    fc.tuple(fc.nat(sound.length - 1), fc.nat(255)).map(([at, value]) => sound.with(at, value)),
  );
  await fc.assert(
    fc.asyncProperty(bytes, fc.nat(60), async (sent, cut) => {
      const one = client();
      one.socket.write(sent.subarray(0, cut));
      one.socket.end(sent.subarray(cut));
      while ((await one.next()) !== undefined);
      one.close();
    }),
    { numRuns: 200 },
  );
  assert.deepEqual(await client().ask("echo", { message: "alive" }), { message: "alive" });
});

test("addresses that nobody can listen on are refused", async (t) => {
  await assert.rejects(serve(t, { address: "http://localhost" }), /not an address/);
  const path = join(directory(t), "file");
  writeFileSync(path, "");
  await assert.rejects(serve(t, { address: `unix://${path}` }), /is no socket/);
  const { listening } = await serve(t, { address: `unix://${path}.sock` });
  await assert.rejects(serve(t, { address: listening.url }), /another process answers/);
});

test("a chain is made over gRPC", async (t) => {
  const { listening, application } = await serve(t, {
    transport: "grpc",
    address: "tcp://127.0.0.1:0",
  });
  const client = new Client(listening.url.slice(6), credentials.createInsecure());
  t.after(() => client.close());
  const ask = <K extends keyof typeof ABCI.methods>(name: K, request: unknown) => {
    const method = ABCI.methods[name];
    const [asked, answered] = [method.request, method.response] as [
      MessageType<unknown>,
      MessageType<unknown>,
    ];
    return new Promise<Record<string, unknown>>((resolve, reject) => {
      client.makeUnaryRequest(
        `/tendermint.abci.ABCI/${method.name}`,
        (message: unknown) => Buffer.from(asked.encode(message)),
        (bytes) => answered.decode(bytes) as Record<string, unknown>,
        request,
        (error, value) => (error === null && value !== undefined ? resolve(value) : reject(error)),
      );
    });
  };
  assert.deepEqual(await ask("echo", { message: "hello" }), { message: "hello" });
  assert.deepEqual(await ask("flush", {}), {});
  await ask("initChain", RequestInitChain.create({ chainId: "test-1", initialHeight: 1n }));
  await ask("finalizeBlock", block(1n, [counterTx("alice", 0, "hello")]));
  await ask("commit", {});
  assert.equal(application.disk.height, 1n);
  await assert.rejects(ask("commit", {}), /nothing was executed/);
});
