import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createTestCtx, eventTexts, failureOf } from "@milkyway/core/testing";
import { staking } from "./module.ts";
import { state } from "./state.ts";
import {
  account,
  consensusOf,
  DAY,
  emptyStakeWorld,
  newValidator,
  operator,
  raw,
  type StakeWorld,
  stakeWorld,
  TEST_TIME,
} from "./testing/stakeWorld.ts";
import { setValidator } from "./validators.ts";

const umilk = (amount: bigint) => ({ denom: "umilk", amount });
const UNBONDED = TEST_TIME + 21n * DAY;
const C_TO_A = { delegatorAddress: account("c"), validatorAddress: operator("a") };

const powers = (world: StakeWorld) =>
  [...state.lastValidatorPowers.entries(world.at(9n))].map(([to, power]) => [to[0], power]);
const statusOf = (world: StakeWorld, letter: string) =>
  world.staking.findValidator(world.at(9n), raw(letter))?.status;
const limit = (world: StakeWorld, given: object) =>
  state.params.set(world.at(1n), { ...world.staking.getParams(world.at(1n)), ...given });

describe("the validator set", () => {
  it("takes the most powerful, and of equals the lower address", () => {
    const world = emptyStakeWorld();
    limit(world, { maxValidators: 2 });
    const ctx = world.at(1n);
    for (const [letter, amount] of [
      ["c", 5_000_000n],
      ["b", 5_000_000n],
      ["a", 5_000_000n],
      ["d", 7_999_999n],
    ] as const)
      world.calls.send(ctx, "MsgCreateValidator", newValidator(letter, amount));
    world.endBlock(ctx);
    assert.deepEqual(powers(world), [
      ["a", 5n],
      ["d", 7n],
    ]);
    assert.equal(world.staking.getLastTotalPower(ctx), 12n);
    assert.equal(world.moduleBalance("bonded_tokens_pool"), "12999999umilk");
    assert.equal(world.moduleBalance("not_bonded_tokens_pool"), "10000000umilk");
    assert.deepEqual(
      state.validatorUpdates.get(ctx)?.updates.map(({ power }) => power),
      [7n, 5n],
    );
  });

  it("leaves out who has less than one unit of power", () => {
    const world = emptyStakeWorld();
    const ctx = world.at(1n);
    world.calls.send(ctx, "MsgCreateValidator", newValidator("a", 999_999n));
    world.endBlock(ctx);
    assert.deepEqual(powers(world), []);
    assert.equal(statusOf(world, "a"), 1);
  });

  it("drops a jailed validator, which unbonds for a time and a height", () => {
    const world = stakeWorld();
    world.staking.jail(world.at(2n), consensusOf("b"));
    world.endBlock(world.at(2n));
    assert.deepEqual(powers(world), [["a", 300n]]);
    assert.equal(statusOf(world, "b"), 2);
    assert.equal(world.moduleBalance("not_bonded_tokens_pool"), "100000000umilk");
    const { unbondingTime, unbondingHeight, unbondingIds } = world.staking.getValidator(
      world.at(2n),
      raw("b"),
    );
    assert.deepEqual([unbondingTime, unbondingHeight, unbondingIds], [UNBONDED, 2n, [1n]]);
    world.endBlock(world.at(3n, { time: UNBONDED - 1n }));
    assert.equal(statusOf(world, "b"), 2);
    world.endBlock(world.at(4n, { time: UNBONDED }));
    assert.equal(statusOf(world, "b"), 1);
    // The record keeps its ids; only their own records go.
    assert.deepEqual(world.staking.getValidator(world.at(4n), raw("b")).unbondingIds, [1n]);
    assert.equal(state.unbondingKeys.has(world.at(4n), 1n), false);
    assert.equal(state.unbondingTypes.get(world.at(4n), 1n), 3n);
  });

  it("takes a validator back out of the queue when it is bonded again", () => {
    const world = stakeWorld();
    world.staking.jail(world.at(2n), consensusOf("b"));
    world.endBlock(world.at(2n));
    assert.equal([...state.validatorQueue.keys(world.at(2n))].length, 1);
    world.staking.unjail(world.at(3n), consensusOf("b"));
    world.endBlock(world.at(3n));
    assert.equal(statusOf(world, "b"), 3);
    assert.equal([...state.validatorQueue.keys(world.at(3n))].length, 0);
  });

  it("removes a validator that has unbonded with nothing left, and pays what distribution owes", () => {
    const world = stakeWorld();
    world.calls.send(world.at(2n), "MsgUndelegate", {
      delegatorAddress: account("b"),
      validatorAddress: operator("b"),
      amount: umilk(100_000_000n),
    });
    world.endBlock(world.at(2n));
    world.endBlock(world.at(3n, { time: UNBONDED }));
    assert.equal(statusOf(world, "b"), undefined);
    assert.equal(world.balance("b"), "1000000000umilk");
    assert.equal(world.staking.findValidatorByConsAddr(world.at(3n), consensusOf("b")), undefined);
  });

  it("stops the chain on a queue that contradicts the records, and on a jailed candidate", () => {
    const world = stakeWorld();
    const ctx = world.at(2n).unmetered();
    const slot = { time: TEST_TIME, height: 1n };
    state.validatorQueue.set(ctx, slot, { addresses: [operator("a")] });
    assert.equal(
      failureOf(() => world.endBlock(ctx)),
      "undefined/1: unexpected validator in unbonding queue; status was not unbonding",
    );
    state.validatorQueue.set(ctx, slot, { addresses: [operator("d")] });
    assert.equal(
      failureOf(() => world.endBlock(ctx)),
      "staking/3: validator in the unbonding queue was not found: validator does not exist",
    );
    const jailed = stakeWorld();
    setValidator(ctx, jailed.staking.getValidator(jailed.at(1n), raw("a")));
    const record = jailed.staking.getValidator(jailed.at(1n), raw("a"));
    setValidator(jailed.at(2n), { ...record, jailed: true });
    assert.equal(
      failureOf(() => jailed.endBlock(jailed.at(2n))),
      "panic: should never retrieve a jailed validator from the power store",
    );
  });
});

