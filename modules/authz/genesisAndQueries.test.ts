import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createTestCtx, failureOf, TEST_TIME } from "@milkyway/core/testing";
import { genesis } from "./genesis.ts";
import { granteeGrants, granterGrants, grants } from "./queries/grants.ts";
import { state } from "./state.ts";
import {
  anySend,
  fakeDeps,
  GRANTEE,
  GRANTER,
  limitedSend,
  OTHER,
  SEND,
} from "./testing/fixture.ts";

const deps = fakeDeps();
const page = { pagination: undefined };
const FULL = {
  authorization: [
    { granter: GRANTER, grantee: GRANTEE, authorization: anySend, expiration: TEST_TIME + 1n },
    { granter: GRANTER, grantee: OTHER, authorization: limitedSend(3n), expiration: undefined },
  ],
};

function fixture() {
  const ctx = createTestCtx();
  genesis.init(ctx, deps, FULL);
  return ctx;
}

describe("genesis", () => {
  it("exports what it was started from, less what had ended", () => {
    const ctx = createTestCtx();
    const ended = { ...FULL.authorization[0], expiration: TEST_TIME - 1n };
    const first = FULL.authorization[0];
    assert.ok(first);
    genesis.init(ctx, deps, { authorization: [{ ...first, ...ended }, ...FULL.authorization] });
    assert.deepEqual(genesis.export(ctx, deps), FULL);
    assert.equal([...state.queue.keys(ctx)].length, 1);
  });

  it("refuses entries without parties", () => {
    const [first] = FULL.authorization;
    assert.ok(first);
    const check = (given: Partial<typeof first>) =>
      failureOf(() => genesis.validate?.({ authorization: [{ ...first, ...given }] }));
    assert.equal(check({ grantee: "" }), "undefined/1: authorization: 0, missing grantee");
    assert.equal(check({ granter: "" }), "undefined/1: authorization: 0,missing granter");
    assert.equal(check({}), "no failure");
  });
});

describe("queries", () => {
  it("Query Grants ok: all of a pair, or one", () => {
    const pair = { granter: GRANTER, grantee: OTHER, ...page };
    const one = { authorization: limitedSend(3n), expiration: undefined };
    assert.deepEqual(grants(fixture(), deps, { ...pair, msgTypeUrl: "" }).grants, [one]);
    assert.deepEqual(grants(fixture(), deps, { ...pair, msgTypeUrl: SEND }).grants, [one]);
  });
  it("Query Grants fails: no such grant, no address", () => {
    const pair = { granter: GRANTER, grantee: OTHER, msgTypeUrl: "/x", ...page };
    assert.equal(
      failureOf(() => grants(fixture(), deps, pair)),
      "authz/2: authorization not found for /x type: authorization not found",
    );
    assert.equal(
      failureOf(() => grants(fixture(), deps, { ...pair, granter: "" })),
      "undefined/1: empty address string is not allowed",
    );
  });

  it("Query GranterGrants ok: by grantee", () => {
    const found = granterGrants(fixture(), deps, { granter: GRANTER, ...page });
    assert.deepEqual(found.grants, FULL.authorization);
    assert.equal(found.pagination?.total, 2n);
  });
  it("Query GranterGrants fails: no address", () => {
    assert.equal(
      failureOf(() => granterGrants(fixture(), deps, { granter: "", ...page })),
      "undefined/1: empty address string is not allowed",
    );
  });

  it("Query GranteeGrants ok: of all granters", () => {
    const found = granteeGrants(fixture(), deps, { grantee: OTHER, ...page });
    assert.deepEqual(found.grants, FULL.authorization.slice(1));
    assert.equal(found.pagination?.total, 1n);
  });
  it("Query GranteeGrants fails: no address", () => {
    assert.equal(
      failureOf(() => granteeGrants(fixture(), deps, { grantee: "", ...page })),
      "undefined/1: empty address string is not allowed",
    );
  });
});
