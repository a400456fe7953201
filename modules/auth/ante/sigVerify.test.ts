import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createPrivateKey } from "@milkyway/crypto";
import { state } from "../state.ts";
import { anteCtx, anteDeps, refusalOf, runAnte } from "../testing/anteFixture.ts";
import { ALICE, BOB } from "../testing/people.ts";
import { addressTextOf, KEYS, sendMsg, signTx, type TestTx } from "../testing/signTx.ts";

const alice = { key: KEYS.alice, accountNumber: 4n, sequence: 0n };
const bob = { key: KEYS.bob, accountNumber: 5n, sequence: 0n };
const tx = (given: Partial<TestTx> = {}) =>
  signTx({ messages: [sendMsg(ALICE, BOB, "1umilk")], signers: [alice], ...given });

const refused = (given: Partial<TestTx>, ctx = anteCtx()) => refusalOf(ctx, tx(given)).text;

describe("keys and signatures", () => {
  it("need a key, from the transaction or the account", () => {
    const signerInfos: TestTx["signerInfos"] = (infos) =>
      infos.map((info) => ({ ...info, publicKey: undefined }));
    assert.equal(
      refused({ signerInfos }),
      "sdk/8: unrecognized public key type: <nil>: invalid pubkey",
    );
    const ctx = anteCtx();
    runAnte(ctx, tx());
    // The reference panics while it converts a signer info without a key.
    assert.equal(
      refused({ signerInfos, signers: [{ ...alice, sequence: 1n }] }, ctx),
      "panic: runtime error: invalid memory address or nil pointer dereference",
    );
  });

  it("need an account", () => {
    const nobody = createPrivateKey("secp256k1", new Uint8Array(32).fill(1));
    const from = addressTextOf(nobody.publicKey);
    const signer = { key: nobody, accountNumber: 0n, sequence: 0n };
    assert.equal(
      refused({
        messages: [sendMsg(ALICE, BOB, "1umilk"), sendMsg(from, BOB, "1umilk")],
        signers: [alice, signer],
      }),
      `sdk/9: account ${from} does not exist: unknown address`,
    );
  });

  it("of ed25519 are charged and refused", () => {
    const key = createPrivateKey("ed25519", new Uint8Array(64).fill(7));
    const from = addressTextOf(key.publicKey);
    const ctx = anteCtx();
    const account = { address: from, pubKey: undefined, accountNumber: 20n, sequence: 0n };
    anteDeps.auth.setAccount(ctx.unmetered(), { kind: "base", value: account });
    const given = {
      messages: [sendMsg(from, BOB, "1umilk")],
      signers: [{ key, accountNumber: 20n, sequence: 0n }],
      fee: "",
    };
    assert.equal(refused(given, ctx), "sdk/8: ED25519 public keys are unsupported: invalid pubkey");
  });

  it("of more signer infos than signatures are a panic", () => {
    const signerInfos: TestTx["signerInfos"] = (infos) => [...infos, ...infos];
    assert.equal(
      refused({ signerInfos }),
      "panic: runtime error: index out of range [1] with length 1",
    );
  });

  it("need a mode", () => {
    const signerInfos: TestTx["signerInfos"] = (infos) =>
      infos.map((info) => ({ ...info, modeInfo: undefined }));
    assert.equal(refused({ signerInfos }), "undefined/1: got empty SignatureData");
    const empty = { single: undefined, multi: undefined };
    const without: TestTx["signerInfos"] = (infos) =>
      infos.map((info) => ({ ...info, modeInfo: empty }));
    assert.equal(refused({ signerInfos: without }), "panic: unexpected ModeInfo data type <nil>");
  });

  it("in an unknown mode are told so", () => {
    const signerInfos: TestTx["signerInfos"] = (infos) =>
      infos.map((info) => ({ ...info, modeInfo: { single: { mode: 5 }, multi: undefined } }));
    assert.equal(
      refused({ signerInfos }),
      "sdk/4: signature verification failed; please verify account number (4) and chain-id (golden-01-bank-basic): (unsupported sign mode 5): unauthorized",
    );
  });

  it("in amino hide the sequence, which the failure names", () => {
    const mode = 127;
    assert.equal(
      refused({ signers: [{ ...alice, mode }], chainId: "other" }),
      "sdk/4: signature verification failed; please verify account number (4), sequence (0) and chain-id (golden-01-bank-basic): unauthorized",
    );
  });

  it("may be given in the auxiliary mode, but not by who pays the fee", () => {
    const messages = [sendMsg(ALICE, BOB, "1umilk"), sendMsg(BOB, ALICE, "1umilk")];
    assert.equal(refused({ messages, signers: [alice, { ...bob, mode: 3 }] }), "no failure");
    const signerInfos: TestTx["signerInfos"] = (infos) =>
      infos.map((info) => ({ ...info, modeInfo: { single: { mode: 3 }, multi: undefined } }));
    assert.equal(
      refused({ signerInfos }),
      `sdk/4: signature verification failed; please verify account number (4) and chain-id (golden-01-bank-basic): (fee payer ${ALICE} cannot sign with SIGN_MODE_DIRECT_AUX: unauthorized): unauthorized`,
    );
  });

  it("may be over the text of screens, for which each coin's metadata is read", () => {
    const asked: string[] = [];
    const bank: typeof anteDeps.bank = {
      ...anteDeps.bank,
      getDenomMetadata(ctx, denom) {
        asked.push(denom);
        return anteDeps.bank.getDenomMetadata(ctx, denom);
      },
    };
    runAnte(anteCtx(), tx({ signers: [{ ...alice, mode: 2 }] }), { ...anteDeps, bank });
    assert.deepEqual(asked, ["umilk", "umilk"]);
  });

  it("are only counted up to the limit", () => {
    const ctx = anteCtx();
    const params = state.params.require(ctx.unmetered());
    state.params.set(ctx.unmetered(), { ...params, txSigLimit: 1n });
    assert.equal(
      refused({ signers: [alice, bob], feeFields: { payer: BOB } }, ctx),
      "sdk/14: signatures: 2, limit: 1: maximum number of signatures exceeded",
    );
  });

  it("are not verified in a recheck, but their sequence is compared", () => {
    const ctx = anteCtx({ mode: "recheck" });
    assert.equal(refused({ chainId: "other" }, ctx), "no failure");
    assert.match(refused({ signers: [{ ...alice, sequence: 9n }] }, ctx), /^sdk\/32: /);
  });
});