describe("the end of unbondings", () => {
  it("pays each pair once, however often it stands in the queue", () => {
    const world = stakeWorld();
    for (let i = 0; i < 2; i++)
      world.calls.send(world.at(2n), "MsgUndelegate", { ...C_TO_A, amount: umilk(5n) });
    const ctx = world.at(3n, { time: UNBONDED }).unmetered();
    staking.endBlock?.(ctx, world.deps.staking);
    assert.equal(world.balance("c"), "900000010umilk");
    const completed = eventTexts(ctx.events).filter((text) => text.startsWith("complete"));
    assert.deepEqual(completed, [
      `complete_unbonding{amount=10umilk, validator=${operator("a")}, delegator=${account("c")}}`,
    ]);
    assert.equal(state.unbondingKeys.has(ctx, 1n), false);
  });

  it("pays only what is due, and an emptied entry pays nothing", () => {
    const world = stakeWorld();
    world.calls.send(world.at(2n), "MsgUndelegate", { ...C_TO_A, amount: umilk(5n) });
    const later = world.at(3n, { time: TEST_TIME + 1n });
    world.calls.send(later, "MsgUndelegate", { ...C_TO_A, amount: umilk(6n) });
    const found = world.staking.findUnbondingDelegation(later, raw("c"), raw("a"));
    assert.ok(found);
    const [first, second] = found.entries;
    assert.ok(first && second);
    const key = [raw("c"), raw("a")] as const;
    const emptied = { ...found, entries: [{ ...first, balance: 0n }, second] };
    state.unbondingDelegations.set(later, key, emptied);
    const ctx = world.at(4n, { time: UNBONDED }).unmetered();
    staking.endBlock?.(ctx, world.deps.staking);
    assert.match(eventTexts(ctx.events).at(-1) ?? "", /^complete_unbonding{amount=, /);
    assert.equal(state.unbondingDelegations.require(ctx, key).entries.length, 1);
    assert.equal(world.balance("c"), "900000000umilk");
  });

  it("frees redelegations with what was moved", () => {
    const world = stakeWorld();
    world.calls.send(world.at(2n), "MsgBeginRedelegate", {
      delegatorAddress: account("c"),
      validatorSrcAddress: operator("a"),
      validatorDstAddress: operator("b"),
      amount: umilk(7n),
    });
    assert.equal(world.staking.hasReceivingRedelegation(world.at(2n), raw("c"), raw("b")), true);
    const ctx = world.at(3n, { time: UNBONDED }).unmetered();
    staking.endBlock?.(ctx, world.deps.staking);
    assert.equal(world.staking.hasReceivingRedelegation(ctx, raw("c"), raw("b")), false);
    assert.equal(
      eventTexts(ctx.events).at(-1),
      `complete_redelegation{amount=7umilk, delegator=${account("c")}, source_validator=${operator("a")}, destination_validator=${operator("b")}}`,
    );
  });
});

describe("past headers", () => {
  const track = (world: StakeWorld, height: bigint) =>
    staking.beginBlock?.(world.at(height).unmetered(), world.deps.staking);
  const kept = (world: StakeWorld) => [...state.historicalInfos.keys(world.at(1n))];

  it("are kept for as many blocks as the parameters say", () => {
    const world = stakeWorld();
    limit(world, { historicalEntries: 2 });
    for (const height of [1n, 2n, 3n, 4n]) track(world, height);
    assert.deepEqual(kept(world), [3n, 4n]);
    limit(world, { historicalEntries: 1 });
    track(world, 5n);
    assert.deepEqual(kept(world), [5n]);
  });

  it("are not kept at all when the parameters say so, and pruning stops at a gap", () => {
    const world = stakeWorld();
    for (const height of [1n, 3n]) track(world, height);
    limit(world, { historicalEntries: 0 });
    track(world, 4n);
    assert.deepEqual(kept(world), [1n, 3n]);
  });

  it("cannot hold more validators than the parameters allow", () => {
    const world = stakeWorld();
    limit(world, { maxValidators: 1 });
    assert.equal(
      failureOf(() => track(world, 2n)),
      "panic: more validators than maxValidators found",
    );
  });
});

describe("genesis", () => {
  const exportOf = (world: StakeWorld) => {
    const { genesis } = staking;
    assert.ok(genesis && !("raw" in genesis));
    return { genesis, exported: genesis.export(world.at(2n), world.deps.staking) };
  };

  it("comes back as it went in, without headers and numbers of unbondings", () => {
    const world = stakeWorld();
    world.calls.send(world.at(2n), "MsgUndelegate", { ...C_TO_A, amount: umilk(5n) });
    world.calls.send(world.at(2n), "MsgBeginRedelegate", {
      delegatorAddress: account("c"),
      validatorSrcAddress: operator("a"),
      validatorDstAddress: operator("b"),
      amount: umilk(7n),
    });
    const { genesis, exported } = exportOf(world);
    assert.equal(exported.exported, true);
    assert.deepEqual(
      exported.lastValidatorPowers.map(({ power }) => power),
      [300n, 100n],
    );
    genesis.validate?.(exported);
    const ctx = createTestCtx().unmetered();
    const bank = { ...world.bank, getAllBalances: balancesOf(world) };
    const deps = { ...world.deps.staking, bank, hooks: [] };
    genesis.init(ctx, deps, exported);
    assert.deepEqual(genesis.export(ctx, deps), exported);
    assert.equal(state.unbondingId.get(ctx), undefined);
    assert.equal([...state.unbondingQueue.keys(ctx)].length, 1);
  });

  /** What pools hold in another state. */
  function balancesOf({ bank, at }: StakeWorld): StakeWorld["bank"]["getAllBalances"] {
    return (_, address) => bank.getAllBalances(at(2n), address);
  }

  it("panics when a pool holds something else than the records say", () => {
    const { genesis, exported } = exportOf(stakeWorld());
    const empty = emptyStakeWorld();
    assert.equal(
      failureOf(() => genesis.init(empty.at(1n), { ...empty.deps.staking, hooks: [] }, exported)),
      "panic: bonded pool balance is different from bonded coins:  <-> 400000000umilk",
    );
  });

  it("is refused when it contradicts itself", () => {
    const { genesis, exported } = exportOf(stakeWorld());
    const [first, second] = exported.validators;
    assert.ok(first && second);
    const check = (...validators: (typeof first)[]) =>
      failureOf(() => genesis.validate?.({ ...exported, validators }));
    assert.match(
      check(first, first),
      /^undefined\/1: duplicate validator in genesis state: moniker val a, address [0-9A-F]{40}$/,
    );
    assert.match(check({ ...first, jailed: true }), /validator is bonded and jailed in genesis/);
    const shareless = { ...first, delegatorShares: first.delegatorShares };
    Object.assign(shareless, { delegatorShares: 0n });
    assert.match(check(shareless), /validator cannot have zero delegator shares/);
    const params = { ...exported.params, maxEntries: 0 };
    assert.match(
      failureOf(() => genesis.validate?.({ ...exported, params })),
      /max entries must be positive/,
    );
  });
});

describe("invariants", () => {
  const broken = (world: StakeWorld) =>
    Object.entries(staking.invariants ?? {}).flatMap(([route, check]) =>
      check(world.at(3n), world.deps.staking) === undefined ? [] : [route],
    );

  it("hold after messages and blocks", () => {
    const world = stakeWorld();
    world.calls.send(world.at(2n), "MsgUndelegate", { ...C_TO_A, amount: umilk(5n) });
    world.endBlock(world.at(2n));
    assert.deepEqual(broken(world), []);
  });

  it("each see what they are there for", () => {
    const change = (run: (world: StakeWorld) => void) => {
      const world = stakeWorld();
      run(world);
      return broken(world);
    };
    const edit = (given: object) => (world: StakeWorld) =>
      setValidator(world.at(2n), {
        ...world.staking.getValidator(world.at(2n), raw("a")),
        ...given,
      });
    assert.deepEqual(change(edit({ tokens: 1n })), ["module-accounts", "nonnegative-power"]);
    assert.deepEqual(change(edit({ delegatorShares: 1n })), ["delegator-shares"]);
    const shareless = (world: StakeWorld) => {
      const delegation = world.staking.getDelegation(world.at(2n), raw("c"), raw("a"));
      state.delegations.set(world.at(2n), [raw("c"), raw("a")], {
        ...delegation,
        shares: 0n as typeof delegation.shares,
      });
    };
    assert.deepEqual(change(shareless), ["positive-delegation", "delegator-shares"]);
  });
});
