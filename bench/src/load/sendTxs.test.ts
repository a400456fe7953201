import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { writePrepared } from "../prepared/prepared.ts";
import { baseGenesis } from "../workloads/base.ts";
import { START } from "../workloads/workload.ts";
import { sendTxs } from "./sendTxs.ts";

interface Call {
  readonly id: number;
  readonly method: string;
  readonly params: { readonly tx?: string; readonly height?: string };
}

/** Answers as a node whose every block has all that was handed in before it was asked for. */
class FakeNode {
  /** Transactions in one request, by request. */
  readonly batches: number[] = [];
  refuses = false;
  private waiting: string[] = [];
  private readonly blocks: (readonly string[])[] = [];

  async listen(t: TestContext): Promise<string> {
    const server = createServer(async (request, response) => {
      let body = "";
      for await (const chunk of request) body += chunk;
      const answer = request.url === "/status" ? this.status() : this.answerAll(body);
      const text = JSON.stringify(answer);
      response.writeHead(200, { "Content-Length": Buffer.byteLength(text) });
      response.end(text);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    t.after(() => server.close());
    const address = server.address();
    assert.ok(typeof address === "object" && address !== null);
    return `http://127.0.0.1:${address.port}`;
  }

  private status() {
    return { result: { sync_info: { latest_block_height: `${this.blocks.length}` } } };
  }

  private answerAll(body: string): unknown {
    const parsed = JSON.parse(body) as Call | readonly Call[];
    const calls = Array.isArray(parsed) ? (parsed as readonly Call[]) : [parsed as Call];
    const sent = calls.filter(({ method }) => method === "broadcast_tx_sync");
    if (sent.length > 0) this.batches.push(sent.length);
    const answers = calls.map((call) => this.answer(call));
    return answers.length === 1 ? answers[0] : answers;
  }

  private answer({ id, method, params }: Call): unknown {
    if (method === "broadcast_tx_sync") {
      this.waiting.push(params.tx ?? "");
      return { id, result: { code: this.refuses ? 5 : 0, log: "" } };
    }
    const wanted = Number(params.height);
    if (wanted > this.blocks.length && this.waiting.length > 0) {
      this.blocks.push(this.waiting);
      this.waiting = [];
    }
    const txs = this.blocks[wanted - 1];
    return txs === undefined ? { id, error: {} } : { id, result: { block: { data: { txs } } } };
  }
}

function prepare(t: TestContext, count: number): string {
  const dir = mkdtempSync(join(tmpdir(), "bench-"));
  t.after(() => rmSync(dir, { recursive: true }));
  const txs = Array.from({ length: count }, (_, i) => Uint8Array.of(i & 0xff, i >> 8));
  writePrepared(dir, "txs", {
    genesis: baseGenesis(),
    blocks: [txs],
    start: START,
    measured: [1, 1],
  });
  return dir;
}

const plan = (rpc: string, inputs: string) =>
  ({
    kind: "txs",
    rpc,
    inputs,
    workload: "txs",
    from: 10,
    to: 110,
    connections: 4,
    batch: 7,
    seconds: 30,
  }) as const;

test("every transaction of the part is sent once and found in a block", async (t) => {
  const node = new FakeNode();
  const result = await sendTxs(plan(await node.listen(t), prepare(t, 200)));
  assert.equal(result.sent, 100);
  assert.equal(
    node.batches.reduce((sum, count) => sum + count, 0),
    100,
  );
  assert.ok(node.batches.every((count) => count <= 7));
  assert.ok(result.blocks >= 1 && result.perSecond > 0);
  assert.ok(result.p50 > 0 && result.p50 <= result.p99);
});

test("a refused transaction ends the load", async (t) => {
  const node = new FakeNode();
  node.refuses = true;
  const started = sendTxs(plan(await node.listen(t), prepare(t, 200)));
  await assert.rejects(started, /7 transactions were refused/);
});
