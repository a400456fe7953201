import assert from "node:assert/strict";
import { test } from "node:test";
import { fromHex, utf8 } from "@milkyway/bytes";
import { Coin } from "@milkyway/codec/gen/cosmos/base/v1beta1";
import { Panic } from "@milkyway/math";
import fc from "fast-check";
import { amountValue, balanceValue, protoBool } from "./values.ts";

test("amounts are decimal text", () => {
  fc.assert(
    fc.property(fc.bigInt(-(2n ** 80n), 2n ** 255n), (amount) => {
      assert.deepEqual(amountValue.encode(amount), utf8(String(amount)));
      assert.equal(amountValue.decode(utf8(String(amount))), amount);
    }),
  );
  for (const amount of [0n, 9n, 10n, 999_999_999_999_999n, 10n ** 15n, 10n ** 16n])
    assert.equal(balanceValue.decode(balanceValue.encode(amount)), amount);
});

test("a balance that was written as a coin is still read", () => {
  const bytes = Coin.encode({ denom: "umilk", amount: 12n });
  assert.equal(balanceValue.decode(bytes), 12n);
});

test("bytes that are no balance are a panic, never another error", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 20 }), (bytes) => {
      for (const value of [amountValue, balanceValue])
        try {
          value.decode(bytes);
        } catch (error) {
          assert.ok(error instanceof Panic, String(error));
        }
    }),
  );
});

test("a flag that is not set takes no bytes", () => {
  assert.deepEqual(protoBool.encode(true), fromHex("0801"));
  assert.deepEqual(protoBool.encode(false), new Uint8Array(0));
  assert.equal(protoBool.decode(fromHex("0801")), true);
  assert.equal(protoBool.decode(new Uint8Array(0)), false);
});
