import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { failureOf } from "@milkyway/core/testing";
import fc from "fast-check";
import { aggregateReports, weightedMedian } from "./median.ts";

describe("weighted medians", () => {
  const median = (...prices: [price: bigint, weight: bigint][]) =>
    weightedMedian(prices.map(([price, weight]) => ({ price, weight })));

  it("are the price at which half of the weight is reached, from the lowest", () => {
    assert.equal(median(), undefined);
    assert.equal(median([5n, 0n]), 5n);
    assert.equal(median([30n, 1n], [10n, 1n], [20n, 1n]), 10n);
    assert.equal(median([30n, 2n], [10n, 2n], [20n, 2n]), 20n);
    assert.equal(median([10n, 1n], [20n, 9n]), 20n);
    assert.equal(median([10n, 5n], [20n, 5n]), 10n);
  });

  it("do not depend on the order of the votes, and are one of the prices", () => {
    const vote = fc.record({ price: fc.bigInt(0n, 50n), weight: fc.bigInt(0n, 50n) });
    fc.assert(
      fc.property(fc.array(vote, { minLength: 1 }), (votes) => {
        const found = weightedMedian(votes);
        assert.equal(weightedMedian([...votes].reverse()), found);
        assert.ok(votes.some(({ price }) => price === found));
      }),
    );
  });

  it("need reports of two thirds of the bonded tokens", () => {
    const report = (weight: bigint) => ({ weight, prices: new Map([["BTC/USD", 7n]]) });
    assert.equal(aggregateReports([report(667n)], 1000n).get("BTC/USD"), 7n);
    assert.equal(aggregateReports([report(666n)], 1000n).size, 0);
    assert.equal(aggregateReports([], 0n).size, 0);
    assert.equal(
      failureOf(() => aggregateReports([report(0n)], 0n)),
      "panic: division by zero",
    );
  });
});
