import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { failureOf } from "@milkyway/core/testing";
import { coinsToText, type Dec, decCoinsToText, parseDec } from "@milkyway/math";
import fc from "fast-check";
import {
  addDecPools,
  addServicePools,
  type DecPools,
  intersectDecPools,
  isAnyNegative,
  isEmptyDecPools,
  poolsToText,
  subDecPools,
  subServicePools,
  sumByDenom,
  sumByService,
  sumDecPools,
  sumPools,
  toDecPools,
  truncateDecPools,
} from "./rewardPools.ts";

const pool = (denom: string, ...coins: [string, string][]) => ({
  denom,
  decCoins: coins.map(([amount, coin]) => ({ denom: coin, amount: parseDec(amount) })),
});
const text = (pools: DecPools) =>
  pools.map(({ denom, decCoins }) => `${denom}: ${decCoinsToText(decCoins)}`);

const PLAIN = { noNullPrototype: true };

const anyPools: fc.Arbitrary<DecPools> = fc
  .uniqueArray(
    fc.record(
      {
        denom: fc.constantFrom("uaa", "ubb", "ucc"),
        decCoins: fc
          .uniqueArray(
            fc.record(
              {
                denom: fc.constantFrom("one", "two"),
                amount: fc.bigInt({ min: 1n, max: 10n ** 24n }).map((amount) => amount as Dec),
              },
              PLAIN,
            ),
            { selector: ({ denom }) => denom, minLength: 1 },
          )
          .map((coins) => coins.sort((a, b) => (a.denom < b.denom ? -1 : 1))),
      },
      PLAIN,
    ),
    { selector: ({ denom }) => denom },
  )
  .map((pools) => pools.sort((a, b) => (a.denom < b.denom ? -1 : 1)));

describe("rewards by staked denom", () => {
  it("add up per denom, without empty entries", () => {
    const a = [pool("uatom", ["1", "service"]), pool("umilk")];
    const b = [pool("uatom", ["2", "other"], ["0.5", "service"]), pool("uusd", ["1", "service"])];
    assert.deepEqual(text(addDecPools(a, b)), [
      "uatom: 2.000000000000000000other,1.500000000000000000service",
      "uusd: 1.000000000000000000service",
    ]);
  });

  it("come back after addition and subtraction, and split into whole and rest", () => {
    fc.assert(
      fc.property(anyPools, anyPools, (a, b) => {
        assert.deepEqual(subDecPools(addDecPools(a, b), b), a);
        assert.deepEqual(subDecPools(a, a), []);
        const { whole, change } = truncateDecPools(a);
        assert.deepEqual(addDecPools(toDecPools(whole), change), a);
        const common = intersectDecPools(a, b);
        assert.equal(isAnyNegative(subDecPools(a, common)), false);
        assert.equal(isAnyNegative(subDecPools(b, common)), false);
        assert.equal(
          decCoinsToText(sumDecPools(addDecPools(a, b))),
          decCoinsToText(sumDecPools([...a, ...b])),
        );
      }),
    );
  });

  it("panic on negative results and unsorted operands", () => {
    const one = [pool("uatom", ["1", "service"])];
    assert.equal(
      failureOf(() => subDecPools([], one)),
      "panic: negative pool coins",
    );
    assert.equal(
      failureOf(() => subServicePools([], [{ serviceId: 1, decPools: one }])),
      "panic: negative pool coins",
    );
    const unsorted = [pool("umilk"), pool("uatom")];
    assert.equal(
      failureOf(() => addDecPools(unsorted, [])),
      "panic: Pools (self) must be sorted",
    );
    assert.equal(
      failureOf(() => addDecPools([], unsorted)),
      "panic: Wrong argument: Pools must be sorted",
    );
  });

  it("are kept apart by service", () => {
    const of = (serviceId: number, amount: string) => ({
      serviceId,
      decPools: [pool("umilk", [amount, "service"])],
    });
    const sum = addServicePools([of(1, "1"), of(3, "1")], [of(2, "1"), of(3, "2")]);
    assert.deepEqual(
      sum.map(({ serviceId, decPools }) => [serviceId, ...text(decPools)]),
      [
        [1, "umilk: 1.000000000000000000service"],
        [2, "umilk: 1.000000000000000000service"],
        [3, "umilk: 3.000000000000000000service"],
      ],
    );
    assert.deepEqual(
      subServicePools(sum, [of(2, "1")]).map(({ serviceId }) => serviceId),
      [1, 3],
    );
  });

  it("may be summed up before they are added", () => {
    const anyServices = fc.array(
      fc.record({ serviceId: fc.integer({ min: 1, max: 4 }), decPools: anyPools }, PLAIN),
    );
    fc.assert(
      fc.property(anyServices, anyServices, (before, added) => {
        const start = sumByService(before);
        const oneByOne = added.reduce(
          (sum, one) => addServicePools(sum, [one]),
          addServicePools([], start),
        );
        assert.deepEqual(addServicePools(start, sumByService(added)), oneByOne);
        const pools = added.flatMap(({ decPools }) => decPools);
        const eachByItself = pools.reduce<DecPools>((sum, one) => addDecPools(sum, [one]), []);
        assert.deepEqual(addDecPools([], sumByDenom(pools)), eachByItself);
      }),
    );
  });

  it("are shown in the compact form of their messages", () => {
    const { whole } = truncateDecPools([
      pool("uatom", ["1.5", "other"], ["2", "service"]),
      pool("uinit", ["0.9", "service"]),
      pool("umilk", ["6694.1", "service"]),
    ]);
    assert.equal(
      poolsToText(whole),
      'denom:"uatom" coins:<denom:"other" amount:"1" > coins:<denom:"service" amount:"2" > ,' +
        'denom:"umilk" coins:<denom:"service" amount:"6694" > ',
    );
    assert.equal(poolsToText([]), "");
    assert.equal(coinsToText(sumPools(whole)), "1other,6696service");
    assert.equal(isEmptyDecPools([pool("umilk")]), true);
  });
});
