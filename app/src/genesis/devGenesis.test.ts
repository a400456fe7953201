import assert from "node:assert/strict";
import { test } from "node:test";
import { utf8 } from "@milkyway/bytes";
import { stringifyJson } from "@milkyway/codec";
import { accounts } from "@milkyway/core";
import { createPrivateKey, derivePrivateKey, mnemonicToSeed } from "@milkyway/crypto";
import { createCommitStore } from "@milkyway/store";
import { createApp } from "../app.ts";
import { storeNames } from "../stores.ts";
import { DEV_ACCOUNTS, DEV_VALIDATOR, DEV_VALIDATOR_KEY } from "./devAccounts.ts";
import { devAppState } from "./devGenesis.ts";

test("the accounts of a developer chain are those of their mnemonics", () => {
  for (const { mnemonic, address } of [DEV_VALIDATOR, ...DEV_ACCOUNTS]) {
    const key = createPrivateKey("secp256k1", derivePrivateKey(mnemonicToSeed(mnemonic)));
    assert.equal(accounts.toText(key.publicKey.address), address);
  }
  assert.deepEqual(derivePrivateKey(mnemonicToSeed(DEV_VALIDATOR.mnemonic)), DEV_VALIDATOR_KEY);
});

test("a chain starts from the genesis of a developer chain, with its validator", () => {
  const application = createApp({ store: createCommitStore({ stores: storeNames }) });
  const chainId = "milkyway-dev-1";
  const time = "2026-01-01T00:00:00Z";
  const appState = devAppState({ chainId, time, consensusKey: new Uint8Array(32).fill(7) });
  const { validators } = application.initChain({
    time: 1_767_225_600_000_000_000n,
    chainId,
    consensusParams: {
      block: { maxBytes: 22_020_096n, maxGas: -1n },
      evidence: undefined,
      validator: { pubKeyTypes: ["ed25519"] },
      version: undefined,
      abci: undefined,
    },
    validators: [],
    appStateBytes: utf8(stringifyJson(appState)),
    initialHeight: 1n,
  });
  assert.deepEqual(
    validators.map(({ power }) => power),
    [100_000n],
  );
});
