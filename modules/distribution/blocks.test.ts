import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { binToBytes } from "@milkyway/bytes";
import type { GenesisState } from "@milkyway/codec/gen/cosmos/distribution/v1beta1";
import { createTestCtx, eventTexts, failureOf } from "@milkyway/core/testing";
import { decCoinsToText, newDecCoins, parseCoins, parseDec, parseDecCoins } from "@milkyway/math";
import { give } from "../bank/testing/fixture.ts";
import {
  account,
  consensusOf,
  operator,
  raw,
  type StakeWorld,
  stakeWorld,
} from "../staking/testing/stakeWorld.ts";
import { distribution } from "./module.ts";
import { setOutstandingRewards } from "./records.ts";
import { state } from "./state.ts";

const FEES = "milk17xpfvakm2amg962yls6f84z3kell8c5l7297r0";
const vote = (letter: string, power: bigint, blockIdFlag = 2) => ({
  validator: { address: binToBytes(consensusOf(letter)), power },
  blockIdFlag,
});

/** Begins a block after which fees were collected. */
function begin(
  world: StakeWorld,
  votes: ReturnType<typeof vote>[],
  fees = "21283umilk",
  height = 3n,
) {
  give(world.at(2n), FEES, fees);
  const ctx = world.at(height, { lastCommit: { round: 0, votes }, proposer: consensusOf("b") });
  distribution.beginBlock?.(ctx.unmetered().with({ events: ctx.events }), world.deps.distribution);
  return ctx;
}

const outstanding = (world: StakeWorld, letter: string) =>
  decCoinsToText(state.outstandingRewards.require(world.at(9n), raw(letter)).rewards);
const pool = (world: StakeWorld) =>
  decCoinsToText(world.distribution.getCommunityPool(world.at(9n)));

describe("the begin of a block", () => {
  it("shares fees by power among all voters, absent ones too, the rest is the community's", () => {
    const world = stakeWorld();
    const ctx = begin(world, [vote("a", 300n), vote("b", 100n, 1)]);
    // 21283 less 2 %, of which three and one fourths.
    assert.equal(outstanding(world, "a"), "15643.005000000000000000umilk");
    assert.equal(outstanding(world, "b"), "5214.335000000000000000umilk");
    assert.equal(pool(world), "425.660000000000000000umilk");
    assert.equal(world.moduleBalance("distribution"), "21283umilk");
    assert.equal(state.previousProposer.get(ctx), consensusOf("b"));
    assert.deepEqual(eventTexts(ctx.events).slice(-4), [
      `commission{amount=1564.300500000000000000umilk, validator=${operator("a")}}`,
      `rewards{amount=15643.005000000000000000umilk, validator=${operator("a")}}`,
      `commission{amount=521.433500000000000000umilk, validator=${operator("b")}}`,
      `rewards{amount=5214.335000000000000000umilk, validator=${operator("b")}}`,
    ]);
  });

  it("gives what rounding leaves to the community, as recorded", () => {
    const world = stakeWorld();
    begin(world, [vote("a", 530n), vote("b", 760n)]);
    assert.equal(outstanding(world, "a"), "8569.294728682170529215umilk");
  });

  it("gives everything to the community when nobody voted, and does nothing in the first block", () => {
    const world = stakeWorld();
    begin(world, []);
    assert.equal(pool(world), "21283.000000000000000000umilk");
    const first = stakeWorld();
    begin(first, [vote("a", 300n)], "5umilk", 1n);
    assert.equal(pool(first), "");
    assert.equal(first.moduleBalance("fee_collector"), "5umilk");
    assert.equal(state.previousProposer.get(first.at(1n)), consensusOf("b"));
  });

  it("stops the chain on a voter that staking does not know", () => {
    assert.match(
      failureOf(() => begin(stakeWorld(), [vote("d", 1n)])),
      /^staking\/3: /,
    );
  });
});

describe("periods", () => {
  it("count references: one for the last, one for each delegation and each slash", () => {
    const world = stakeWorld();
    const check = () =>
      distribution.invariants?.["reference-count"]?.(world.at(5n), world.deps.distribution);
    assert.equal(check(), undefined);
    const infraction = { height: 2n, power: 300n, fraction: parseDec("0.1") };
    world.staking.slash(world.at(2n), consensusOf("a"), infraction);
    assert.equal(check(), undefined);
    state.slashEvents.set(world.at(2n), [raw("a"), 1n, 1n], {
      validatorPeriod: 1n,
      fraction: parseDec("0.1"),
    });
    assert.match(check() ?? "", /expected historical reference count: 7 = 2 validators \+ 3 deleg/);
  });

  it("give to the community what no stake earned", () => {
    const world = stakeWorld();
    begin(world, [vote("a", 300n)]);
    const infraction = { height: 3n, power: 300n, fraction: parseDec("1") };
    world.staking.slash(world.at(3n), consensusOf("a"), infraction);
    begin(world, [vote("a", 1n)], "100umilk", 4n);
    const before = pool(world);
    world.deps.staking.hooks[0]?.beforeValidatorSlashed?.(world.at(4n), raw("a"), parseDec("0"));
    assert.notEqual(pool(world), before);
    assert.deepEqual(state.currentRewards.require(world.at(4n), raw("a")).rewards, []);
  });

  it("take no fraction outside of zero to one", () => {
    const world = stakeWorld();
    assert.match(
      failureOf(() =>
        world.deps.staking.hooks[0]?.beforeValidatorSlashed?.(
          world.at(2n),
          raw("a"),
          parseDec("1.1"),
        ),
      ),
      /^panic: fraction must be >=0 and <=1, current fraction: 1\.1/,
    );
  });
});

