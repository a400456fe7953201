import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { failureOf } from "@milkyway/core/testing";
import { addDec, type Dec, decFromInt, decToText, parseDec, ZERO_DEC } from "@milkyway/math";
import fc from "fast-check";
import { proportion, rewardsFor, shareAmongCategories, shareAmongTargets } from "./shareOut.ts";

const claimants = (...values: string[]) =>
  values.map((value, i) => ({ id: i + 1, value: parseDec(value) }));
const texts = (amounts: readonly { amount: Dec; claimant: { id: number } }[]) =>
  amounts.map(({ amount, claimant }) => `${claimant.id}: ${decToText(amount)}`);
const sum = (amounts: readonly Dec[]) => amounts.reduce<Dec>(addDec, ZERO_DEC);

describe("rewards of a block", () => {
  it("count whole milliseconds", () => {
    assert.equal(rewardsFor(100_000_000n, 5_123_456_789n), 5929n);
    assert.equal(rewardsFor(100_000_000n, 5_123_999_999n), 5929n);
    assert.equal(rewardsFor(1n, 86_399_999_999_999n), 0n);
    assert.equal(rewardsFor(86_400_000n, -1_000_000n), -1n);
  });

  it("panic beyond 256 bits", () => {
    assert.equal(
      failureOf(() => rewardsFor((1n << 256n) - 1n, 5_000_000_000n)),
      "panic: Int overflow",
    );
  });
});

describe("categories", () => {
  const share = (rewards: bigint, ...categories: [string, number][]) =>
    shareAmongCategories(
      decFromInt(rewards),
      categories.map(([value, weight]) => ({ value: parseDec(value), weight })),
    ).map(decToText);

  it("share by value without weights, also when only worthless ones have a weight", () => {
    const expected = ["2.000000000000000000", "1.000000000000000000", "0.000000000000000000"];
    assert.deepEqual(share(3n, ["20", 0], ["10", 0], ["0", 0]), expected);
    assert.deepEqual(share(3n, ["20", 0], ["10", 0], ["0", 7]), expected);
  });

  it("share by weight; what is worth nothing gets a nominal part beside", () => {
    assert.deepEqual(share(9n, ["1", 1], ["1", 2], ["0", 5]), [
      "3.000000000000000000",
      "6.000000000000000000",
      "15.000000000000000000",
    ]);
  });

  it("wrap the sum of weights at 32 bits", () => {
    assert.deepEqual(share(5787n, ["0", 0], ["1", 4_294_967_295], ["1", 2]), [
      "0.000000000000000000",
      "24854975736165.000000000000000000",
      "11574.000000000000000000",
    ]);
  });

  it("never get more than there is, as long as weights do not wrap", () => {
    const category = fc.record({
      value: fc.bigInt({ min: 1n, max: 10n ** 40n }).map((value) => value as Dec),
      weight: fc.integer({ min: 0, max: 1000 }),
    });
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 30n }),
        fc.array(category, { minLength: 3, maxLength: 3 }),
        (rewards, categories) => {
          const total = decFromInt(rewards);
          assert.ok(sum(shareAmongCategories(total, categories)) <= total);
        },
      ),
    );
  });
});

describe("targets", () => {
  const part = decFromInt(10n);

  it("share by value, by weight or in equal parts, cut each time", () => {
    assert.deepEqual(texts(shareAmongTargets(part, claimants("1", "2"), { kind: "basic" })), [
      "1: 3.333333333333333333",
      "2: 6.666666666666666666",
    ]);
    assert.deepEqual(
      texts(shareAmongTargets(part, claimants("1", "2", "3"), { kind: "egalitarian" })),
      ["1: 3.333333333333333333", "2: 3.333333333333333333", "3: 3.333333333333333333"],
    );
    const weights = [
      { delegationTargetId: 3, weight: 3 },
      { delegationTargetId: 9, weight: 5 },
      { delegationTargetId: 1, weight: 1 },
    ];
    assert.deepEqual(
      texts(shareAmongTargets(part, claimants("1", "2", "3"), { kind: "weighted", weights })),
      ["3: 7.500000000000000000", "1: 2.500000000000000000"],
    );
    const nobody = [{ delegationTargetId: 9, weight: 5 }];
    assert.deepEqual(
      shareAmongTargets(part, claimants("1"), { kind: "weighted", weights: nobody }),
      [],
    );
    assert.deepEqual(shareAmongTargets(part, [], { kind: "egalitarian" }), []);
  });

  it("cannot share without a rule or by nothing", () => {
    assert.equal(
      failureOf(() => shareAmongTargets(part, [], undefined)),
      "sdk/29: unknown distribution type: <nil>: invalid type",
    );
    assert.equal(
      failureOf(() => proportion(part, part, ZERO_DEC)),
      "panic: invalid zero decimal",
    );
  });
});
