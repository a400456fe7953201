import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { LegacyAminoPublicKey, stdSignatureSize } from "@milkyway/crypto";
import { accountValue } from "../accountValue.ts";
import { publicKeyOf, withPublicKey } from "../publicKeyOf.ts";
import { state } from "../state.ts";
import { baseAccount } from "../testing/accounts.ts";
import { anteCtx, anteDeps, refusalOf, runAnte } from "../testing/anteFixture.ts";
import { ALICE, BOB, raw } from "../testing/people.ts";
import { addressTextOf, KEYS, sendMsg, signTx, type TestTx } from "../testing/signTx.ts";
import { SIMULATED_KEY } from "./signatures.ts";

const alice = { key: KEYS.alice, accountNumber: 4n, sequence: 0n };
const tx = (given: Partial<TestTx> = {}) =>
  signTx({
    messages: [sendMsg(ALICE, BOB, "1umilk")],
    signers: [alice],
    signatures: () => [new Uint8Array(0)],
    ...given,
  });

const simulation = (maxGas?: bigint) =>
  anteCtx({ mode: "simulate", ...(maxGas === undefined ? {} : { maxGas }) });

const gasOf = (given: ReturnType<typeof tx>, ctx = simulation()) =>
  runAnte(ctx, given).gas.consumed - 10n * BigInt(given.bytes.length);

describe("simulations", () => {
  it("verify nothing and have no limit of gas", () => {
    const at = runAnte(simulation(), tx({ gas: 0n }));
    assert.equal(at.gas.limit, undefined);
  });

  it("are limited by the block, or by this node", () => {
    assert.equal(runAnte(simulation(5_000_000n), tx()).gas.limit, 5_000_000n);
    const deps = { ...anteDeps, simulationGasLimit: 70n };
    assert.equal(
      refusalOf(simulation(), tx(), deps).text,
      "panic: out of gas in location: ReadFlat",
    );
    assert.equal(
      refusalOf(simulation(100n), tx({ gas: 101n })).text,
      "sdk/41: tx gas limit 101 exceeds block max gas 100: invalid gas limit",
    );
  });

  it("charge for a signature that is missing as if it were there", () => {
    const filled = tx({ signatures: () => [new Uint8Array(64)] });
    // Reading the account, and ten times 106 bytes of key and signature with six around them.
    assert.equal(gasOf(tx()) - gasOf(filled), 1000n + 3n * (21n + 83n) + 1120n);
  });

  it("charge for a threshold key as if every key that is allowed signed", () => {
    const multisig = new LegacyAminoPublicKey(2, [KEYS.alice.publicKey, KEYS.bob.publicKey]);
    const address = addressTextOf(multisig);
    const account = withPublicKey({ kind: "base", value: baseAccount(address, 9n) }, multisig);
    const ctx = simulation();
    anteDeps.auth.setAccount(ctx.unmetered(), account);
    const threshold = (given: Partial<TestTx>) =>
      tx({
        messages: [sendMsg(address, BOB, "1umilk")],
        signers: [
          { key: { multisig, by: [KEYS.alice, KEYS.bob] }, accountNumber: 9n, sequence: 0n },
        ],
        fee: "",
        ...given,
      });
    const filled = gasOf(
      threshold({ signatures: (given) => given }),
      ctx.with({ stores: ctx.stores.branch() }),
    );
    const multi = { bitarray: { extraBitsStored: 2, elems: Uint8Array.of(0) }, modeInfos: [] };
    const missing = threshold({
      signerInfos: (infos) =>
        infos.map((info) => ({ ...info, modeInfo: { single: undefined, multi } })),
    });
    const read = 1000 + 3 * (21 + accountValue.encode(account).length);
    const estimate = 10 * 7 * (stdSignatureSize(multisig) + 6);
    // Of the missing ones no bit is set, so that their verification is not charged.
    assert.equal(gasOf(missing, ctx) - filled, BigInt(read + estimate - 2000));
  });

  it("give signers without a key a stand-in", () => {
    const ctx = simulation();
    const signerInfos: TestTx["signerInfos"] = (infos) =>
      infos.map((info) => ({ ...info, publicKey: undefined }));
    runAnte(ctx, tx({ signerInfos }));
    const account = state.accounts.require(ctx, raw(ALICE));
    assert.deepEqual(publicKeyOf(account)?.bytes, SIMULATED_KEY.bytes);
  });

  it("do not compare key and address, but the sequence", () => {
    assert.equal(
      refusalOf(simulation(), tx({ signers: [{ ...alice, key: KEYS.bob }] })).text,
      "no failure",
    );
    assert.match(
      refusalOf(simulation(), tx({ signers: [{ ...alice, sequence: 1n }] })).text,
      /^sdk\/32: /,
    );
  });
});
