import assert from "node:assert/strict";
import { it } from "node:test";
import { accessesOf, failureOf } from "@milkyway/core/testing";
import { parseDec } from "@milkyway/math";
import { defaultParams } from "../params.ts";
import { AUTHORITY, account, emptyStakeWorld } from "../testing/stakeWorld.ts";

const NAME = "cosmos.staking.v1beta1.MsgUpdateParams";
const params = { ...defaultParams, bondDenom: "umilk" };

const update = (given: object, authority = AUTHORITY) => {
  const world = emptyStakeWorld();
  const ctx = world.at(2n);
  const msg = { authority, params: { ...params, ...given } };
  return { world, ctx, failure: failureOf(() => world.calls.send(ctx, NAME, msg)), msg };
};

it("MsgUpdateParams ok: replaces all of them with one write", () => {
  const { world, ctx, failure, msg } = update({
    maxValidators: 7,
    minCommissionRate: parseDec("1"),
  });
  assert.equal(failure, "no failure");
  assert.deepEqual(world.staking.getParams(ctx), msg.params);
  assert.deepEqual(
    accessesOf(ctx, (again) => world.calls.send(again, NAME, msg)),
    ["set staking 51"],
  );
});

it("MsgUpdateParams fails: not by governance, or each parameter out of range", () => {
  const alice = account("a");
  assert.equal(
    update({}, alice).failure,
    `gov/13: invalid authority; expected ${AUTHORITY}, got ${alice}: expected gov account as only signer for proposal message`,
  );
  const wrong = [
    [{ unbondingTime: 0n }, "unbonding time must be positive: 0"],
    [{ maxValidators: 0 }, "max validators must be positive: 0"],
    [{ maxEntries: 0 }, "max entries must be positive: 0"],
    [{ bondDenom: " " }, "bond denom cannot be blank"],
    [{ bondDenom: "1" }, "invalid denom: 1"],
    [{ minCommissionRate: undefined }, "minimum commission rate cannot be nil: <nil>"],
    [
      { minCommissionRate: parseDec("-0.1") },
      "minimum commission rate cannot be negative: -0.100000000000000000",
    ],
    [
      { minCommissionRate: parseDec("1.1") },
      "minimum commission rate cannot be greater than 100%: 1.100000000000000000",
    ],
  ] as const;
  for (const [given, text] of wrong) assert.equal(update(given).failure, `undefined/1: ${text}`);
});
