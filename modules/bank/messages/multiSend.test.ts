import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { accessesOf, eventTexts, failureOf } from "@milkyway/core/testing";
import { ALICE, BOB, CAROL, FEE_COLLECTOR, raw } from "../../auth/testing/people.ts";
import { state } from "../state.ts";
import { coins, createBankFixture, give } from "../testing/fixture.ts";
import { multiSend } from "./multiSend.ts";

const party = (address: string, text: string) => ({ address, coins: coins(text) });

function fixture() {
  const made = createBankFixture();
  const at = made.ctx.unmetered();
  for (const owner of [ALICE, BOB]) made.auth.createAccount(at, raw(owner));
  give(made.ctx, ALICE, "100umilk");
  return made;
}

const fails = (inputs: ReturnType<typeof party>[], outputs: ReturnType<typeof party>[]) => {
  const made = fixture();
  return failureOf(() => multiSend.handle(made.ctx, made, { inputs, outputs }));
};

describe("MsgMultiSend", () => {
  it("MsgMultiSend ok: one sender pays several receivers", () => {
    const { ctx, bank, calls, ...deps } = fixture();
    const inputs = [party(ALICE, "30umilk")];
    const outputs = [party(BOB, "10umilk"), party(CAROL, "20umilk")];
    multiSend.handle(ctx, { bank, ...deps }, { inputs, outputs });
    assert.deepEqual(
      [ALICE, BOB, CAROL].map((owner) => bank.getBalance(ctx, raw(owner), "umilk").amount),
      [70n, 10n, 20n],
    );
    assert.deepEqual(calls, ["block", "track", "block", "track"]);
    assert.deepEqual(eventTexts(ctx.events), [
      `coin_spent{spender=${ALICE}, amount=30umilk}`,
      `message{sender=${ALICE}}`,
      `coin_received{receiver=${BOB}, amount=10umilk}`,
      `transfer{recipient=${BOB}, sender=${ALICE}, amount=10umilk}`,
      `coin_received{receiver=${CAROL}, amount=20umilk}`,
      `transfer{recipient=${CAROL}, sender=${ALICE}, amount=20umilk}`,
    ]);
  });

  it("MsgMultiSend ok: reads and writes in the original's order", () => {
    const { ctx, ...deps } = fixture();
    const msg = { inputs: [party(ALICE, "30umilk")], outputs: [party(BOB, "30umilk")] };
    assert.deepEqual(
      accessesOf(ctx, (at) => multiSend.handle(at, deps, msg)),
      [
        "get bank 05",
        "has bank 04",
        "get acc 01",
        "get bank 02",
        "set bank 03",
        "set bank 02",
        "get bank 02",
        "set bank 03",
        "set bank 02",
        "has acc 01",
      ],
    );
  });

  it("MsgMultiSend fails: not exactly one input, or no output", () => {
    const [alice, bob] = [party(ALICE, "1umilk"), party(BOB, "1umilk")];
    assert.equal(fails([], [bob]), "bank/2: no inputs to send transaction");
    assert.equal(fails([alice, bob], [bob]), "bank/9: multiple senders not allowed");
    assert.equal(fails([alice], []), "bank/3: no outputs to send transaction");
  });

  it("MsgMultiSend fails: a party is not well formed", () => {
    const bob = party(BOB, "1umilk");
    assert.equal(
      fails([party("milkvaloper1x", "1umilk")], [bob]),
      "sdk/7: invalid input address: decoding bech32 failed: invalid separator index 11: invalid address",
    );
    assert.equal(
      fails([party(ALICE, "1umilk")], [party("", "1umilk")]),
      "sdk/7: invalid output address: empty address string is not allowed: invalid address",
    );
    assert.equal(fails([{ address: ALICE, coins: [] }], [bob]), "sdk/10: : invalid coins");
    assert.equal(
      fails([party(ALICE, "1umilk")], [{ address: BOB, coins: [{ denom: "umilk", amount: 0n }] }]),
      "sdk/10: 0umilk: invalid coins",
    );
  });

  it("MsgMultiSend fails: the sums differ", () => {
    assert.equal(
      fails([party(ALICE, "2umilk")], [party(BOB, "1umilk")]),
      "bank/4: sum inputs != sum outputs",
    );
  });

  it("MsgMultiSend fails: a receiver is blocked, or the denom may not be sent", () => {
    assert.equal(
      fails([party(ALICE, "1umilk")], [party(FEE_COLLECTOR, "1umilk")]),
      `sdk/4: ${FEE_COLLECTOR} is not allowed to receive funds: unauthorized`,
    );
    const made = fixture();
    state.params.set(made.ctx, { sendEnabled: [], defaultSendEnabled: false });
    const msg = { inputs: [party(ALICE, "1umilk")], outputs: [party(BOB, "1umilk")] };
    assert.equal(
      failureOf(() => multiSend.handle(made.ctx, made, msg)),
      "bank/5: umilk transfers are currently disabled: send transactions are disabled",
    );
  });
});
