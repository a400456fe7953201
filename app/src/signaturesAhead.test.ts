import assert from "node:assert/strict";
import { test } from "node:test";
import { utf8 } from "@milkyway/bytes";
import { stringifyJson } from "@milkyway/codec";
import { accounts } from "@milkyway/core";
import {
  createPrivateKey,
  derivePrivateKey,
  mnemonicToSeed,
  type SignatureBatch,
  type SignedDigest,
  signTxDirect,
} from "@milkyway/crypto";
import { MsgSend } from "@milkyway/modules/bank/client";
import { createCommitStore } from "@milkyway/store";
import { createApp } from "./app.ts";
import { DEV_ACCOUNTS } from "./genesis/devAccounts.ts";
import { devAppState } from "./genesis/devGenesis.ts";
import { storeNames } from "./stores.ts";

const chainId = "milkyway-dev-1";
const alice = createPrivateKey(
  "secp256k1",
  derivePrivateKey(mnemonicToSeed(DEV_ACCOUNTS[0]?.mnemonic ?? "")),
);

// Before the first block, accounts sign without a number.
function send(spoil: boolean): Uint8Array {
  const address = accounts.toText(alice.publicKey.address);
  const amount = [{ denom: "umilk", amount: 1n }];
  const value = MsgSend.encode({ fromAddress: address, toAddress: address, amount });
  const fee = { amount: [], gasLimit: 300_000n, payer: "", granter: "" };
  const messages = [{ typeUrl: "/cosmos.bank.v1beta1.MsgSend", value }];
  const key = spoil ? { ...alice, sign: () => new Uint8Array(64).fill(1) } : alice;
  return signTxDirect({ chainId, messages, fee }, [{ key, accountNumber: 0n, sequence: 0n }]);
}

async function chain(verifyAhead: (items: readonly SignedDigest[]) => SignatureBatch) {
  const store = createCommitStore({ stores: storeNames });
  const application = createApp({ store, verifyAhead });
  const time = "2026-01-01T00:00:00Z";
  const appState = devAppState({ chainId, time, consensusKey: new Uint8Array(32).fill(7) });
  application.initChain({
    time: 1_767_225_600_000_000_000n,
    chainId,
    consensusParams: undefined,
    validators: [],
    appStateBytes: utf8(stringifyJson(appState)),
    initialHeight: 1n,
  });
  return application;
}

/** Says the same of every signature, and remembers what it was asked. */
function oracle(verdict: () => boolean | undefined) {
  const seen: SignedDigest[] = [];
  const verifyAhead = (items: readonly SignedDigest[]): SignatureBatch => {
    seen.push(...items);
    return { verdict, done: Promise.resolve() };
  };
  return { seen, verifyAhead };
}

test("signatures found valid ahead are not verified again, the others are", async () => {
  for (const found of [true, false, undefined]) {
    const { seen, verifyAhead } = oracle(() => found);
    const application = await chain(verifyAhead);
    const [spoiled, sound] = [send(true), send(false)];
    await application.prefetch([spoiled, utf8("not a transaction")]);
    assert.equal(seen.length, 1);
    await application.prefetch([spoiled]);
    assert.equal(seen.length, 1);
    assert.equal(application.checkTx({ tx: spoiled, type: 0 }).code, found === true ? 0 : 4);
    await application.prefetch([Uint8Array.from(spoiled)]);
    assert.equal(seen.length, found === true ? 1 : 2, "other bytes, known by the signature");
    if (found !== true) assert.equal(application.checkTx({ tx: sound, type: 0 }).code, 0);
    await application.close();
  }
});

test("what becomes known while it is waited for nowhere counts from then on", async () => {
  let verdict: boolean | undefined;
  const done = new Promise<void>(() => {});
  const application = await chain(() => ({ verdict: () => verdict, done }));
  const spoiled = send(true);
  void application.prefetch([spoiled]);
  assert.equal(application.checkTx({ tx: spoiled, type: 0 }).code, 4);
  verdict = true;
  assert.equal(application.checkTx({ tx: spoiled, type: 0 }).code, 0);
  await application.close();
});

test("what was found of a signer at one sequence says nothing of another", async () => {
  const application = await chain(oracle(() => true).verifyAhead);
  const first = send(true);
  await application.prefetch([first]);
  assert.equal(application.checkTx({ tx: first, type: 0 }).code, 0);
  assert.equal(application.checkTx({ tx: first, type: 0 }).code, 32);
  await application.close();
});

test("a verifier that fails does not stand in the way", async () => {
  const failing = [
    () => {
      throw new Error("the thread has ended");
    },
    () => ({ verdict: () => undefined, done: Promise.reject(new Error("the thread has ended")) }),
  ];
  for (const verifyAhead of failing) {
    const application = await chain(verifyAhead);
    const tx = send(false);
    await application.prefetch([tx]);
    assert.equal(application.checkTx({ tx, type: 0 }).code, 0);
    await application.close();
  }
});
