import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { accounts } from "@milkyway/core";
import { createPrivateKey } from "@milkyway/crypto";
import { anteCtx, anteDeps, refusalOf, runAnte } from "../testing/anteFixture.ts";
import { ALICE, BOB, CAROL } from "../testing/people.ts";
import { addressTextOf, KEYS, sendMsg, signTx, type TestTx } from "../testing/signTx.ts";

const alice = { key: KEYS.alice, accountNumber: 4n, sequence: 0n };
const bob = { key: KEYS.bob, accountNumber: 5n, sequence: 0n };
const tx = (given: Partial<TestTx> = {}) =>
  signTx({ messages: [sendMsg(ALICE, BOB, "1umilk")], signers: [alice], ...given });

const refused = (given: Partial<TestTx>, ctx = anteCtx()) => refusalOf(ctx, tx(given)).text;

describe("fees", () => {
  it("are asked for by this node's prices only for the mempool", () => {
    const check = () => anteCtx({ mode: "check" });
    const given = { gas: 200_000n, fee: "1umilk" };
    const text = "sdk/13: insufficient fees; got: 1umilk required: 200umilk: insufficient fee";
    assert.equal(refused(given, check()), text);
    assert.equal(refused(given, anteCtx({ mode: "recheck" })), text);
    assert.equal(refused({ ...given, fee: "200umilk" }, check()), "no failure");
    assert.equal(refused(given), "no failure");
    assert.equal(
      refused({ ...given, fee: "" }, check()),
      "sdk/13: insufficient fees; got:  required: 200umilk: insufficient fee",
    );
  });

  it("may be nothing", () => {
    const ctx = anteCtx();
    const { events } = runAnte(ctx, tx({ fee: "" }));
    assert.deepEqual(
      events[0]?.attributes.map(({ key, value }) => `${key}=${value}`),
      ["fee=", `fee_payer=${ALICE}`],
    );
  });

  it("need gas, except at genesis", () => {
    const at = anteCtx();
    const simulate = { ...anteDeps, countTx: (ctx: typeof at) => ctx };
    assert.deepEqual(
      refusalOf(at, tx({ gas: 0n }), simulate).text,
      "panic: out of gas in location: ReadFlat",
    );
    const genesis = at.with({ block: { ...at.block, height: 0n } });
    const unnumbered = { ...alice, accountNumber: 0n };
    assert.equal(refusalOf(genesis, tx({ gas: 0n, signers: [unnumbered] })).text, "no failure");
  });

  it("fail when they cannot be paid", () => {
    assert.equal(
      refused({ fee: "10000000001umilk" }),
      "sdk/5: spendable balance 10000000000umilk is smaller than 10000000001umilk: insufficient funds: insufficient funds",
    );
    const unsorted = [
      { denom: "umilk", amount: 1n },
      { denom: "uatom", amount: 1n },
    ];
    assert.equal(
      refused({ fee: unsorted }),
      "sdk/13: invalid fee amount: 1umilk,1uatom: insufficient fee",
    );
  });

  it("fail when the payer has no account, who is shown by raw bytes", () => {
    const nobody = createPrivateKey("secp256k1", new Uint8Array(32).fill(1));
    const from = addressTextOf(nobody.publicKey);
    const signers = [{ key: nobody, accountNumber: 0n, sequence: 0n }];
    assert.match(
      refused({ messages: [sendMsg(from, BOB, "1umilk")], signers }),
      /^sdk\/9: fee payer address: .*\ufffd.* does not exist: unknown address$/su,
    );
  });

  it("may be paid by another signer", () => {
    const ctx = anteCtx();
    const given = tx({ signers: [alice, bob], feeFields: { payer: BOB } });
    const { events } = runAnte(ctx, given);
    assert.equal(events.at(-1)?.attributes[0]?.key, "signature");
    assert.equal(events[0]?.attributes[0]?.value, BOB);
  });

  it("may be paid by a granter", () => {
    const asked: string[] = [];
    const feegrant: typeof anteDeps.feegrant = {
      useGrantedFees: (_ctx, granter, grantee, fee, messages) =>
        void asked.push(
          `${accounts.toText(granter)} ${accounts.toText(grantee)} ${fee.length} ${messages.length}`,
        ),
    };
    const deps = { ...anteDeps, feegrant };
    const { events } = runAnte(anteCtx(), tx({ feeFields: { granter: CAROL } }), deps);
    assert.equal(events[0]?.attributes[0]?.value, CAROL);
    assert.deepEqual(asked, [`${CAROL} ${ALICE} 1 1`]);
    runAnte(anteCtx(), tx({ feeFields: { granter: ALICE } }), deps);
    assert.equal(asked.length, 1);
    assert.match(
      refused({ feeFields: { granter: CAROL } }),
      /^undefined\/1: .* does not allow to pay fees for .*: no grant$/su,
    );
    assert.equal(
      refused({ feeFields: { granter: "x" } }),
      "panic: decoding bech32 failed: invalid bech32 string length 1",
    );
  });
});
