import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createModule } from "@milkyway/core";
import { callsOf, createTestCtx, eventTexts, failureOf } from "@milkyway/core/testing";
import { decCoinsToText, parseCoins, parseDec } from "@milkyway/math";
import {
  AUTHORITY,
  account,
  operator,
  raw,
  type StakeWorld,
  stakeWorld,
  TEST_TIME,
} from "../staking/testing/stakeWorld.ts";
import { genesis } from "./genesis.ts";
import { investors } from "./module.ts";
import { state } from "./state.ts";

const SECOND = 1_000_000_000n;
const END = TEST_TIME / SECOND + 100n;
const HALF = parseDec("0.5");
const C_OF_A = { delegatorAddress: account("c"), validatorAddress: operator("a") };

const depsOf = ({ auth, staking, distribution }: StakeWorld) => ({
  authority: AUTHORITY,
  auth,
  staking,
  distribution,
});
const callsIn = (world: StakeWorld) => callsOf(createModule(investors, depsOf(world)));

/** `c` vests until `END` and delegates a third of what `a` holds; the ratio is a half. */
function vestingWorld(endTime = END): StakeWorld {
  const world = stakeWorld();
  const ctx = world.at(1n);
  const base = world.auth.getAccount(ctx, raw("c"));
  assert.ok(base?.kind === "base");
  const baseVestingAccount = {
    baseAccount: base.value,
    originalVesting: parseCoins("1000umilk"),
    delegatedFree: [],
    delegatedVesting: [],
    endTime,
  };
  world.auth.setAccount(ctx, { kind: "delayed", value: { baseVestingAccount } });
  genesis.init(ctx, depsOf(world), { investorsRewardRatio: HALF, vestingInvestorsAddresses: [] });
  return world;
}

/** Gives the delegators of `a` 900umilk, of which `c` is due 300. */
function reward(world: StakeWorld, height: bigint): void {
  world.calls.send(world.at(height), "MsgDepositValidatorRewardsPool", {
    depositor: account("d"),
    validatorAddress: operator("a"),
    amount: parseCoins("1000umilk"),
  });
}

const add = (
  world: StakeWorld,
  vestingInvestor = account("c"),
  height = 2n,
  authority = AUTHORITY,
) => {
  const ctx = world.at(height);
  callsIn(world).send(ctx, "MsgAddVestingInvestor", { authority, vestingInvestor });
  return ctx;
};
const setRatio = (world: StakeWorld, ratio: string, height = 4n, authority = AUTHORITY) => {
  const ctx = world.at(height);
  const msg = { authority, investorsRewardRatio: parseDec(ratio) };
  callsIn(world).send(ctx, "MsgUpdateInvestorsRewardRatio", msg);
  return ctx;
};
const members = (world: StakeWorld) => [...state.vestingInvestors.keys(world.at(9n))];
const pool = (world: StakeWorld) =>
  decCoinsToText(world.distribution.getCommunityPool(world.at(9n)));

describe("MsgAddVestingInvestor", () => {
  it("MsgAddVestingInvestor ok: pays in full so far, and half from now on", () => {
    const world = vestingWorld();
    reward(world, 2n);
    const ctx = add(world, account("c"), 3n);
    assert.equal(world.balance("c"), "900000300umilk");
    assert.deepEqual(members(world), [account("c")]);
    assert.deepEqual([...state.vestingQueue.keys(ctx)], [[END, account("c")]]);
    assert.equal(
      eventTexts(ctx.events).at(-1),
      `add_vesting_investor{vesting_investor=${account("c")}}`,
    );
    reward(world, 4n);
    world.calls.send(world.at(5n), "MsgWithdrawDelegatorReward", C_OF_A);
    assert.equal(world.balance("c"), "900000450umilk");
    assert.equal(pool(world), "150.000000000000000000umilk");
  });

  it("MsgAddVestingInvestor ok: without effect when the vesting is over, or never ends", () => {
    for (const end of [TEST_TIME / SECOND, 0n]) {
      const world = vestingWorld(end);
      const ctx = add(world);
      assert.deepEqual(members(world), []);
      assert.equal(eventTexts(ctx.events).length, 1);
    }
  });

  it("MsgAddVestingInvestor ok: twice pays the reduced rewards and changes nothing", () => {
    const world = vestingWorld();
    add(world);
    reward(world, 3n);
    const ctx = add(world, account("c"), 4n);
    assert.equal(world.balance("c"), "900000150umilk");
    assert.equal([...state.vestingQueue.keys(ctx)].length, 1);
  });

  it("MsgAddVestingInvestor ok: a change of the delegation pays in full all the same", () => {
    const world = vestingWorld();
    add(world);
    reward(world, 3n);
    world.calls.send(world.at(4n), "MsgDelegate", {
      ...C_OF_A,
      amount: { denom: "umilk", amount: 1n },
    });
    assert.equal(world.balance("c"), "900000299umilk");
  });

  it("MsgAddVestingInvestor fails: not by governance, a bad address, no account, one that does not vest", () => {
    const fails = (address: string, authority?: string) =>
      failureOf(() => add(vestingWorld(), address, 2n, authority));
    assert.match(fails(account("c"), account("a")), /^gov\/13: invalid authority; expected /);
    assert.match(fails("x"), /^undefined\/1: decoding bech32 failed/);
    assert.equal(
      fails(account("z")),
      `sdk/9: account ${account("z")} does not exist: unknown address`,
    );
    assert.equal(
      fails(account("a")),
      `sdk/18: account ${account("a")} is not a vesting account: invalid request`,
    );
  });
});

