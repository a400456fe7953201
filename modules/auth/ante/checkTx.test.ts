import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ContextLost } from "@milkyway/core";
import { failureOf } from "@milkyway/core/testing";
import { publicKeyOf } from "../publicKeyOf.ts";
import { state } from "../state.ts";
import { anteCtx, anteDeps, refusalOf, runAnte } from "../testing/anteFixture.ts";
import { ALICE, BOB, raw } from "../testing/people.ts";
import { KEYS, sendMsg, signTx, type TestTx } from "../testing/signTx.ts";
import { incrementSequence } from "./incrementSequence.ts";

const alice = { key: KEYS.alice, accountNumber: 4n, sequence: 0n };
const bob = { key: KEYS.bob, accountNumber: 5n, sequence: 0n };
const tx = (given: Partial<TestTx> = {}) =>
  signTx({ messages: [sendMsg(ALICE, BOB, "1umilk")], signers: [alice], ...given });

const refused = (given: Partial<TestTx>, ctx = anteCtx()) => refusalOf(ctx, tx(given)).text;

describe("the ante chain", () => {
  it("passes a transaction, keeping key, sequence and fee", () => {
    const ctx = anteCtx();
    runAnte(ctx, tx());
    const account = state.accounts.require(ctx, raw(ALICE));
    assert.equal(publicKeyOf(account)?.address, raw(ALICE));
    assert.deepEqual(account.value, {
      ...(account.value as object),
      accountNumber: 4n,
      sequence: 1n,
    });
    assert.equal(refusalOf(ctx, tx()).text.slice(0, 6), "sdk/32");
  });

  it("limits gas by that of a block", () => {
    const ctx = anteCtx({ maxGas: 6_000_000n });
    assert.deepEqual(refusalOf(ctx, tx({ gas: 6_500_000n })), {
      text: "sdk/41: tx gas limit 6500000 exceeds block max gas 6000000: invalid gas limit",
      gas: 0n,
    });
    assert.equal(refused({ gas: 6_000_000n }, ctx), "no failure");
  });

  it("runs out of gas where the limit is passed", () => {
    assert.deepEqual(refusalOf(anteCtx(), tx({ gas: 1000n })), {
      text: "panic: out of gas in location: ReadPerByte",
      gas: 1003n,
    });
  });

  it("panics without a fee", () => {
    const { authInfo, ...rest } = tx();
    const given = { ...rest, authInfo: { ...authInfo, fee: undefined } };
    assert.equal(
      refusalOf(anteCtx(), given).text,
      "panic: runtime error: invalid memory address or nil pointer dereference",
    );
  });

  it("refuses options that are critical, and passes over others", () => {
    const { body, ...rest } = tx();
    const option = { typeUrl: "/x.Y", value: new Uint8Array(0) };
    const critical = { ...rest, body: { ...body, extensionOptions: [option] } };
    assert.equal(refusalOf(anteCtx(), critical).text, "sdk/31: unknown extension options");
    const other = { ...rest, body: { ...body, nonCriticalExtensionOptions: [option] } };
    assert.equal(refusalOf(anteCtx(), other).text, "no failure");
  });

  it("refuses what is not well formed", () => {
    assert.equal(
      refused({ gas: 2n ** 63n }),
      "sdk/18: invalid gas supplied; 9223372036854775808 > 9223372036854775807: invalid request",
    );
    const negative = [{ denom: "umilk", amount: -1n }];
    assert.equal(
      refused({ fee: negative }),
      "sdk/13: invalid fee provided: -1umilk: insufficient fee",
    );
    assert.equal(
      refused({ feeFields: { payer: "cosmos1" } }),
      "sdk/7: Invalid fee payer address (decoding bech32 failed: invalid bech32 string length 7): invalid address",
    );
    assert.equal(refused({ signatures: () => [] }), "sdk/15: no signatures supplied");
    assert.equal(
      refused({ signers: [alice, bob] }),
      "sdk/4: wrong number of signers; expected 1, got 2: unauthorized",
    );
    assert.equal(
      refused({ messages: [sendMsg("x", BOB, "1umilk")] }),
      "undefined/1: decoding bech32 failed: invalid bech32 string length 1",
    );
  });

  it("does not look at the form again in a recheck", () => {
    const ctx = anteCtx({ mode: "recheck" });
    assert.equal(
      refused({ signers: [], signatures: () => [] }, ctx),
      "sdk/4: invalid number of signer;  expected: 1, got 0: unauthorized",
    );
    const lost = incrementSequence(anteDeps.auth);
    const bad = tx({ messages: [sendMsg("x", BOB, "1umilk")] });
    assert.throws(
      () => lost(ctx, bad),
      (error) =>
        error instanceof ContextLost &&
        failureOf(() => {
          throw error.reason;
        }) === "undefined/1: decoding bech32 failed: invalid bech32 string length 1",
    );
  });

  it("refuses a transaction after its last height", () => {
    assert.equal(refused({ body: { timeoutHeight: 3n } }), "no failure");
    assert.equal(
      refused({ body: { timeoutHeight: 2n } }),
      "sdk/30: block height: 3, timeout height: 2: tx timeout height",
    );
  });

  it("counts the bytes of the memo", () => {
    assert.equal(refused({ body: { memo: "é".repeat(128) } }), "no failure");
    assert.equal(
      refused({ body: { memo: `${"é".repeat(128)}x` } }),
      "sdk/12: maximum number of characters is 256 but received 257 characters: memo too large",
    );
  });
});
