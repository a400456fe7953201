import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { eventTexts, failureOf } from "@milkyway/core/testing";
import { decCoinsToText, parseCoins, parseDec, parseDecCoins } from "@milkyway/math";
import {
  AUTHORITY,
  account,
  consensusOf,
  operator,
  raw,
  type StakeWorld,
  stakeWorld,
} from "../../staking/testing/stakeWorld.ts";
import { setAccumulatedCommission } from "../records.ts";
import { state } from "../state.ts";

/** A chain on which someone gave the delegators of `a` an amount in block 2. */
function rewardedWorld(amount = "1000umilk"): StakeWorld {
  const world = stakeWorld();
  world.calls.send(world.at(2n), "MsgDepositValidatorRewardsPool", {
    depositor: account("d"),
    validatorAddress: operator("a"),
    amount: parseCoins(amount),
  });
  return world;
}

const sent = (world: StakeWorld, name: string, msg: object, height = 3n) => {
  const ctx = world.at(height);
  const answer = world.calls.send(ctx, name, msg);
  return { ctx, answer, events: eventTexts(ctx.events) };
};
const failing =
  (name: string, base: object, make = rewardedWorld) =>
  (given: object) => {
    const world = make();
    return failureOf(() => sent(world, name, { ...base, ...given }));
  };
const poolOf = (world: StakeWorld) =>
  decCoinsToText(world.distribution.getCommunityPool(world.at(9n)));
const outstanding = (world: StakeWorld) =>
  decCoinsToText(state.outstandingRewards.require(world.at(9n), raw("a")).rewards);
const MODULE = "milk1jv65s3grqf6v6jl3dp4t6c9t9rk99cd8fvzzpd";

describe("MsgDepositValidatorRewardsPool", () => {
  const base = {
    depositor: account("d"),
    validatorAddress: operator("a"),
    amount: parseCoins("1000umilk"),
  };
  const fails = failing("MsgDepositValidatorRewardsPool", base);

  it("MsgDepositValidatorRewardsPool ok: a tenth is commission, the rest is for delegators", () => {
    const world = stakeWorld();
    const { ctx, events } = sent(world, "MsgDepositValidatorRewardsPool", base, 2n);
    assert.deepEqual(events.slice(-2), [
      `commission{amount=100.000000000000000000umilk, validator=${operator("a")}}`,
      `rewards{amount=1000.000000000000000000umilk, validator=${operator("a")}}`,
    ]);
    const { rewards, period } = state.currentRewards.require(ctx, raw("a"));
    assert.deepEqual([decCoinsToText(rewards), period], ["900.000000000000000000umilk", 3n]);
    assert.equal(outstanding(world), "1000.000000000000000000umilk");
    assert.equal(world.moduleBalance("distribution"), "1000umilk");
  });

  it("MsgDepositValidatorRewardsPool fails: bad addresses, no validator, too little", () => {
    assert.match(fails({ depositor: "" }), /^undefined\/1: empty address string/);
    assert.match(fails({ validatorAddress: account("a") }), /^sdk\/35: hrp does not match/);
    assert.match(fails({ validatorAddress: operator("d") }), /^staking\/3: /);
    assert.match(fails({ amount: parseCoins("5uatom") }), /^sdk\/5: /);
  });
});

