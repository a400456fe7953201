import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ChainError } from "@milkyway/core";
import { failureOf } from "@milkyway/core/testing";
import fc from "fast-check";
import { distributionRule, usersDistributionRule } from "./distribution.ts";
import { byValue, byWeight, inEqualParts, toUsers } from "./testing/world.ts";

const NAMES = ["Basic", "Weighted", "Egalitarian"].map(
  (name) => `/milkyway.rewards.v1.DistributionType${name}`,
);

describe("rules of distributions", () => {
  it("are read from their messages", () => {
    assert.deepEqual(distributionRule(byValue(1)), { kind: "basic" });
    assert.deepEqual(distributionRule(inEqualParts(1)), { kind: "egalitarian" });
    const weights = [{ delegationTargetId: 1, weight: 2 }];
    assert.deepEqual(distributionRule(byWeight(1, 0, ...weights)), { kind: "weighted", weights });
    assert.equal(usersDistributionRule(toUsers()), "basic");
    assert.equal(usersDistributionRule({ weight: 0, type: undefined }), undefined);
    const unnamed = { typeUrl: "", value: new Uint8Array(0) };
    assert.equal(distributionRule({ delegationType: 1, weight: 0, type: unnamed }), undefined);
  });

  it("are refused by the name of a foreign type", () => {
    assert.equal(
      failureOf(() => distributionRule({ ...byValue(1), type: toUsers().type })),
      "undefined/1: no concrete type registered for type URL /milkyway.rewards.v1.UsersDistributionTypeBasic against interface *types.DistributionType",
    );
  });

  it("fail clearly on any bytes", () => {
    const type = fc.record({
      typeUrl: fc.oneof(fc.constantFrom(...NAMES), fc.string()),
      value: fc.uint8Array({ maxLength: 40 }),
    });
    fc.assert(
      fc.property(type, (given) => {
        for (const read of [
          () => distributionRule({ delegationType: 1, weight: 0, type: given }),
          () => usersDistributionRule({ weight: 0, type: given }),
        ])
          try {
            read();
          } catch (error) {
            assert.ok(error instanceof ChainError);
          }
      }),
    );
  });
});
