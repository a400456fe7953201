import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fromUtf8, utf8 } from "@milkyway/bytes";
import { type JsonObject, type JsonValue, signBytes, stringifyJson } from "@milkyway/codec";
import { sha256, verifySecp256k1 } from "@milkyway/crypto";
import { createCommitStore } from "@milkyway/store";
import { createApp } from "../app.ts";
import { registry } from "../registry.ts";
import { storeNames } from "../stores.ts";
import { adoptGenesis, validateAppState } from "./adoptGenesis.ts";
import { objectsAt } from "./genesisLists.ts";
import { withLocalValidator } from "./localValidator.ts";
import { readGenTx, verifyGenTx } from "./verifyGenTx.ts";

/** The genesis of the original's main network, which is not part of the project. */
const FILE = new URL("../../../../shared/data/mainnet/genesis.json", import.meta.url);
const CHAIN = "milkyway";

function mainnet(): JsonObject {
  const document = JSON.parse(readFileSync(FILE, "utf8")) as { app_state: JsonObject };
  return document.app_state;
}

if (!existsSync(FILE))
  console.log("the genesis of the main network is not here: its tests are left out");
else {
  test("four of the five genesis transactions of the main network verify", () => {
    const genTxs = objectsAt(mainnet(), "genutil.gen_txs").map(readGenTx);
    assert.deepEqual(
      genTxs.map((genTx) => [genTx.message.description?.moniker, verifyGenTx(genTx, CHAIN)]),
      [
        ["✅ CryptoCrew Validators", false],
        ["MilkyWay Labs", true],
        ["Everstake", true],
        ["Cosmostation", true],
        ["DSRV", true],
      ],
    );
    for (const genTx of genTxs) assert.equal(verifyGenTx(genTx, "milkyway-2"), false);
  });

  test("the fifth is signed over commission rates without their points", () => {
    const genTx = readGenTx(objectsAt(mainnet(), "genutil.gen_txs")[0] as JsonValue);
    const { tx, operator } = genTx;
    const signer = {
      address: operator,
      chainId: CHAIN,
      accountNumber: 0n,
      sequence: 0n,
      publicKey: tx.authInfo.signerInfos[0]?.publicKey,
    };
    const context = { registry, feePayer: operator, sha256, coinMetadata: () => undefined };
    const today = fromUtf8(signBytes(127, tx, signer, context));
    const then = today.replaceAll(/"0\.0*([1-9]\d*)"/g, '"$1"');
    assert.notEqual(then, today);
    const key = (signer.publicKey?.value ?? new Uint8Array(0)).subarray(2);
    const signature = tx.signatures[0] ?? new Uint8Array(0);
    assert.equal(verifySecp256k1(key, sha256(utf8(then)), signature), true);
    assert.equal(verifySecp256k1(key, sha256(utf8(today)), signature), false);
  });

  test("what this version does not know of the main network's genesis is named", () => {
    const { unknownSections, unknownFields, ...missing } = adoptGenesis(mainnet());
    assert.deepEqual(unknownSections, ["feemarket"]);
    assert.deepEqual(unknownFields, ["liquidvesting.params.trusted_delegates"]);
    assert.deepEqual(missing.missingSections, [
      "hyperlane",
      "ibchooks",
      "investors",
      "tokenfactory",
      "warp",
    ]);
    assert.deepEqual(missing.missingFields, [
      "restaking.params.restaking_cap",
      "restaking.params.max_entries",
    ]);
  });

  test("a chain starts from the main network's genesis with a local validator", () => {
    const { appState } = adoptGenesis(mainnet());
    validateAppState(appState);
    const local = withLocalValidator(appState, CHAIN, new Uint8Array(32).fill(3));
    const application = createApp({ store: createCommitStore({ stores: storeNames }) });
    const { validators } = application.initChain({
      time: 1_733_216_400_000_000_000n,
      chainId: CHAIN,
      consensusParams: undefined,
      validators: [],
      appStateBytes: utf8(stringifyJson(local)),
      initialHeight: 1n,
    });
    assert.deepEqual(
      validators.map(({ power }) => power),
      [1000n],
    );
  });
}
