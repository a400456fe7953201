import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ZERO_TIME } from "@milkyway/codec";
import { createTestCtx, failureOf, TEST_TIME } from "@milkyway/core/testing";
import { parseDec } from "@milkyway/math";
import { GenesisState, Operator } from "./gen/v1.ts";
import { genesis } from "./genesis.ts";
import { invariants } from "./invariants.ts";
import { operatorAddress } from "./operator.ts";
import { DEFAULT_PARAMS } from "./params.ts";
import { state } from "./state.ts";
import { ADMIN, fakeDeps } from "./testing/fixture.ts";

const OPERATOR = Operator.create({
  id: 3,
  status: 2,
  admin: ADMIN,
  moniker: "Ada",
  address: operatorAddress(3),
  tokens: [{ denom: "umilk", amount: 5n }],
  delegatorShares: [{ denom: "operator/3/umilk", amount: parseDec("5") }],
});
const record = (operatorId: number, rate = "0.1") => ({
  operatorId,
  params: { commissionRate: parseDec(rate) },
});
const entry = (operatorId: number, unbondingCompletionTime = TEST_TIME) => ({
  operatorId,
  unbondingCompletionTime,
});

const GENESIS = GenesisState.create({
  params: DEFAULT_PARAMS,
  nextOperatorId: 4,
  operators: [OPERATOR],
  operatorsParams: [record(3)],
  unbondingOperators: [entry(3)],
});

describe("genesis of operators", () => {
  it("starts at id 1 with free registration", () => {
    assert.deepEqual(
      genesis.defaults(),
      GenesisState.create({ nextOperatorId: 1, params: DEFAULT_PARAMS }),
    );
  });

  it("is taken in with accounts and hooks, and given out again", () => {
    const ctx = createTestCtx();
    const deps = fakeDeps();
    genesis.init(ctx, deps, GENESIS);
    assert.deepEqual(deps.calls, [
      `account ${OPERATOR.address}`,
      "first afterOperatorRegistered 3",
      "second afterOperatorRegistered 3",
    ]);
    assert.deepEqual(genesis.export(ctx, deps), GENESIS);
  });

  it("fails to be taken in with a bad address, or parameters of a missing operator", () => {
    const init = (given: Partial<GenesisState>) =>
      failureOf(() => genesis.init(createTestCtx(), fakeDeps(), { ...GENESIS, ...given }));
    assert.equal(
      init({ operators: [{ ...OPERATOR, address: "x" }] }),
      "sdk/7: invalid operator address: x: invalid address",
    );
    assert.equal(
      init({ operatorsParams: [record(9)] }),
      "sdk/38: operator 9 not found: operator not found: not found",
    );
    assert.equal(init({ operatorsParams: [record(3, "7")] }), "no failure");
  });

  it("is refused by validation", () => {
    const check = (given: Partial<GenesisState>) => {
      const text = failureOf(() => genesis.validate?.({ ...GENESIS, ...given }));
      return text.replace(/^\w+\/\d+: /, "");
    };
    const broken = (given: Partial<Operator>) => check({ operators: [{ ...OPERATOR, ...given }] });
    const cases: [string, string][] = [
      [check({}), "no failure"],
      [check({ nextOperatorId: 0 }), "invalid next operator ID: 0"],
      [check({ operators: [OPERATOR, OPERATOR] }), "duplicated operator: 3"],
      [broken({ id: 0, status: 0 }), "invalid operator with id 0: invalid id: 0"],
      [
        broken({ status: 0 }),
        "invalid operator with id 3: invalid status: OPERATOR_STATUS_UNSPECIFIED",
      ],
      [broken({ moniker: " " }), "invalid operator with id 3: invalid moniker:  "],
      [broken({ admin: "x" }), "invalid operator with id 3: invalid admin address: x"],
      [broken({ address: "x" }), "invalid operator with id 3: invalid address: x"],
      [
        check({ operatorsParams: [record(1), record(1)] }),
        "duplicated operator params for operator: 1",
      ],
      [
        check({ operatorsParams: [record(1, "2")] }),
        "invalid operator params for operator 1: invalid commission rate: 2.000000000000000000",
      ],
      [check({ unbondingOperators: [entry(3), entry(3)] }), "duplicated unbonding operator: 3"],
      [
        check({ unbondingOperators: [entry(0)] }),
        "invalid unbonding operator with id 0: invalid operator ID: 0",
      ],
      [
        check({ unbondingOperators: [entry(3, ZERO_TIME)] }),
        "invalid unbonding operator with id 3: invalid unbond completion time: 0001-01-01 00:00:00 +0000 UTC",
      ],
      [check({ unbondingOperators: [entry(9)] }), "unbonding operator with id 9 not found"],
      [broken({ status: 1 }), "operator with id 3 is not inactivating"],
      [
        check({ params: { ...DEFAULT_PARAMS, deactivationTime: -1n } }),
        "invalid params: invalid deactivation time",
      ],
    ];
    for (const [actual, expected] of cases) assert.equal(actual, expected);
  });
});

describe("invariants of operators", () => {
  it("break on an id to come and on an operator that may not be stored", () => {
    const ctx = createTestCtx();
    genesis.init(ctx, fakeDeps(), GENESIS);
    const broken = () => invariants["valid-operators"]?.(ctx, fakeDeps());
    assert.equal(broken(), undefined);
    state.nextOperatorId.set(ctx, 3n);
    assert.equal(
      broken(),
      "operators: invalid operators invariant\nthe following operators are invalid:\n " +
        `id:3 status:OPERATOR_STATUS_INACTIVATING admin:"${ADMIN}" moniker:"Ada" address:"${OPERATOR.address}" ` +
        'tokens:<denom:"umilk" amount:"5" > delegator_shares:<denom:"operator/3/umilk" amount:"5000000000000000000" > \n\n',
    );
    state.nextOperatorId.set(ctx, 4n);
    state.operators.set(ctx, 3, { ...OPERATOR, moniker: "" });
    assert.ok(broken()?.includes("id:3 "));
  });
});
