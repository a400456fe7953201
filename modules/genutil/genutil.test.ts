import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { gunzipSync } from "node:zlib";
import { fromBase64 } from "@milkyway/bytes";
import { createTypeRegistry, decodeTx, type JsonValue } from "@milkyway/codec";
import { allMessages } from "@milkyway/codec/gen/all";
import { SignDoc } from "@milkyway/codec/gen/cosmos/tx/v1beta1";
import { createTestCtx, failureOf } from "@milkyway/core/testing";
import { sha256, verifySecp256k1 } from "@milkyway/crypto";
import type { GenutilDeps } from "./deps.ts";
import { genesis } from "./genesis.ts";
import { genTxBytes, validatorOfGenTx } from "./genTx.ts";

const registry = createTypeRegistry(allMessages);
const root = import.meta.url.replace(/modules\/(dist\/)?genutil\/.*$/, "");
const vector = new URL("conformance/vectors/07b-gentx.json.gz", root);
const recorded = JSON.parse(gunzipSync(readFileSync(vector)).toString()).genesis.app_state
  .genutil as {
  gen_txs: JsonValue[];
};
const [first] = recorded.gen_txs as [JsonValue];

function fixture(code = 0) {
  const delivered: Uint8Array[] = [];
  const calls: string[] = [];
  const deps: GenutilDeps = {
    registry,
    staking: {
      applyValidatorSetUpdates() {
        calls.push("apply");
        return [];
      },
    },
    deliverTx(bytes) {
      delivered.push(bytes);
      return { code, log: code === 0 ? "" : "no" };
    },
  };
  return { deps, delivered, calls };
}

test("a genesis transaction is encoded to the bytes that were signed", () => {
  const tx = decodeTx(genTxBytes(first, registry), registry);
  const chainId = "golden-07b-gentx";
  const { bodyBytes, authInfoBytes } = tx;
  const bytes = SignDoc.encode({ bodyBytes, authInfoBytes, chainId, accountNumber: 0n });
  const key = (first as { auth_info: { signer_infos: [{ public_key: { key: string } }] } })
    .auth_info.signer_infos[0].public_key.key;
  assert.ok(verifySecp256k1(fromBase64(key), sha256(bytes), tx.signatures[0] as Uint8Array));
});

test("every transaction is delivered in order, then the validator set is applied once", () => {
  const { deps, delivered, calls } = fixture();
  genesis.init(createTestCtx(), deps, recorded);
  assert.equal(delivered.length, 2);
  assert.deepEqual(calls, ["apply"]);
  const idle = fixture();
  genesis.init(createTestCtx(), idle.deps, { gen_txs: null });
  assert.deepEqual(idle.calls, []);
});

test("a transaction that fails, or is none, fails the start of the chain", () => {
  const { deps } = fixture(5);
  assert.match(
    failureOf(() => genesis.init(createTestCtx(), deps, recorded)),
    /failed to execute DeliverTx for '.*': no$/,
  );
  const bad = { gen_txs: [{ body: 1 }] };
  assert.match(
    failureOf(() => genesis.init(createTestCtx(), deps, bad)),
    /failed to decode GenTx/,
  );
  assert.match(
    failureOf(() => genesis.init(createTestCtx(), deps, { gen_txs: 1 })),
    /gen_txs is not a list/,
  );
});

test("only a transaction that creates one validator counts as such", () => {
  assert.equal(validatorOfGenTx(first, registry).description.moniker, "val1");
  assert.match(
    failureOf(() => validatorOfGenTx({ body: { messages: [] } }, registry)),
    /got: 0, expected: 1/,
  );
  const send = { "@type": "/cosmos.bank.v1beta1.MsgSend" };
  assert.match(
    failureOf(() => validatorOfGenTx({ body: { messages: [send] } }, registry)),
    /expected: MsgCreateValidator/,
  );
});
