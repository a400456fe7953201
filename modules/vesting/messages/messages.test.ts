import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { failureOf } from "@milkyway/core/testing";
import type { Coins } from "@milkyway/math";
import { ALICE, BOB, base, CAROL, coins, fakeNeighbours, NOW, period } from "../testing/fixture.ts";
import { createPeriodicVestingAccount } from "./createPeriodicVestingAccount.ts";
import { createPermanentLockedAccount } from "./createPermanentLockedAccount.ts";
import { createVestingAccount } from "./createVestingAccount.ts";

const amount: Coins = coins("5uatom,10umilk");
const parties = { fromAddress: ALICE, toAddress: BOB };
const SENT = `send 5uatom,10umilk from ${ALICE} to ${BOB}`;
const CHECKED = ["enabled 5uatom,10umilk", `account ${BOB}`, "number"];
const zero: Coins = [{ denom: "umilk", amount: 0n }];

describe("MsgCreateVestingAccount", () => {
  const msg = { ...parties, amount, endTime: NOW + 100n, delayed: false };
  const fails = (given: Partial<typeof msg>) => {
    const { ctx, deps } = fakeNeighbours();
    return failureOf(() => createVestingAccount.handle(ctx, deps, { ...msg, ...given }));
  };

  it("MsgCreateVestingAccount ok: vests linearly from now on", () => {
    const { ctx, deps, calls, stored } = fakeNeighbours();
    createVestingAccount.handle(ctx, deps, msg);
    assert.deepEqual(calls, [...CHECKED, "store continuous", SENT]);
    const baseVestingAccount = base("5uatom,10umilk", NOW + 100n);
    assert.deepEqual(stored, [
      { kind: "continuous", value: { baseVestingAccount, startTime: NOW } },
    ]);
  });

  it("MsgCreateVestingAccount ok: vests at the end, which may lie in the past", () => {
    const { ctx, deps, stored } = fakeNeighbours();
    createVestingAccount.handle(ctx, deps, { ...msg, delayed: true, endTime: 1n });
    const baseVestingAccount = base("5uatom,10umilk", 1n);
    assert.deepEqual(stored, [{ kind: "delayed", value: { baseVestingAccount } }]);
  });

  it("MsgCreateVestingAccount fails: bad addresses, amount or end", () => {
    const text = "empty address string is not allowed: invalid address";
    assert.equal(fails({ fromAddress: "" }), `sdk/7: invalid 'from' address: ${text}`);
    assert.equal(fails({ toAddress: "" }), `sdk/7: invalid 'to' address: ${text}`);
    assert.equal(fails({ amount: zero }), "sdk/10: 0umilk: invalid coins");
    assert.equal(fails({ amount: [] }), "sdk/10: : invalid coins");
    assert.equal(fails({ endTime: 0n }), "sdk/18: invalid end time: invalid request");
  });

  it("MsgCreateVestingAccount fails: denom disabled, receiver blocked or there already", () => {
    assert.equal(fails({ amount: coins("1udead") }), "undefined/1: disabled");
    assert.equal(
      fails({ toAddress: CAROL }),
      `sdk/4: ${CAROL} is not allowed to receive funds: unauthorized`,
    );
    assert.equal(
      fails({ toAddress: ALICE }),
      `sdk/18: account ${ALICE} already exists: invalid request`,
    );
  });
});

describe("MsgCreatePermanentLockedAccount", () => {
  const msg = { ...parties, amount };
  const fails = (given: Partial<typeof msg>) => {
    const { ctx, deps } = fakeNeighbours();
    return failureOf(() => createPermanentLockedAccount.handle(ctx, deps, { ...msg, ...given }));
  };

  it("MsgCreatePermanentLockedAccount ok: never vests", () => {
    const { ctx, deps, calls, stored } = fakeNeighbours();
    createPermanentLockedAccount.handle(ctx, deps, msg);
    assert.deepEqual(calls, [...CHECKED, "store permanentLocked", SENT]);
    const baseVestingAccount = base("5uatom,10umilk", 0n);
    assert.deepEqual(stored, [{ kind: "permanentLocked", value: { baseVestingAccount } }]);
  });

  it("MsgCreatePermanentLockedAccount fails: amount, denom, blocked, there already", () => {
    assert.equal(fails({ amount: zero }), "sdk/10: 0umilk: invalid coins");
    assert.equal(fails({ amount: coins("1udead") }), "undefined/1: disabled");
    assert.match(fails({ toAddress: CAROL }), /^sdk\/4: /);
    assert.match(fails({ toAddress: ALICE }), /^sdk\/18: account .* already exists/);
  });
});

describe("MsgCreatePeriodicVestingAccount", () => {
  const vestingPeriods = [period(10n, "4umilk"), period(20n, "5uatom,6umilk")];
  const msg = { ...parties, startTime: 1000n, vestingPeriods };
  const fails = (given: Partial<typeof msg>) => {
    const { ctx, deps } = fakeNeighbours();
    return failureOf(() => createPeriodicVestingAccount.handle(ctx, deps, { ...msg, ...given }));
  };

  it("MsgCreatePeriodicVestingAccount ok: looks at the receiver before the denoms", () => {
    const { ctx, deps, calls, stored } = fakeNeighbours();
    createPeriodicVestingAccount.handle(ctx, deps, msg);
    assert.deepEqual(calls, [
      `account ${BOB}`,
      "enabled 5uatom,10umilk",
      "number",
      "store periodic",
      SENT,
    ]);
    const baseVestingAccount = base("5uatom,10umilk", 1030n);
    assert.deepEqual(stored, [
      { kind: "periodic", value: { baseVestingAccount, startTime: 1000n, vestingPeriods } },
    ]);
  });

  it("MsgCreatePeriodicVestingAccount fails: start, length or amount of a period", () => {
    assert.equal(
      fails({ startTime: 0n }),
      "sdk/18: invalid start time of 0, length must be greater than 0: invalid request",
    );
    assert.equal(
      fails({ vestingPeriods: [period(1n, "1umilk"), period(0n, "1umilk")] }),
      "sdk/18: invalid period length of 0 in period 1, length must be greater than 0: invalid request",
    );
    assert.equal(
      fails({ vestingPeriods: [{ length: 1n, amount: zero }] }),
      "sdk/10: 0umilk: invalid coins",
    );
    assert.equal(
      fails({ vestingPeriods: [] }),
      "sdk/18: vesting start-time cannot be before end-time: invalid request",
    );
    assert.equal(
      fails({ vestingPeriods: [period(2n ** 63n - 1n, "1umilk")] }),
      "sdk/18: vesting start-time cannot be before end-time: invalid request",
    );
  });

  it("MsgCreatePeriodicVestingAccount fails: blocked, there already, denom disabled", () => {
    assert.match(fails({ toAddress: CAROL }), /^sdk\/4: /);
    assert.match(fails({ toAddress: ALICE }), /^sdk\/18: account .* already exists/);
    assert.equal(fails({ vestingPeriods: [period(1n, "1udead")] }), "undefined/1: disabled");
  });
});
