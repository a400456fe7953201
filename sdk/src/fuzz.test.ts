/** Whatever a node answers, functions give a value or an error that is made for its reader. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { toBase64 } from "@milkyway/bytes";
import type { JsonObject } from "@milkyway/codec";
import { Query } from "@milkyway/codec/gen/cosmos/bank/v1beta1";
import { createPrivateKey } from "@milkyway/crypto";
import fc from "fast-check";
import { createClient } from "./client.ts";
import { SdkError } from "./errors/sdkError.ts";
import { followTxs } from "./events/follow.ts";
import { getAccount } from "./query/account.ts";
import { query } from "./query/query.ts";
import { keySigner } from "./signers/keySigner.ts";
import { readAnswer } from "./transport/readAnswer.ts";
import type { Transport } from "./transport/transport.ts";
import { checkTx } from "./tx/broadcast.ts";
import { estimateGas } from "./tx/estimateGas.ts";
import { getTx } from "./tx/getTx.ts";

const SIGNER = keySigner(createPrivateKey("secp256k1", new Uint8Array(32).fill(1)));
const CONTENT = { messages: [], fee: { amount: [], gasLimit: 0n, payer: "", granter: "" } };
const HASH = new Uint8Array(32);

const base64 = fc.uint8Array({ maxLength: 40 }).map(toBase64);
const member = fc.oneof(base64, fc.jsonValue(), fc.constant({ code: 0 }), fc.integer());
const answers = fc.dictionary(
  fc.constantFrom("response", "hash", "height", "tx_result", "txs", "code", "total_count"),
  fc.oneof(
    member,
    fc.record({ code: fc.constant(0), value: base64, data: base64, events: member }),
  ),
);

function answering(answer: JsonObject): Transport {
  return {
    call: async () => answer,
    subscribe: () => Promise.reject(new Error("not in this test")),
    close: () => {},
  };
}

async function assertClear(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    assert.ok(error instanceof SdkError, String((error as Error).stack));
  }
}

test("answers of any form give a value or an error of the SDK", async () => {
  await fc.assert(
    fc.asyncProperty(answers, async (answer) => {
      const client = createClient(answering(answer as JsonObject));
      await assertClear(() => client.chainId());
      await assertClear(() => getTx(client, HASH));
      await assertClear(() => checkTx(client, HASH));
      await assertClear(() => getAccount(client, SIGNER.address));
      await assertClear(() => query(client, Query, "balance", {}));
      await assertClear(() => estimateGas(client, SIGNER, CONTENT, 0n));
    }),
    { numRuns: 300 },
  );
});

test("texts of any form give a value or an error of the SDK", async () => {
  const texts = fc.oneof(
    fc.string(),
    fc.json(),
    answers.map((result) => JSON.stringify({ result })),
  );
  await fc.assert(
    fc.asyncProperty(texts, (text) => assertClear(async () => readAnswer("http://node", text))),
  );
});

test("transactions of any form do not end those who follow", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.jsonValue()), async (txs) => {
      const status = { node_info: { network: "a" }, sync_info: { latest_block_height: "3" } };
      const end = new AbortController();
      const transport = {
        ...answering({}),
        call: async (method: string) => {
          if (method === "status") return status;
          end.abort();
          return { txs, total_count: `${txs.length}` } as JsonObject;
        },
      };
      const options = { from: 1n, signal: end.signal, retryMs: 0 };
      await assertClear(async () => {
        for await (const tx of followTxs(createClient(transport), "", options)) assert.ok(tx.hash);
      });
    }),
    { numRuns: 50 },
  );
});
