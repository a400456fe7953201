import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { eventTexts, failureOf } from "@milkyway/core/testing";
import { decFromInt, parseDec } from "@milkyway/math";
import { state as distributionState } from "../distribution/state.ts";
import { state } from "./state.ts";
import {
  account,
  consensusOf,
  DAY,
  newValidator,
  operator,
  raw,
  type StakeWorld,
  stakeWorld,
  TEST_TIME,
} from "./testing/stakeWorld.ts";

const umilk = (amount: bigint) => ({ denom: "umilk", amount });
const TENTH = parseDec("0.1");
const HEIGHT = 10n;

const slash = (world: StakeWorld, given: object = {}) => {
  const ctx = world.at(HEIGHT).unmetered();
  const infraction = { height: 5n, power: 300n, fraction: TENTH, ...given };
  return { ctx, burned: world.staking.slash(ctx, consensusOf("a"), infraction) };
};
const undelegate = (world: StakeWorld, height: bigint, amount: bigint, from = "a") =>
  world.calls.send(world.at(height), "MsgUndelegate", {
    delegatorAddress: account("c"),
    validatorAddress: operator(from),
    amount: umilk(amount),
  });
const redelegate = (world: StakeWorld, height: bigint, amount: bigint) =>
  world.calls.send(world.at(height), "MsgBeginRedelegate", {
    delegatorAddress: account("c"),
    validatorSrcAddress: operator("a"),
    validatorDstAddress: operator("b"),
    amount: umilk(amount),
  });
const tokens = (world: StakeWorld, letter: string) =>
  world.staking.getValidator(world.at(HEIGHT), raw(letter)).tokens;
const pools = (world: StakeWorld) =>
  ["bonded_tokens_pool", "not_bonded_tokens_pool"].map(world.moduleBalance);

describe("slashing", () => {
  it("burns a part of the stake at the infraction, and tells distribution", () => {
    const world = stakeWorld();
    const { ctx, burned } = slash(world);
    assert.equal(burned, 30_000_000n);
    assert.equal(tokens(world, "a"), 270_000_000n);
    assert.deepEqual(pools(world), ["370000000umilk", ""]);
    assert.equal(state.validatorsByPower.has(ctx, { power: 270n, operator: raw("a") }), true);
    const [event] = distributionState.slashEvents.values(ctx);
    assert.equal(event?.fraction, TENTH);
    assert.match(eventTexts(ctx.events).at(-1) ?? "", /^burn{burner=.*, amount=30000000umilk}$/);
  });

  it("cuts the amount off, and rounds the part that distribution hears of up", () => {
    const world = stakeWorld();
    const { ctx, burned } = slash(world, { power: 299n, fraction: parseDec("0.000000001") });
    assert.equal(burned, 0n);
    assert.equal([...distributionState.slashEvents.values(ctx)].length, 0);
    const again = slash(world, { power: 1n, fraction: parseDec("0.000001") });
    assert.equal(again.burned, 1n);
    const [event] = distributionState.slashEvents.values(ctx);
    assert.equal(event?.fraction, parseDec("0.000000003333333334"));
  });

  it("burns no more than there is", () => {
    const world = stakeWorld();
    const { burned } = slash(world, { power: 1000n, fraction: parseDec("1") });
    assert.equal(burned, 300_000_000n);
    assert.equal(tokens(world, "a"), 0n);
  });

  it("passes over a validator that is gone, and fails on what cannot be", () => {
    const world = stakeWorld();
    const ctx = world.at(HEIGHT).unmetered();
    const infraction = { height: 5n, power: 1n, fraction: TENTH };
    assert.equal(world.staking.slash(ctx, "x".repeat(20), infraction), 0n);
    assert.equal(
      failureOf(() => slash(world, { fraction: parseDec("-0.1") })),
      "undefined/1: attempted to slash with a negative slash factor: -0.100000000000000000",
    );
    assert.equal(
      failureOf(() => slash(world, { height: HEIGHT + 1n })),
      "undefined/1: impossible attempt to slash future infraction at height 11 but we are at height 10",
    );
    world.calls.send(ctx, "MsgCreateValidator", newValidator("d", 1n));
    assert.equal(
      failureOf(() => world.staking.slash(ctx, consensusOf("d"), infraction)),
      `undefined/1: should not be slashing unbonded validator: ${operator("d")}`,
    );
  });
});