describe("a validator that goes", () => {
  it("gets its commission in whole coins; the rest is the community's, and no record stays", () => {
    const world = stakeWorld();
    begin(world, [vote("b", 100n)], "1001umilk");
    world.deps.staking.hooks[0]?.afterValidatorRemoved?.(world.at(3n), consensusOf("b"), raw("b"));
    // 980.98 were its rewards, a tenth of them commission.
    assert.equal(world.balance("b"), "900000098umilk");
    assert.equal(pool(world), "903.000000000000000000umilk");
    const ctx = world.at(3n);
    assert.equal(state.outstandingRewards.has(ctx, raw("b")), false);
    assert.equal(state.currentRewards.has(ctx, raw("b")), false);
    assert.equal(state.accumulatedCommissions.has(ctx, raw("b")), false);
    assert.deepEqual(
      [...state.historicalRewards.keys(ctx)].filter(([owner]) => owner === raw("b")),
      [],
    );
  });
});

describe("the hook on withdrawals", () => {
  const withdraw = (paid: string) => {
    const world = stakeWorld();
    begin(world, [vote("a", 300n)], "1000umilk");
    const hooks = { beforeDelegationRewardsWithdrawn: () => parseDecCoins(paid) };
    const deps = { ...world.deps.distribution, hooks };
    const msg = { delegatorAddress: account("c"), validatorAddress: operator("a") };
    const [service] = distribution.messages ?? [];
    const route = service
      ?.routes(deps)
      .find(({ type }) => type.typeName.endsWith(".MsgWithdrawDelegatorReward"));
    return { world, answer: () => route?.handle(world.at(4n), msg) };
  };

  it("holds a part back for the community", () => {
    const { world, answer } = withdraw("100.5umilk");
    const before = pool(world);
    assert.equal(before, "20.000000000000000000umilk");
    assert.deepEqual(answer(), { amount: parseCoins("100umilk") });
    // A third of 882 was due.
    assert.equal(pool(world), "214.000000000000000000umilk");
  });

  it("may not pay more than there is", () => {
    const { answer } = withdraw("400umilk");
    assert.match(
      failureOf(answer),
      /^undefined\/1: hook returned more rewards than available: 400/,
    );
  });
});

describe("genesis", () => {
  const { genesis } = distribution;
  assert.ok(genesis && !("raw" in genesis));
  const exported = (world: StakeWorld) =>
    genesis.export(world.at(4n), world.deps.distribution) as GenesisState;

  it("comes back as it went in", () => {
    const world = stakeWorld();
    begin(world, [vote("a", 300n), vote("b", 100n)]);
    world.staking.slash(world.at(3n), consensusOf("a"), {
      height: 3n,
      power: 300n,
      fraction: parseDec("0.1"),
    });
    state.withdrawAddresses.set(world.at(3n), raw("c"), raw("d"));
    const state1 = exported(world);
    assert.equal(state1.validatorSlashEvents.length, 1);
    assert.equal(state1.delegatorStartingInfos.length, 3);
    assert.match(state1.previousProposer, /^milkvalcons1/);
    genesis.validate?.(state1);
    const ctx = createTestCtx().unmetered();
    const bank = {
      ...world.deps.distribution.bank,
      getAllBalances: () => parseCoins(world.moduleBalance("distribution")),
    };
    const deps = { ...world.deps.distribution, bank };
    genesis.init(ctx, deps, state1);
    assert.deepEqual(genesis.export(ctx, deps), state1);
  });

  it("panics when the account holds something else than is owed", () => {
    const world = stakeWorld();
    const given = { ...exported(world), feePool: { communityPool: parseDecCoins("5.5umilk") } };
    assert.equal(
      failureOf(() => genesis.init(world.at(1n), world.deps.distribution, given)),
      "panic: distribution module balance does not match the module holdings:  <-> 5umilk",
    );
  });

  it("is refused with a negative pool or a tax out of range", () => {
    const state1 = exported(stakeWorld());
    const [coin] = newDecCoins({ denom: "umilk", amount: parseDec("1") });
    assert.ok(coin);
    const feePool = { communityPool: [{ ...coin, amount: parseDec("-1") }] };
    assert.match(
      failureOf(() => genesis.validate?.({ ...state1, feePool })),
      /negative CommunityPool in distribution fee pool/,
    );
    const params = { ...state1.params, communityTax: parseDec("2") };
    assert.match(
      failureOf(() => genesis.validate?.({ ...state1, params })),
      /community tax too large/,
    );
  });
});

describe("invariants", () => {
  const check = (route: string, world: StakeWorld) =>
    distribution.invariants?.[route]?.(world.at(5n), world.deps.distribution);
  const busyWorld = () => {
    const world = stakeWorld();
    begin(world, [vote("a", 300n), vote("b", 100n)]);
    return world;
  };

  it("hold, and withdrawing everything changes nothing", () => {
    const world = busyWorld();
    for (const route of Object.keys(distribution.invariants ?? {}))
      assert.equal(check(route, world), undefined, route);
    assert.equal(outstanding(world, "b"), "5214.335000000000000000umilk");
  });

  it("see what the account does not hold, and negative rewards", () => {
    const world = busyWorld();
    setOutstandingRewards(world.at(4n), raw("b"), parseDecCoins("5umilk"));
    assert.match(
      check("module-account", world) ?? "",
      /distribution ModuleAccount coins: 21283umilk/,
    );
    const [coin] = parseDecCoins("5umilk");
    assert.ok(coin);
    setOutstandingRewards(world.at(4n), raw("b"), [{ ...coin, amount: parseDec("-5") }]);
    assert.match(
      check("nonnegative-outstanding", world) ?? "",
      /has negative outstanding coins: -5/,
    );
  });
});
