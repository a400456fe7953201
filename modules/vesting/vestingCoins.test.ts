import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { SECOND } from "@milkyway/codec";
import { addCoins, type Coins, isAllGte, subCoins } from "@milkyway/math";
import fc from "fast-check";
import { endTimeOf, isVestingAccount, type VestingAccount } from "./account.ts";
import { base, coins, period } from "./testing/fixture.ts";
import { lockedCoins, vestedCoins } from "./vestingCoins.ts";

const at = (seconds: bigint) => seconds * SECOND;

const continuous = (original: string, given = {}): VestingAccount => ({
  kind: "continuous",
  value: { baseVestingAccount: base(original, 200n, given), startTime: 100n },
});
const delayed: VestingAccount = {
  kind: "delayed",
  value: { baseVestingAccount: base("10umilk", 200n) },
};
const periodic: VestingAccount = {
  kind: "periodic",
  value: {
    baseVestingAccount: base("5uatom,10umilk", 130n),
    startTime: 100n,
    vestingPeriods: [period(10n, "4umilk"), period(20n, "5uatom,6umilk")],
  },
};
const permanent: VestingAccount = {
  kind: "permanentLocked",
  value: { baseVestingAccount: base("10umilk", 0n) },
};

describe("vested coins", () => {
  it("of a continuous account grow linearly, rounded half to even", () => {
    const account = continuous("5uatom,1000umilk");
    const cases: readonly (readonly [bigint, Coins])[] = [
      [100n, []],
      [101n, [...coins("10umilk")]],
      [150n, coins("2uatom,500umilk")],
      [199n, coins("5uatom,990umilk")],
      [200n, coins("5uatom,1000umilk")],
    ];
    for (const [time, expected] of cases) {
      const vested = vestedCoins(account, at(time)).filter(({ amount }) => amount !== 0n);
      assert.deepEqual(vested, expected, String(time));
    }
    assert.deepEqual(vestedCoins(account, at(101n))[0], { denom: "uatom", amount: 0n });
  });

  it("count whole seconds", () => {
    assert.deepEqual(vestedCoins(delayed, at(200n) - 1n), []);
    assert.deepEqual(vestedCoins(delayed, at(200n)), coins("10umilk"));
  });

  it("of a periodic account come with each period that has passed", () => {
    assert.deepEqual(vestedCoins(periodic, at(109n)), []);
    assert.deepEqual(vestedCoins(periodic, at(110n)), coins("4umilk"));
    assert.deepEqual(vestedCoins(periodic, at(129n)), coins("4umilk"));
    assert.deepEqual(vestedCoins(periodic, at(130n)), coins("5uatom,10umilk"));
  });

  it("of a locked account never come", () => {
    assert.deepEqual(vestedCoins(permanent, at(10n ** 9n)), []);
    assert.deepEqual(lockedCoins(permanent, at(10n ** 9n)), coins("10umilk"));
    assert.equal(endTimeOf(permanent), 0n);
    assert.equal(endTimeOf(delayed), 200n);
  });
});

describe("locked coins", () => {
  it("are those still vesting and not delegated", () => {
    const account = continuous("1000umilk", { delegatedVesting: coins("300umilk") });
    assert.deepEqual(lockedCoins(account, at(150n)), coins("200umilk"));
    assert.deepEqual(lockedCoins(account, at(190n)), []);
  });

  it("and vested ones make up the whole", () => {
    const amounts = fc.bigInt(1n, 10n ** 30n);
    fc.assert(
      fc.property(amounts, fc.bigInt(0n, 300n), (amount, time) => {
        const original = coins(`${amount}umilk`);
        for (const account of [continuous(`${amount}umilk`), delayed, periodic, permanent]) {
          const whole = account.value.baseVestingAccount?.originalVesting ?? original;
          const vested = vestedCoins(account, at(time));
          assert.ok(isAllGte(whole, vested));
          const locked = lockedCoins(account, at(time));
          assert.deepEqual(locked, subCoins(whole, vested));
          assert.deepEqual(
            addCoins(
              locked,
              vested.filter(({ amount: a }) => a > 0n),
            ),
            whole,
          );
        }
      }),
    );
  });
});

describe("kinds of accounts", () => {
  it("that vest are told from others", () => {
    assert.equal(isVestingAccount(delayed), true);
    assert.equal(isVestingAccount({ kind: "base" }), false);
    assert.equal(isVestingAccount({ kind: "baseVesting" }), false);
  });
});