describe("slashing what has left since", () => {
  it("takes from unbondings of the infraction or later, and counts it", () => {
    const world = stakeWorld();
    undelegate(world, 4n, 10_000_000n);
    undelegate(world, 5n, 20_000_000n);
    const { ctx, burned } = slash(world);
    const entries = world.staking.findUnbondingDelegation(ctx, raw("c"), raw("a"))?.entries;
    assert.deepEqual(
      entries?.map(({ initialBalance, balance }) => [initialBalance, balance]),
      [
        [10_000_000n, 10_000_000n],
        [20_000_000n, 18_000_000n],
      ],
    );
    assert.equal(burned, 28_000_000n);
    assert.deepEqual(pools(world), ["342000000umilk", "28000000umilk"]);
  });

  it("leaves what is mature alone, and looks at nothing for an infraction of this height", () => {
    const mature = stakeWorld();
    undelegate(mature, 5n, 20_000_000n);
    const late = mature.at(HEIGHT, { time: TEST_TIME + 21n * DAY }).unmetered();
    const infraction = { height: 5n, power: 300n, fraction: TENTH };
    assert.equal(mature.staking.slash(late, consensusOf("a"), infraction), 30_000_000n);
    const now = stakeWorld();
    undelegate(now, HEIGHT, 20_000_000n);
    assert.equal(slash(now, { height: HEIGHT }).burned, 30_000_000n);
    assert.deepEqual(pools(now), ["350000000umilk", "20000000umilk"]);
  });

  it("counts in full what an earlier slash left less of", () => {
    const world = stakeWorld();
    undelegate(world, 5n, 20_000_000n);
    const key = [raw("c"), raw("a")] as const;
    const found = state.unbondingDelegations.require(world.at(6n), key);
    const entries = found.entries.map((entry) => ({ ...entry, balance: 500_000n }));
    state.unbondingDelegations.set(world.at(6n), key, { ...found, entries });
    assert.equal(slash(world).burned, 28_000_000n);
    assert.equal(state.unbondingDelegations.require(world.at(6n), key).entries[0]?.balance, 0n);
  });

  it("follows redelegations to the shares at their destination", () => {
    const world = stakeWorld();
    redelegate(world, 5n, 40_000_000n);
    const { burned } = slash(world);
    assert.equal(burned, 26_000_000n);
    const held = world.staking.getDelegation(world.at(HEIGHT), raw("c"), raw("b"));
    assert.equal(held.shares, decFromInt(36_000_000n));
    assert.equal(tokens(world, "b"), 136_000_000n);
    assert.deepEqual(pools(world), ["370000000umilk", ""]);
  });

  it("takes from an unbonding at the destination first, but then still the shares of the whole", () => {
    const world = stakeWorld();
    redelegate(world, 5n, 40_000_000n);
    undelegate(world, 6n, 3_000_000n, "b");
    const { ctx, burned } = slash(world);
    assert.equal(burned, 26_000_000n);
    const entries = world.staking.findUnbondingDelegation(ctx, raw("c"), raw("b"))?.entries;
    assert.equal(entries?.[0]?.balance, 0n);
    const held = world.staking.getDelegation(ctx, raw("c"), raw("b"));
    assert.equal(held.shares, decFromInt(33_000_000n));
    assert.deepEqual(pools(world), ["367000000umilk", ""]);
  });

  it("is content with what the delegator still holds, or with nothing", () => {
    const world = stakeWorld();
    redelegate(world, 5n, 40_000_000n);
    undelegate(world, 4n, 38_000_000n, "b");
    slash(world);
    assert.equal(world.staking.findDelegation(world.at(HEIGHT), raw("c"), raw("b")), undefined);
    const gone = stakeWorld();
    redelegate(gone, 5n, 40_000_000n);
    undelegate(gone, 4n, 40_000_000n, "b");
    assert.equal(slash(gone).burned, 26_000_000n);
    assert.equal(tokens(gone, "b"), 100_000_000n);
  });
});

describe("jailing", () => {
  it("works once, and back once", () => {
    const world = stakeWorld();
    const ctx = world.at(2n);
    world.staking.jail(ctx, consensusOf("a"));
    assert.equal(
      failureOf(() => world.staking.jail(ctx, consensusOf("a"))),
      `staking/7: cannot jail already jailed validator, validator: ${operator("a")}: validator for this address is currently jailed`,
    );
    world.staking.unjail(ctx, consensusOf("a"));
    assert.equal(
      failureOf(() => world.staking.unjail(ctx, consensusOf("a"))),
      `undefined/1: cannot unjail already unjailed validator, validator: ${operator("a")}`,
    );
    assert.match(
      failureOf(() => world.staking.jail(ctx, "x".repeat(20))),
      /^panic: validator with consensus-Address milkvalcons1.* not found$/,
    );
  });
});
