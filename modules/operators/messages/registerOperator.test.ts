import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { accessesOf, eventTexts, failureOf } from "@milkyway/core/testing";
import { MsgRegisterOperator, Operator } from "../gen/v1.ts";
import { DEFAULT_PARAMS } from "../params.ts";
import { state } from "../state.ts";
import { ADMIN, fakeDeps, operatorsCtx } from "../testing/fixture.ts";
import { registerOperator } from "./registerOperator.ts";

const msg = (given: Partial<MsgRegisterOperator> = {}) =>
  MsgRegisterOperator.create({ sender: ADMIN, moniker: "Ada", website: "https://ada", ...given });
const SECOND = "milk1atw7llcelswfccwwyuxzaq76e2ggyzev5e5yu6";
const FEE = [
  { denom: "uatom", amount: 3n },
  { denom: "umilk", amount: 10n },
];

describe("MsgRegisterOperator", () => {
  it("MsgRegisterOperator ok: stores an active operator with an account", () => {
    const ctx = operatorsCtx();
    const deps = fakeDeps();
    assert.deepEqual(registerOperator.handle(ctx, deps, msg()), { newOperatorId: 2 });
    assert.deepEqual(
      state.operators.get(ctx, 2),
      Operator.create({
        id: 2,
        status: 1,
        admin: ADMIN,
        moniker: "Ada",
        website: "https://ada",
        address: SECOND,
      }),
    );
    assert.equal(state.addresses.has(ctx, SECOND), true);
    assert.equal(state.nextOperatorId.peek(ctx), 3n);
    assert.deepEqual(deps.calls, [
      `account ${SECOND}`,
      "first afterOperatorRegistered 2",
      "second afterOperatorRegistered 2",
    ]);
    assert.deepEqual(eventTexts(ctx.events), [`register_operator{operator_id=2, sender=${ADMIN}}`]);
  });

  it("MsgRegisterOperator ok: one denom of the fee suffices, and all that is offered is taken", () => {
    const ctx = operatorsCtx();
    state.params.set(ctx, { ...DEFAULT_PARAMS, operatorRegistrationFee: FEE });
    const deps = fakeDeps();
    const feeAmount = [
      { denom: "umilk", amount: 10n },
      { denom: "uusd", amount: 1n },
    ];
    registerOperator.handle(ctx, deps, msg({ feeAmount }));
    assert.equal(deps.calls[0], `fund 10umilk,1uusd from ${ADMIN}`);
  });

  it("MsgRegisterOperator ok: reads and writes in the original's order", () => {
    const accesses = accessesOf(operatorsCtx(), (ctx) =>
      registerOperator.handle(ctx, fakeDeps(), msg()),
    );
    assert.deepEqual(accesses, [
      "get operators a1",
      "set operators a1",
      "get operators 01",
      "set operators a2",
      "set operators a4",
      "set operators a1",
    ]);
  });

  it("MsgRegisterOperator fails: a fee too low in every denom", () => {
    const ctx = operatorsCtx();
    state.params.set(ctx, { ...DEFAULT_PARAMS, operatorRegistrationFee: FEE });
    const feeAmount = [{ denom: "umilk", amount: 9n }];
    assert.equal(
      failureOf(() => registerOperator.handle(ctx, fakeDeps(), msg({ feeAmount }))),
      "sdk/5: insufficient funds: 9umilk < 3uatom,10umilk: insufficient funds",
    );
  });

  it("MsgRegisterOperator fails: stateless checks", () => {
    const check = (given: Partial<MsgRegisterOperator>) =>
      failureOf(() => registerOperator.validate?.(msg(given)));
    assert.equal(check({}), "no failure");
    assert.equal(check({ moniker: "" }), "sdk/18: invalid moniker: : invalid request");
    assert.equal(
      check({ moniker: "[do-not-modify]" }),
      "sdk/18: invalid moniker: [do-not-modify]: invalid request",
    );
    assert.equal(check({ website: "[do-not-modify]" }), "sdk/18: invalid website: invalid request");
    assert.equal(
      check({ pictureUrl: "[do-not-modify]" }),
      "sdk/18: invalid picture URL: invalid request",
    );
    assert.equal(
      check({ feeAmount: [...FEE].reverse() }),
      "sdk/18: invalid fee amount: denomination uatom is not sorted: invalid request",
    );
    assert.equal(check({ sender: "" }), "sdk/7: invalid sender address: invalid address");
  });
});
