import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createTestCtx, failureOf } from "@milkyway/core/testing";
import { parseDec } from "@milkyway/math";
import { DEFAULT_PARAMS } from "../params.ts";
import { state } from "../state.ts";
import { fakeDeps, operatorsCtx, storeOperator } from "../testing/fixture.ts";
import { operator, operatorParams, operators, params } from "./operators.ts";

const deps = fakeDeps();

describe("queries of operators", () => {
  it("Query Operator ok: gives an operator", () => {
    const ctx = operatorsCtx();
    const stored = storeOperator(ctx);
    assert.deepEqual(operator(ctx, deps, { operatorId: 1 }), { operator: stored });
  });

  it("Query Operator fails: missing, id 0 included", () => {
    const ctx = operatorsCtx();
    for (const operatorId of [0, 2])
      assert.equal(
        failureOf(() => operator(ctx, deps, { operatorId })),
        "grpc/5: operator not found",
      );
  });

  it("Query Operators ok: gives pages by id", () => {
    const ctx = operatorsCtx();
    const stored = [1, 2, 300].map((id) => storeOperator(ctx, { id }));
    const all = operators(ctx, deps, { pagination: undefined });
    assert.deepEqual(all.operators, stored);
    assert.equal(all.pagination?.total, 3n);
  });

  it("Query Operators fails: key and offset", () => {
    const pagination = {
      key: Uint8Array.of(1),
      offset: 1n,
      limit: 0n,
      countTotal: false,
      reverse: false,
    };
    assert.equal(
      failureOf(() => operators(operatorsCtx(), deps, { pagination })),
      "grpc/13: invalid request, either offset or key is expected, got both",
    );
  });

  it("Query OperatorParams ok: stored ones, or no commission", () => {
    const ctx = operatorsCtx();
    storeOperator(ctx);
    storeOperator(ctx, { id: 2 });
    const commissionRate = parseDec("0.1");
    state.operatorParams.set(ctx, 2, { commissionRate });
    const ask = (operatorId: number) => operatorParams(ctx, deps, { operatorId }).operatorParams;
    assert.deepEqual(ask(1), { commissionRate: 0n });
    assert.deepEqual(ask(2), { commissionRate });
  });

  it("Query OperatorParams fails: a deleted operator whose parameters are left", () => {
    const ctx = operatorsCtx();
    state.operatorParams.set(ctx, 2, { commissionRate: parseDec("0.1") });
    assert.equal(
      failureOf(() => operatorParams(ctx, deps, { operatorId: 2 })),
      "grpc/5: operator not found",
    );
  });

  it("Query Params ok: gives the parameters of operators", () => {
    assert.deepEqual(params(operatorsCtx(), deps, {}), { params: DEFAULT_PARAMS });
  });

  it("Query Params fails: no parameters of operators are stored", () => {
    assert.equal(
      failureOf(() => params(createTestCtx(), deps, {})),
      "grpc/13: collections: not found: key 'no_key' of type github.com/cosmos/gogoproto/milkyway.operators.v1.Params",
    );
  });
});
