import assert from "node:assert/strict";
import { test } from "node:test";
import { fromBase64, toHex } from "@milkyway/bytes";
import type { JsonObject } from "@milkyway/codec";
import {
  GetBlockByHeightRequest,
  GetBlockByHeightResponse,
} from "@milkyway/codec/gen/cosmos/base/tendermint/v1beta1";
import {
  GetTxRequest,
  GetTxResponse,
  SimulateRequest,
  SimulateResponse,
} from "@milkyway/codec/gen/cosmos/tx/v1beta1";
import { createApi, queryServices, serveRpc } from "@milkyway/node";
import { ProbeChain } from "../wire/probeChain.ts";

const COMET = "/cosmos.base.tendermint.v1beta1.Service";
const TX = "/cosmos.tx.v1beta1.Service";

test("the services of the node are reached over ABCI queries too", async (t) => {
  const chain = new ProbeChain();
  await chain.start();
  const { application, engine } = chain;
  const api = createApi({ application, engine });
  const rpc = await serveRpc({
    application,
    engine,
    node: { id: "00".repeat(20), moniker: "probe", listenAddress: "tcp://127.0.0.1:26656" },
    listen: { host: "127.0.0.1", port: 0 },
    query: (request) => queryServices(api, request),
  });
  t.after(async () => {
    await rpc.close();
    await chain.close();
  });
  const ask = async (path: string, data: Uint8Array, height = 0) => {
    const parameters = `path="${path}"&data=0x${toHex(data)}&height=${height}`;
    const answer = await fetch(`${rpc.url}/abci_query?${parameters}`);
    const { result } = (await answer.json()) as { result: { response: JsonObject } };
    return result.response;
  };
  const bytesOf = ({ value }: JsonObject) => fromBase64(String(value));

  const block = await ask(
    `${COMET}/GetBlockByHeight`,
    GetBlockByHeightRequest.encode({ height: 2n }),
  );
  const read = GetBlockByHeightResponse.decode(bytesOf(block));
  assert.equal(read.sdkBlock?.header.height, 2n);

  const tx = chain.sign([
    {
      "@type": "/milkyway.restaking.v1.MsgSetUserPreferences",
      user: chain.address,
      preferences: { trusted_services: [] },
    },
  ]);
  const request = SimulateRequest.encode({ tx: undefined, txBytes: tx });
  const { gasInfo } = SimulateResponse.decode(bytesOf(await ask(`${TX}/Simulate`, request)));
  assert.ok((gasInfo?.gasUsed ?? 0n) > 10_000n);

  const found = (await engine.chain.searchTxs({ query: "tx.height=2" })).items.at(-1);
  const hash = toHex(found?.hash ?? new Uint8Array(0));
  const answer = await ask(`${TX}/GetTx`, GetTxRequest.encode({ hash }));
  assert.equal(GetTxResponse.decode(bytesOf(answer)).txResponse?.height, 2n);

  const missing = await ask(`${TX}/GetTx`, GetTxRequest.encode({ hash: "AA" }));
  assert.deepEqual(
    [missing.code, missing.codespace, missing.log],
    [22, "sdk", "rpc error: code = NotFound desc = tx not found: AA: key not found"],
  );
  const wrong = await ask(`${COMET}/GetBlockByHeight`, Uint8Array.of(255));
  assert.notEqual(wrong.code, 0);
});