describe("MsgWithdrawDelegatorReward", () => {
  const base = { delegatorAddress: account("c"), validatorAddress: operator("a") };
  const fails = failing("MsgWithdrawDelegatorReward", base);

  it("MsgWithdrawDelegatorReward ok: a third of what delegators got, fractions to the community", () => {
    const world = rewardedWorld("1001umilk");
    const { answer, events } = sent(world, "MsgWithdrawDelegatorReward", base);
    assert.deepEqual(answer, { amount: parseCoins("300umilk") });
    assert.equal(
      events.at(-1),
      `withdraw_rewards{amount=300umilk, validator=${operator("a")}, delegator=${account("c")}}`,
    );
    assert.equal(world.balance("c"), "900000300umilk");
    assert.equal(poolOf(world), "0.300000000000000000umilk");
    assert.equal(outstanding(world), "700.700000000000000000umilk");
  });

  it("MsgWithdrawDelegatorReward ok: nothing is shown as 0umilk, and the delegation goes on earning", () => {
    const world = rewardedWorld();
    sent(world, "MsgWithdrawDelegatorReward", base);
    const { answer, events } = sent(world, "MsgWithdrawDelegatorReward", base, 4n);
    assert.deepEqual(answer, { amount: [{ denom: "umilk", amount: 0n }] });
    assert.match(events.join(), /^withdraw_rewards{amount=0umilk, /);
    const info = state.startingInfos.require(world.at(4n), [raw("a"), raw("c")]);
    assert.deepEqual([info.height, info.stake], [4n, parseDec("100000000")]);
  });

  it("MsgWithdrawDelegatorReward ok: after slashes the rest of the stake earns", () => {
    const world = rewardedWorld();
    const infraction = { height: 3n, power: 300n, fraction: parseDec("0.5") };
    world.staking.slash(world.at(3n), consensusOf("a"), infraction);
    sent(
      world,
      "MsgDepositValidatorRewardsPool",
      { depositor: account("d"), validatorAddress: operator("a"), amount: parseCoins("600umilk") },
      4n,
    );
    const { answer } = sent(world, "MsgWithdrawDelegatorReward", base, 5n);
    assert.deepEqual(answer, { amount: parseCoins("480umilk") });
  });

  it("MsgWithdrawDelegatorReward fails: bad addresses, no validator, delegation or starting info", () => {
    assert.match(fails({ validatorAddress: "" }), /^sdk\/7: invalid validator address: /);
    assert.match(fails({ delegatorAddress: "" }), /^sdk\/7: invalid delegator address: /);
    assert.match(fails({ validatorAddress: operator("d") }), /^staking\/3: /);
    assert.match(fails({ delegatorAddress: account("d") }), /^staking\/19: /);
    const world = rewardedWorld();
    state.startingInfos.remove(world.at(2n), [raw("a"), raw("c")]);
    assert.equal(
      failureOf(() => sent(world, "MsgWithdrawDelegatorReward", base)),
      "distribution/5: no delegation distribution info",
    );
  });

  it("MsgWithdrawDelegatorReward fails: paid to an account that may not receive", () => {
    const world = rewardedWorld();
    state.withdrawAddresses.set(
      world.at(2n),
      raw("c"),
      world.auth.getModuleAddress("distribution"),
    );
    assert.match(
      failureOf(() => sent(world, "MsgWithdrawDelegatorReward", base)),
      /^sdk\/4: .* is not allowed to receive funds: unauthorized$/,
    );
  });
});

describe("MsgWithdrawValidatorCommission", () => {
  const base = { validatorAddress: operator("a") };
  const fails = failing("MsgWithdrawValidatorCommission", base);

  it("MsgWithdrawValidatorCommission ok: whole coins; fractions wait for the next time", () => {
    const world = rewardedWorld("1001umilk");
    const { answer, events, ctx } = sent(world, "MsgWithdrawValidatorCommission", base);
    assert.deepEqual(answer, { amount: parseCoins("100umilk") });
    assert.equal(events.at(-1), "withdraw_commission{amount=100umilk}");
    const { commission } = state.accumulatedCommissions.require(ctx, raw("a"));
    assert.equal(decCoinsToText(commission), "0.100000000000000000umilk");
    assert.equal(world.balance("a"), "800000100umilk");
    assert.equal(outstanding(world), "901.000000000000000000umilk");
  });

  it("MsgWithdrawValidatorCommission ok: less than one coin pays nothing", () => {
    const world = rewardedWorld();
    setAccumulatedCommission(world.at(2n), raw("a"), parseDecCoins("0.9umilk"));
    const { answer, events } = sent(world, "MsgWithdrawValidatorCommission", base);
    assert.deepEqual(answer, { amount: [] });
    assert.deepEqual(events, ["withdraw_commission{amount=}"]);
  });

  it("MsgWithdrawValidatorCommission fails: a bad address, no commission", () => {
    assert.match(fails({ validatorAddress: "x" }), /^sdk\/7: invalid validator address: /);
    const none = "distribution/7: no validator commission to withdraw";
    assert.equal(fails({ validatorAddress: operator("b") }), none);
    assert.equal(fails({ validatorAddress: operator("d") }), none);
  });
});

describe("MsgSetWithdrawAddress", () => {
  const base = { delegatorAddress: account("c"), withdrawAddress: account("d") };
  const fails = failing("MsgSetWithdrawAddress", base);

  it("MsgSetWithdrawAddress ok: rewards and commission go there", () => {
    const world = rewardedWorld();
    const { events } = sent(world, "MsgSetWithdrawAddress", base);
    assert.deepEqual(events, [`set_withdraw_address{withdraw_address=${account("d")}}`]);
    sent(world, "MsgSetWithdrawAddress", { ...base, delegatorAddress: account("a") });
    const msg = { delegatorAddress: account("c"), validatorAddress: operator("a") };
    sent(world, "MsgWithdrawDelegatorReward", msg);
    sent(world, "MsgWithdrawValidatorCommission", msg);
    assert.equal(world.balance("d"), "999999400umilk");
    assert.equal(world.balance("c"), "900000000umilk");
  });

  it("MsgSetWithdrawAddress fails: bad addresses, a blocked one, when it is not allowed", () => {
    assert.match(fails({ delegatorAddress: "" }), /^sdk\/7: invalid delegator address: /);
    assert.match(fails({ withdrawAddress: "" }), /^sdk\/7: invalid withdraw address: /);
    assert.equal(
      fails({ withdrawAddress: MODULE }),
      `sdk/4: ${MODULE} is not allowed to receive external funds: unauthorized`,
    );
    const world = rewardedWorld();
    const ctx = world.at(2n);
    state.params.set(ctx, { ...state.params.require(ctx), withdrawAddrEnabled: false });
    assert.equal(
      failureOf(() => sent(world, "MsgSetWithdrawAddress", base)),
      "distribution/8: set withdraw address disabled",
    );
  });
});

describe("the community pool", () => {
  const fund = { depositor: account("d"), amount: parseCoins("70umilk") };
  const spend = { authority: AUTHORITY, recipient: account("b"), amount: parseCoins("60umilk") };
  const funded = () => {
    const world = stakeWorld();
    sent(world, "MsgFundCommunityPool", fund);
    return world;
  };
  const fundFails = failing("MsgFundCommunityPool", fund);
  const spendFails = failing("MsgCommunityPoolSpend", spend, funded);

  it("MsgFundCommunityPool ok: coins become the community's", () => {
    const world = funded();
    assert.equal(poolOf(world), "70.000000000000000000umilk");
    assert.equal(world.balance("d"), "999999930umilk");
    assert.equal(world.moduleBalance("distribution"), "70umilk");
  });

  it("MsgFundCommunityPool fails: a bad address or amount, too little", () => {
    assert.match(fundFails({ depositor: "" }), /^sdk\/7: invalid depositor address: /);
    assert.equal(fundFails({ amount: [] }), "sdk/10: amount cannot be nil: invalid coins");
    const zero = [{ denom: "umilk", amount: 0n }];
    assert.equal(fundFails({ amount: zero }), "sdk/10: 0umilk: invalid coins");
    assert.match(fundFails({ amount: parseCoins("1uatom") }), /^sdk\/5: /);
  });

  it("MsgCommunityPoolSpend ok: governance pays from it", () => {
    const world = funded();
    sent(world, "MsgCommunityPoolSpend", spend);
    assert.equal(poolOf(world), "10.000000000000000000umilk");
    assert.equal(world.balance("b"), "900000060umilk");
  });

  it("MsgCommunityPoolSpend fails: not by governance, a bad amount or recipient, too little", () => {
    assert.match(spendFails({ authority: "x" }), /^sdk\/7: invalid authority address: /);
    assert.match(spendFails({ authority: account("a") }), /^gov\/13: /);
    assert.equal(spendFails({ amount: [] }), "sdk/10: amount cannot be nil: invalid coins");
    assert.match(spendFails({ recipient: "" }), /^undefined\/1: empty address string/);
    assert.match(spendFails({ recipient: MODULE }), /^sdk\/4: .* receive external funds/);
    assert.equal(
      spendFails({ amount: parseCoins("71umilk") }),
      "distribution/9: community pool does not have sufficient coins to distribute",
    );
  });
});

describe("MsgUpdateParams", () => {
  const params = {
    communityTax: parseDec("0.5"),
    baseProposerReward: parseDec("0"),
    bonusProposerReward: undefined,
    withdrawAddrEnabled: false,
  };
  const name = "cosmos.distribution.v1beta1.MsgUpdateParams";
  const fails = (given: object, authority = AUTHORITY) =>
    failureOf(() => sent(stakeWorld(), name, { authority, params: { ...params, ...given } }));

  it("MsgUpdateParams ok: governance replaces them", () => {
    const world = stakeWorld();
    const { ctx } = sent(world, name, { authority: AUTHORITY, params });
    const { communityTax, withdrawAddrEnabled } = state.params.require(ctx);
    assert.deepEqual([communityTax, withdrawAddrEnabled], [parseDec("0.5"), false]);
  });

  it("MsgUpdateParams fails: not by governance, deprecated fields, a tax out of range", () => {
    assert.match(fails({}, "x"), /^sdk\/7: invalid authority address: /);
    assert.match(fails({}, account("a")), /^gov\/13: /);
    assert.match(
      fails({ bonusProposerReward: parseDec("0.1") }),
      /^sdk\/18: cannot update base or bonus proposer reward because these are deprecated/,
    );
    assert.match(
      fails({ communityTax: undefined }),
      /^undefined\/1: community tax must be not nil/,
    );
    assert.match(
      fails({ communityTax: parseDec("-0.1") }),
      /^undefined\/1: community tax must be pos/,
    );
    assert.match(
      fails({ communityTax: parseDec("1.1") }),
      /^undefined\/1: community tax too large/,
    );
  });
});
