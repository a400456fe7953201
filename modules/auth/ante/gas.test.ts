import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { toBase64 } from "@milkyway/bytes";
import { MsgMultiSend } from "@milkyway/codec/gen/cosmos/bank/v1beta1";
import { SignMode } from "@milkyway/codec/gen/cosmos/tx/signing/v1beta1";
import { eventTexts } from "@milkyway/core/testing";
import { parseCoins } from "@milkyway/math";
import { give } from "../../bank/testing/fixture.ts";
import { anteCtx, distributeFees, refusalOf, runTx } from "../testing/anteFixture.ts";
import { ALICE, BOB, CAROL, FEE_COLLECTOR } from "../testing/people.ts";
import { KEYS, sendMsg, signTx, type TestTx } from "../testing/signTx.ts";

const signer = (sequence: bigint) => ({ key: KEYS.alice, accountNumber: 4n, sequence });
const transfer = (sequence: bigint, given: Partial<TestTx> = {}) =>
  signTx({
    messages: [sendMsg(ALICE, BOB, "1000umilk")],
    signers: [signer(sequence)],
    ...given,
  });

/** The recorded transaction 3/0 of `01-bank-basic`. */
const SIGNATURE =
  "9mbSjE0vk9L1cJLED4//D5Suc4bCgqpCtaUb03F5NXdqzRNTCxw+sg5Mv8WjclnBsGPq6ZwgQsr75kCdcLLB8w==";

describe("gas of a transfer", () => {
  it("is the recorded 96263 for the first transaction of a chain", () => {
    const tx = transfer(0n);
    assert.equal(tx.bytes.length, 313);
    assert.equal(toBase64(tx.signatures[0] as Uint8Array), SIGNATURE);
    const { gas, events } = runTx(anteCtx(), tx);
    assert.equal(gas, 96263n);
    assert.deepEqual(eventTexts(events), [
      `coin_spent{spender=${ALICE}, amount=20000umilk}`,
      `coin_received{receiver=${FEE_COLLECTOR}, amount=20000umilk}`,
      `transfer{recipient=${FEE_COLLECTOR}, sender=${ALICE}, amount=20000umilk}`,
      `message{sender=${ALICE}}`,
      `tx{fee=20000umilk, fee_payer=${ALICE}}`,
      `tx{acc_seq=${ALICE}/0}`,
      `tx{signature=${SIGNATURE}}`,
      `coin_spent{spender=${ALICE}, amount=1000umilk}`,
      `coin_received{receiver=${BOB}, amount=1000umilk}`,
      `transfer{recipient=${BOB}, sender=${ALICE}, amount=1000umilk}`,
      `message{sender=${ALICE}}`,
    ]);
  });

  it("is the recorded 83154 once the key is known", () => {
    const ctx = anteCtx();
    runTx(ctx, transfer(0n));
    distributeFees(ctx);
    // One byte shorter, as the recorded one: it sends one coin, with a sequence.
    const messages = [sendMsg(ALICE, BOB, "1umilk")];
    const tx = transfer(1n, { messages });
    assert.equal(tx.bytes.length, 312);
    assert.equal(runTx(ctx, tx).gas, 83154n);
  });

  it("is 40656 up to a sequence that does not match or a signature that is not right", () => {
    const ctx = anteCtx();
    runTx(ctx, transfer(0n));
    distributeFees(ctx);
    const refused = (given: Partial<TestTx>) =>
      refusalOf(ctx, transfer(1n, { messages: [sendMsg(ALICE, BOB, "1umilk")], ...given }));
    assert.deepEqual(refused({ signers: [signer(2n)] }), {
      text: "sdk/32: account sequence mismatch, expected 1, got 2: incorrect account sequence",
      gas: 40656n,
    });
    assert.deepEqual(refused({ chainId: "other" }), {
      text: "sdk/4: signature verification failed; please verify account number (4) and chain-id (golden-01-bank-basic): (unable to verify single signer signature): unauthorized",
      gas: 40656n,
    });
    // Up to the size and the fee only, when the key is another's.
    assert.deepEqual(refused({ signers: [{ ...signer(1n), key: KEYS.bob }] }), {
      text: `sdk/8: pubKey does not match signer address ${ALICE} with signer index: 0: invalid pubkey`,
      gas: 32970n,
    });
  });

  it("is the recorded 109781 in amino to an address without an account", () => {
    const ctx = anteCtx();
    runTx(ctx, transfer(0n));
    const tx = signTx({
      messages: [sendMsg(BOB, "milk1azg8pzwm0cr8mw59yxye4apjqmn9enm5t5cpq2", "5000umilk")],
      signers: [
        {
          key: KEYS.bob,
          accountNumber: 5n,
          sequence: 0n,
          mode: SignMode.SIGN_MODE_LEGACY_AMINO_JSON,
        },
      ],
      gas: 200_000n,
    });
    assert.equal(runTx(ctx, tx).gas, 109781n);
  });

  it("is the recorded 100214 to two receivers at once", () => {
    const ctx = anteCtx();
    for (const sequence of [0n, 1n]) runTx(ctx, transfer(sequence));
    distributeFees(ctx);
    // Both had paid fees before, so that their balances have ten digits.
    for (const owner of [BOB, CAROL]) give(ctx, owner, "9999980000umilk");
    const party = (address: string, text: string) => ({ address, coins: parseCoins(text) });
    const value = MsgMultiSend.encode({
      inputs: [party(ALICE, "300umilk")],
      outputs: [party(BOB, "100umilk"), party(CAROL, "200umilk")],
    });
    const tx = transfer(2n, {
      messages: [{ typeUrl: `/${MsgMultiSend.typeName}`, value }],
      gas: 300_000n,
    });
    assert.equal(runTx(ctx, tx).gas, 100214n);
  });

  it("is the same for amino, apart from the size", () => {
    const mode = SignMode.SIGN_MODE_LEGACY_AMINO_JSON;
    const tx = transfer(0n, { signers: [{ ...signer(0n), mode }] });
    const { gas } = runTx(anteCtx(), tx);
    assert.equal(gas, 96263n + 10n * BigInt(tx.bytes.length - 313));
  });
});
