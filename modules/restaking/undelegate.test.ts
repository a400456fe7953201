import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Ctx } from "@milkyway/core";
import { decCoinsToText, parseCoins } from "@milkyway/math";
import { delegateOperator } from "./messages/delegateOperator.ts";
import { undelegateOperator } from "./messages/undelegateOperator.ts";
import { state } from "./state.ts";
import { addOperator, createWorld, deliver, fund, OTHER, USER } from "./testing/world.ts";

/** What is left of 3 of 10 shares, worth 2.1umilk, after two whole umilk were undelegated. */
function leftOf(rules: Partial<Ctx["rules"]>): string {
  const w = createWorld();
  const ctx = w.ctx.with({ rules: rules as Ctx["rules"] });
  const operator = addOperator(w);
  for (const [delegator, amount] of [
    [USER, "3umilk"],
    [OTHER, "7umilk"],
  ] as const) {
    fund(w, delegator, amount);
    deliver(ctx, w.deps, delegateOperator, {
      delegator,
      operatorId: 1,
      amount: parseCoins(amount),
    });
  }
  const { delegatorShares } = w.deps.operators.getOperator(ctx, 1);
  const tokens = parseCoins("7umilk");
  w.deps.operators.saveOperator(ctx, { ...operator, tokens, delegatorShares });
  deliver(ctx, w.deps, undelegateOperator, {
    delegator: USER,
    operatorId: 1,
    amount: parseCoins("2umilk"),
  });
  return decCoinsToText(state.operatorDelegations.get(ctx, [USER, 1])?.shares ?? []);
}

describe("undelegation of all whole coins", () => {
  it("leaves a fraction of a coin behind in the original", () => {
    assert.equal(leftOf({}), "0.142857142857142858operator/1/umilk");
  });

  it("leaves nothing behind where too much is refused", () => {
    assert.equal(leftOf({ excessUndelegation: "refused" }), "");
  });
});
