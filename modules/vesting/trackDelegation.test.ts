import assert from "node:assert/strict";
import { test } from "node:test";
import { failureOf } from "@milkyway/core/testing";
import { amountOf } from "@milkyway/math";
import fc from "fast-check";
import { baseVestingOf, type VestingAccount } from "./account.ts";
import { base, coins } from "./testing/fixture.ts";
import { trackDelegation, trackUndelegation } from "./trackDelegation.ts";

const locked = (original: string): VestingAccount => ({
  kind: "permanentLocked",
  value: { baseVestingAccount: base(original, 0n) },
});

const partsOf = (account: VestingAccount) => {
  const { delegatedVesting, delegatedFree } = baseVestingOf(account);
  return [amountOf(delegatedVesting, "umilk"), amountOf(delegatedFree, "umilk")];
};

test("vesting coins are delegated first and come back last", () => {
  const held = coins("100umilk");
  let account = trackDelegation(locked("60umilk"), 0n, held, coins("50umilk"));
  assert.deepEqual(partsOf(account), [50n, 0n]);
  account = trackDelegation(account, 0n, held, coins("30umilk"));
  assert.deepEqual(partsOf(account), [60n, 20n]);
  account = trackUndelegation(account, coins("25umilk"));
  assert.deepEqual(partsOf(account), [55n, 0n]);
  account = trackUndelegation(account, coins("70umilk"));
  assert.deepEqual(partsOf(account), [0n, 0n]);
});

test("nothing and more than is held are panics", () => {
  const none = [{ denom: "umilk", amount: 0n }];
  const account = locked("60umilk");
  const text = "panic: delegation attempt with zero coins or insufficient funds";
  assert.equal(
    failureOf(() => trackDelegation(account, 0n, coins("1umilk"), none)),
    text,
  );
  assert.equal(
    failureOf(() => trackDelegation(account, 0n, coins("1umilk"), coins("2umilk"))),
    text,
  );
  assert.equal(
    failureOf(() => trackUndelegation(account, none)),
    "panic: undelegation attempt with zero coins",
  );
});

test("what was delegated comes back whole, in any order of parts", () => {
  const part = fc.bigInt(1n, 1000n);
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), part, (parts, vesting) => {
      let account = locked(`${vesting}umilk`);
      const held = coins("1000000umilk");
      let total = 0n;
      for (const amount of parts) {
        account = trackDelegation(account, 0n, held, [{ denom: "umilk", amount }]);
        total += amount;
      }
      const [fromVesting = 0n, free = 0n] = partsOf(account);
      assert.equal(fromVesting + free, total);
      assert.ok(fromVesting <= vesting);
      for (const amount of parts.reverse())
        account = trackUndelegation(account, [{ denom: "umilk", amount }]);
      assert.deepEqual(partsOf(account), [0n, 0n]);
    }),
  );
});
