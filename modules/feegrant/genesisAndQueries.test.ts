import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createModule } from "@milkyway/core";
import { createTestCtx, failureOf } from "@milkyway/core/testing";
import { feegrant } from "./module.ts";
import { allowance, allowances, allowancesByGranter } from "./queries/allowances.ts";

import {
  addressOf,
  basic,
  deps,
  GRANTEE,
  GRANTER,
  granted,
  grantMsg,
  periodic,
  SOON,
  umilk,
} from "./testing/fixture.ts";

describe("genesis", () => {
  it("exports what it was started from", () => {
    const { genesis } = createModule(feegrant, deps);
    assert.ok(genesis);
    assert.deepEqual(genesis.defaults(), { allowances: [] });
    const full = { allowances: [grantMsg(basic([], SOON)), grantMsg(periodic(), addressOf("x"))] };
    genesis.validate(full);
    const ctx = createTestCtx();
    genesis.init(ctx, full);
    assert.deepEqual(genesis.export(ctx), full);
    assert.equal(
      failureOf(() => genesis.validate({ allowances: [grantMsg(basic(umilk(0n)))] })),
      "sdk/10: send amount is invalid: 0umilk: invalid coins",
    );
  });
});

describe("queries", () => {
  const page = { pagination: undefined };
  const NO_ADDRESS = "undefined/1: empty address string is not allowed";

  it("Query Allowance ok: one", () => {
    const pair = { granter: GRANTER, grantee: GRANTEE };
    assert.deepEqual(allowance(granted(basic()), deps, pair).allowance, grantMsg(basic()));
  });
  it("Query Allowance fails: none", () => {
    assert.equal(
      failureOf(() => allowance(createTestCtx(), deps, { granter: GRANTER, grantee: GRANTEE })),
      "grpc/13: fee-grant not found: not found",
    );
  });

  it("Query Allowances ok: of a grantee", () => {
    const found = allowances(granted(basic()), deps, { grantee: GRANTEE, ...page });
    assert.deepEqual(found.allowances, [grantMsg(basic())]);
    const none = allowances(granted(basic()), deps, { grantee: GRANTER, ...page });
    assert.deepEqual(none.allowances, []);
  });
  it("Query Allowances fails: no address", () => {
    const run = () => allowances(createTestCtx(), deps, { grantee: "", ...page });
    assert.equal(failureOf(run), NO_ADDRESS);
  });

  it("Query AllowancesByGranter ok: of a granter", () => {
    const found = allowancesByGranter(granted(basic()), deps, { granter: GRANTER, ...page });
    assert.deepEqual(found.allowances, [grantMsg(basic())]);
    assert.equal(found.pagination?.total, 1n);
  });
  it("Query AllowancesByGranter fails: no address", () => {
    const run = () => allowancesByGranter(createTestCtx(), deps, { granter: "", ...page });
    assert.equal(failureOf(run), NO_ADDRESS);
  });
});
