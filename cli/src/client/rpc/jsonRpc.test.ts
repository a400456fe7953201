import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type TestContext, test } from "node:test";
import fc from "fast-check";
import { CliError } from "../../cliError.ts";
import { createChain } from "./chain.ts";
import { createJsonRpc, httpUrl, RpcError } from "./jsonRpc.ts";

/** A server that gives the answer that is set. */
async function answering(t: TestContext) {
  const given = { text: "" };
  const server = createServer((_, response) => response.end(given.text));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  t.after(() => server.close());
  const { port } = server.address() as AddressInfo;
  return { given, node: `tcp://127.0.0.1:${port}` };
}

test("addresses of nodes may be written as in configuration files", () => {
  assert.equal(httpUrl("tcp://localhost:26657"), "http://localhost:26657");
  assert.equal(httpUrl("localhost:26657"), "http://localhost:26657");
  assert.equal(httpUrl("https://rpc.example/"), "https://rpc.example");
  assert.throws(() => httpUrl("http://a b"), CliError);
});

test("what a node refuses is said, and by whom", async (t) => {
  const { given, node } = await answering(t);
  const rpc = createJsonRpc(node);
  given.text = '{"jsonrpc":"2.0","id":1,"result":{"a":1}}';
  assert.deepEqual(await rpc.call("status"), { a: 1 });
  given.text =
    '{"jsonrpc":"2.0","id":1,"error":{"code":-32603,"message":"Internal error","data":"no such height"}}';
  await assert.rejects(rpc.call("block"), (error) => {
    assert.ok(error instanceof RpcError);
    assert.equal(error.reason, "no such height");
    return true;
  });
});

test("answers of other servers are told from a node's", async (t) => {
  const { given, node } = await answering(t);
  const chain = createChain(createJsonRpc(node));
  const json = fc.json().map((text) => `{"jsonrpc":"2.0","result":${text}}`);
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string(), fc.json(), json), async (text) => {
      given.text = text;
      for (const ask of [
        () => chain.rpc.call("status"),
        () => chain.chainId(),
        () => chain.broadcast(new Uint8Array(1), "sync"),
      ])
        await ask().catch((error) => assert.ok(error instanceof CliError, `${text}: ${error}`));
    }),
    { numRuns: 60 },
  );
});
