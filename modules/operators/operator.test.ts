import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { binToBytes, toHex } from "@milkyway/bytes";
import { accounts, createModule } from "@milkyway/core";
import { createTestCtx } from "@milkyway/core/testing";
import { operatorsKeeper } from "./keeper.ts";
import { operators } from "./module.ts";
import { isOperatorActive, operatorAddress } from "./operator.ts";
import { fakeDeps, storeOperator } from "./testing/fixture.ts";

describe("operators", () => {
  it("have addresses that follow from their ids", () => {
    assert.equal(operatorAddress(1), "milk1nxmrxdtfct5enxzl0fz00ca3lg54qc4zgnnsam");
    assert.equal(operatorAddress(2), "milk1atw7llcelswfccwwyuxzaq76e2ggyzev5e5yu6");
    assert.equal(
      toHex(binToBytes(accounts.fromText(operatorAddress(4294967295)))),
      "6b59d68bf843ddf62bcc50c8703415dfb3bf3640",
    );
  });

  it("are offered to neighbours", () => {
    const ctx = createTestCtx();
    const keeper = operatorsKeeper();
    const stored = [storeOperator(ctx), storeOperator(ctx, { id: 2, status: 2 })];
    assert.equal(keeper.hasOperator(ctx, 1), true);
    assert.equal(keeper.hasOperator(ctx, 3), false);
    assert.deepEqual(keeper.getOperators(ctx), stored);
    assert.deepEqual([...keeper.iterateOperators(ctx)], stored);
    assert.deepEqual(stored.map(isOperatorActive), [true, false]);
    assert.equal(keeper.isOperatorAddress(ctx, operatorAddress(2)), true);
    assert.equal(keeper.isOperatorAddress(ctx, operatorAddress(3)), false);
    assert.deepEqual(keeper.getOperatorParams(ctx, 1), { commissionRate: 0n });
    const params = { commissionRate: keeper.getOperatorParams(ctx, 1).commissionRate };
    keeper.saveOperatorParams(ctx, 1, params);
    assert.deepEqual(keeper.getOperatorParams(ctx, 1), params);
  });

  it("answer eight messages and four queries", () => {
    const module = createModule(operators, fakeDeps());
    assert.equal(module.messages.length, 8);
    assert.equal(module.queries.length, 4);
    assert.ok(module.beginBlock);
  });
});