describe("MsgUpdateInvestorsRewardRatio", () => {
  it("MsgUpdateInvestorsRewardRatio ok: what was earned is paid by the old ratio", () => {
    const world = vestingWorld();
    add(world);
    reward(world, 3n);
    const ctx = setRatio(world, "0.1");
    assert.equal(world.balance("c"), "900000150umilk");
    assert.equal(
      eventTexts(ctx.events).at(-1),
      "update_investors_reward_ratio{investors_reward_ratio=0.100000000000000000}",
    );
    reward(world, 5n);
    world.calls.send(world.at(6n), "MsgWithdrawDelegatorReward", C_OF_A);
    assert.equal(world.balance("c"), "900000180umilk");
  });

  it("MsgUpdateInvestorsRewardRatio fails: not by governance, outside of zero to one, absent", () => {
    const fails = (ratio: string, authority?: string) =>
      failureOf(() => setRatio(vestingWorld(), ratio, 4n, authority));
    assert.match(fails("0.1", account("a")), /^gov\/13: /);
    assert.equal(
      fails("-0.1"),
      "investors/2: ratio cannot be negative: -0.100000000000000000: invalid investors reward ratio",
    );
    assert.match(fails("1.1"), /^investors\/2: ratio cannot be greater than one: 1\.1/);
    const world = vestingWorld();
    const msg = { authority: AUTHORITY, investorsRewardRatio: undefined };
    assert.match(
      failureOf(() => callsIn(world).send(world.at(2n), "MsgUpdateInvestorsRewardRatio", msg)),
      /^panic: .*nil pointer/,
    );
  });
});

describe("the begin of a block", () => {
  it("lets go whose vesting is over, with a last withdrawal at the reduced rate", () => {
    const world = vestingWorld();
    add(world);
    reward(world, 3n);
    const early = world.at(4n, { time: END * SECOND - 1n });
    investors.beginBlock?.(early, depsOf(world));
    assert.deepEqual(members(world), [account("c")]);
    const late = world.at(5n, { time: END * SECOND });
    investors.beginBlock?.(late, depsOf(world));
    assert.deepEqual(members(world), []);
    assert.deepEqual([...state.vestingQueue.keys(late)], []);
    assert.equal(world.balance("c"), "900000150umilk");
  });
});

describe("queries", () => {
  it("Query InvestorsRewardRatio ok: what is stored", () => {
    const world = vestingWorld();
    assert.deepEqual(callsIn(world).ask(world.at(2n), "InvestorsRewardRatio"), {
      investorsRewardRatio: HALF,
    });
  });

  it("Query InvestorsRewardRatio fails: before genesis, as an internal error", () => {
    assert.match(
      failureOf(() => callsIn(stakeWorld()).ask(createTestCtx(), "InvestorsRewardRatio")),
      /^grpc\/13: collections: not found/,
    );
  });

  it("Query VestingInvestors ok: by address", () => {
    const world = vestingWorld();
    add(world);
    const answer = callsIn(world).ask(world.at(3n), "VestingInvestors");
    assert.deepEqual((answer as { vestingInvestorsAddresses: unknown }).vestingInvestorsAddresses, [
      account("c"),
    ]);
  });

  it("Query VestingInvestors fails: key and offset", () => {
    const world = vestingWorld();
    const page = { limit: 0n, countTotal: false, reverse: false };
    const pagination = { ...page, key: Uint8Array.of(1), offset: 1n };
    assert.match(
      failureOf(() => callsIn(world).ask(world.at(2n), "VestingInvestors", { pagination })),
      /either offset or key is expected, got both/,
    );
  });
});

describe("genesis", () => {
  it("comes back, with when each vesting ends read from the accounts", () => {
    const world = vestingWorld();
    add(world);
    const exported = genesis.export(world.at(3n), depsOf(world));
    const again = vestingWorld();
    genesis.init(again.at(2n), depsOf(again), exported);
    assert.deepEqual(genesis.export(again.at(2n), depsOf(again)), exported);
    assert.deepEqual([...state.vestingQueue.keys(again.at(2n))], [[END, account("c")]]);
  });

  it("is refused with a bad ratio or address, or an address twice", () => {
    const check = (ratio: string, ...vestingInvestorsAddresses: string[]) =>
      failureOf(() =>
        genesis.validate?.({ investorsRewardRatio: parseDec(ratio), vestingInvestorsAddresses }),
      );
    assert.equal(check("1", account("a")), "no failure");
    assert.match(check("1.1"), /^investors\/2: /);
    assert.match(check("1", "x"), /^undefined\/1: invalid investor address: /);
    assert.equal(
      check("1", account("a"), account("a")),
      `undefined/1: duplicated investor address: ${account("a")}`,
    );
  });
});
