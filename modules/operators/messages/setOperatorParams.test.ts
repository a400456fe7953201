import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { toHex } from "@milkyway/bytes";
import { accessesOf, eventTexts, failureOf } from "@milkyway/core/testing";
import { parseDec } from "@milkyway/math";
import { MsgSetOperatorParams } from "../gen/v1.ts";
import {
  ADMIN,
  fakeDeps,
  MISSING,
  OTHER,
  operatorsCtx,
  storeOperator,
} from "../testing/fixture.ts";
import { setOperatorParams } from "./setOperatorParams.ts";

const MSG: MsgSetOperatorParams = {
  sender: ADMIN,
  operatorId: 1,
  params: { commissionRate: parseDec("0.1") },
};
const rate = (text: string) => ({ params: { commissionRate: parseDec(text) } });

describe("MsgSetOperatorParams", () => {
  it("MsgSetOperatorParams ok: stores the commission, in any status", () => {
    for (const [text, stored] of [
      ["0.1", "0a12313030303030303030303030303030303030"],
      ["0", "0a0130"],
      ["1", "0a1331303030303030303030303030303030303030"],
    ] as const) {
      const ctx = operatorsCtx();
      storeOperator(ctx, { status: 3 });
      const msg = { ...MSG, ...rate(text) };
      assert.equal(
        failureOf(() => setOperatorParams.validate?.(msg)),
        "no failure",
      );
      const accesses = accessesOf(ctx, (at) => setOperatorParams.handle(at, fakeDeps(), msg));
      assert.deepEqual(accesses, ["get operators a2", "set operators a5"]);
      const bytes = ctx.store("operators").get("\xa5\0\0\0\x01");
      assert.equal(bytes && toHex(bytes), stored, text);
      assert.deepEqual(eventTexts(ctx.events), [
        `set_operator_params{operator_id=1, sender=${ADMIN}}`,
      ]);
    }
  });

  it("MsgSetOperatorParams fails: missing, not the admin, a rate out of range", () => {
    const ctx = operatorsCtx();
    storeOperator(ctx);
    const run = (given: Partial<MsgSetOperatorParams>) =>
      failureOf(() => setOperatorParams.handle(ctx, fakeDeps(), { ...MSG, ...given }));
    assert.equal(run({ operatorId: 2 }), MISSING);
    assert.equal(
      run({ sender: OTHER }),
      "sdk/4: only the admin can update the operator params: unauthorized",
    );
    assert.equal(
      run(rate("1.1")),
      "operators/5: invalid commission rate: 1.100000000000000000: invalid operator params",
    );
  });

  it("MsgSetOperatorParams fails: stateless checks, with a panic when the rate is missing", () => {
    const check = (given: Partial<MsgSetOperatorParams>) =>
      failureOf(() => setOperatorParams.validate?.({ ...MSG, ...given }));
    assert.equal(check({ operatorId: 0 }), "sdk/18: invalid operator ID: 0: invalid request");
    assert.equal(check({ sender: "x" }), "sdk/7: invalid sender address: invalid address");
    assert.equal(
      check(rate("-0.1")),
      "undefined/1: invalid operator params: invalid commission rate: -0.100000000000000000",
    );
    const missing = MsgSetOperatorParams.decode(
      MsgSetOperatorParams.encode(MSG).slice(0, 2 + ADMIN.length + 2),
    );
    assert.equal(
      check({ params: missing.params }),
      "panic: runtime error: invalid memory address or nil pointer dereference",
    );
  });
});
