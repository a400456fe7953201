import assert from "node:assert/strict";
import { test } from "node:test";
import { fromBase64, fromUtf8, utf8 } from "@milkyway/bytes";
import { checkCalls } from "../../testing/rpcCalls.ts";
import { dig, startRpcWorld } from "../../testing/rpcWorld.ts";
import { genesisDoc } from "../../testing/testEngine.ts";
import { GenesisText } from "./genesisText.ts";

test("the genesis document is given whole or in chunks", async (t) => {
  const appState = utf8(' {"text": "<&>\u2028 \\" x", "list": [1, 2]}');
  const world = await startRpcWorld(t, { engine: { genesis: { ...genesisDoc(), appState } } });
  const { body } = await world.ask({ path: "/genesis" });
  assert.ok(
    body.endsWith(
      '"app_hash":"","app_state":{"text":"\\u003c\\u0026\\u003e\\u2028 \\" x","list":[1,2]}}}}',
    ),
    body,
  );
  const { result } = await world.call("genesis_chunked", { chunk: "0" });
  assert.deepEqual([dig(result, "chunk"), dig(result, "total")], ["0", "1"]);
  const whole = fromUtf8(fromBase64(dig(result, "data") as string));
  assert.equal(body, `{"jsonrpc":"2.0","id":-1,"result":{"genesis":${whole}}}`);
  await checkCalls(world, [
    {
      method: "genesis_chunked",
      params: { chunk: "1" },
      error: "there are 0 chunks, 1 is invalid",
    },
  ]);
});

test("a large genesis document is given in chunks only", () => {
  const appState = utf8(JSON.stringify({ text: "é".repeat(1000) }));
  const genesis = new GenesisText({ ...genesisDoc(), appState }, 1000);
  assert.deepEqual([genesis.whole, genesis.chunkCount], [undefined, 3]);
  const parts = [0, 1, 2].map((index) => Buffer.from(genesis.chunk(index), "base64"));
  assert.deepEqual([parts[0]?.length, parts[1]?.length], [1000, 1000]);
  const doc = JSON.parse(Buffer.concat(parts).toString("utf8"));
  assert.equal(dig(doc, "app_state.text.length"), 1000);
});
