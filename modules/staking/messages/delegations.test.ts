import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ZERO_TIME } from "@milkyway/codec";
import { eventTexts, failureOf } from "@milkyway/core/testing";
import { decFromInt, parseDec } from "@milkyway/math";
import { setRedelegation } from "../redelegations.ts";
import { state } from "../state.ts";
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
} from "../testing/stakeWorld.ts";
import { setValidator } from "../validators.ts";

const umilk = (amount: bigint) => ({ denom: "umilk", amount });
const C_TO_A = { delegatorAddress: account("c"), validatorAddress: operator("a") };
const UNBONDED = TEST_TIME + 21n * DAY;

/** Sends a message in block 2 and tells how it failed. */
const failing = (name: string, base: object) => (given: object, world?: StakeWorld) => {
  const there = world ?? stakeWorld();
  return failureOf(() => there.calls.send(there.at(2n), name, { ...base, ...given }));
};

/** A part of the tokens of `a` burns in block 2. */
function burn(world: StakeWorld, fraction: string): void {
  const infraction = { height: 2n, power: 300n, fraction: parseDec(fraction) };
  world.staking.slash(world.at(2n), consensusOf("a"), infraction);
}

describe("MsgDelegate", () => {
  const base = { ...C_TO_A, amount: umilk(1_000_000n) };
  const fails = failing("MsgDelegate", base);

  it("MsgDelegate ok: issues shares at the rate of the validator", () => {
    const world = stakeWorld();
    burn(world, "0.5");
    const ctx = world.at(2n);
    world.calls.send(ctx, "MsgDelegate", { ...base, delegatorAddress: account("d") });
    const { shares } = world.staking.getDelegation(ctx, raw("d"), raw("a"));
    assert.equal(shares, decFromInt(2_000_000n));
    assert.equal(world.staking.getValidator(ctx, raw("a")).tokens, 151_000_000n);
    assert.equal(world.moduleBalance("bonded_tokens_pool"), "251000000umilk");
    assert.equal(world.balance("d"), "999000000umilk");
    assert.equal(
      eventTexts(ctx.events).at(-1),
      `delegate{validator=${operator("a")}, delegator=${account("d")}, amount=1000000umilk, new_shares=2000000.000000000000000000}`,
    );
  });

  it("MsgDelegate ok: a second one withdraws rewards and adds; a jailed validator takes it too", () => {
    const world = stakeWorld();
    const ctx = world.at(2n);
    world.staking.jail(ctx, consensusOf("a"));
    world.calls.send(ctx, "MsgDelegate", base);
    assert.equal(
      world.staking.getDelegation(ctx, raw("c"), raw("a")).shares,
      decFromInt(101_000_000n),
    );
    assert.ok(
      eventTexts(ctx.events).some((text) => text.startsWith("withdraw_rewards{amount=0umilk")),
    );
  });

  it("MsgDelegate fails: bad addresses, amount or denom, no validator, too little", () => {
    assert.match(fails({ validatorAddress: account("a") }), /^sdk\/7: invalid validator address: /);
    assert.match(fails({ delegatorAddress: "" }), /^sdk\/7: invalid delegator address: /);
    const invalid = "sdk/18: invalid delegation amount: invalid request";
    assert.equal(fails({ amount: umilk(0n) }), invalid);
    assert.equal(fails({ amount: umilk(-1n) }), invalid);
    assert.match(fails({ validatorAddress: operator("d") }), /^staking\/3: /);
    assert.match(fails({ amount: { denom: "uatom", amount: 1n } }), /^sdk\/18: invalid coin denom/);
    assert.equal(
      fails({ amount: umilk(900_000_001n) }),
      "sdk/5: failed to delegate; 900000000umilk is smaller than 900000001umilk: insufficient funds",
    );
  });

  it("MsgDelegate fails: when shares are left without tokens behind them", () => {
    const world = stakeWorld();
    const ctx = world.at(1n).unmetered();
    setValidator(ctx, { ...world.staking.getValidator(ctx, raw("a")), tokens: 0n });
    assert.match(fails({}, world), /^staking\/34: /);
  });
});

describe("MsgUndelegate", () => {
  const base = { ...C_TO_A, amount: umilk(40_000_000n) };
  const fails = failing("MsgUndelegate", base);

  it("MsgUndelegate ok: tokens wait for the unbonding time, outside of the bonded pool", () => {
    const world = stakeWorld();
    const ctx = world.at(2n);
    const answer = world.calls.send(ctx, "MsgUndelegate", base);
    assert.deepEqual(answer, { completionTime: UNBONDED, amount: umilk(40_000_000n) });
    assert.equal(
      world.staking.getDelegation(ctx, raw("c"), raw("a")).shares,
      decFromInt(60_000_000n),
    );
    assert.deepEqual(world.staking.findUnbondingDelegation(ctx, raw("c"), raw("a")), {
      ...C_TO_A,
      entries: [
        {
          creationHeight: 2n,
          completionTime: UNBONDED,
          initialBalance: 40_000_000n,
          balance: 40_000_000n,
          unbondingId: 1n,
          unbondingOnHoldRefCount: 0n,
        },
      ],
    });
    assert.equal(world.moduleBalance("not_bonded_tokens_pool"), "40000000umilk");
    assert.equal(world.moduleBalance("bonded_tokens_pool"), "360000000umilk");
    assert.equal(state.unbondingTypes.get(ctx, 1n), 1n);
    assert.equal(
      eventTexts(ctx.events).at(-1),
      `unbond{validator=${operator("a")}, delegator=${account("c")}, amount=40000000umilk, completion_time=2025-03-22T12:00:00Z}`,
    );
  });

  it("MsgUndelegate ok: in the same block it is merged, its number is lost and the queue has it twice", () => {
    const world = stakeWorld();
    const ctx = world.at(2n);
    world.calls.send(ctx, "MsgUndelegate", base);
    world.calls.send(ctx, "MsgUndelegate", base);
    const entries = world.staking.findUnbondingDelegation(ctx, raw("c"), raw("a"))?.entries;
    assert.deepEqual(
      entries?.map(({ balance, unbondingId }) => [balance, unbondingId]),
      [[80_000_000n, 1n]],
    );
    assert.equal(state.unbondingId.get(ctx), 2n);
    assert.equal(state.unbondingKeys.has(ctx, 2n), false);
    const { delegatorAddress, validatorAddress } = C_TO_A;
    const pair = { delegatorAddress, validatorAddress };
    assert.deepEqual(state.unbondingQueue.get(ctx, UNBONDED)?.pairs, [pair, pair]);
  });

  it("MsgUndelegate ok: an operator that keeps less than it promised is jailed", () => {
    const world = stakeWorld();
    const ctx = world.at(2n);
    world.calls.send(ctx, "MsgUndelegate", {
      ...base,
      delegatorAddress: account("a"),
      amount: umilk(200_000_000n),
    });
    assert.equal(world.staking.getValidator(ctx, raw("a")).jailed, true);
    assert.equal(state.validatorsByPower.has(ctx, { power: 100n, operator: raw("a") }), false);
  });

  it("MsgUndelegate fails: bad amount, validator or delegation, more than is held", () => {
    assert.equal(fails({ amount: umilk(0n) }), "sdk/18: invalid shares amount: invalid request");
    assert.match(fails({ validatorAddress: operator("d") }), /^staking\/3: /);
    assert.match(fails({ delegatorAddress: account("d") }), /^staking\/19: /);
    assert.equal(
      fails({ amount: umilk(100_000_001n) }),
      "sdk/18: invalid shares amount: invalid request",
    );
    assert.match(fails({ amount: { denom: "uatom", amount: 1n } }), /^sdk\/18: invalid coin denom/);
  });

  it("MsgUndelegate fails: the eighth entry of a pair", () => {
    const world = stakeWorld();
    for (let height = 2n; height < 9n; height++)
      world.calls.send(world.at(height), "MsgUndelegate", { ...base, amount: umilk(1n) });
    assert.match(fails({}, world), /^staking\/27: /);
  });
});

describe("MsgBeginRedelegate", () => {
  const base = {
    delegatorAddress: account("c"),
    validatorSrcAddress: operator("a"),
    validatorDstAddress: operator("b"),
    amount: umilk(30_000_000n),
  };
  const fails = failing("MsgBeginRedelegate", base);
  const key = [raw("c"), raw("a"), raw("b")] as const;

  it("MsgBeginRedelegate ok: moves at once, and can be slashed until the unbonding time is over", () => {
    const world = stakeWorld();
    burn(world, "0.5");
    const ctx = world.at(2n);
    const answer = world.calls.send(ctx, "MsgBeginRedelegate", base);
    assert.deepEqual(answer, { completionTime: UNBONDED });
    const held = (letter: string) =>
      world.staking.findDelegation(ctx, raw("c"), raw(letter))?.shares;
    assert.deepEqual([held("a"), held("b")], [decFromInt(40_000_000n), decFromInt(30_000_000n)]);
    assert.deepEqual(state.redelegations.require(ctx, key).entries, [
      {
        creationHeight: 2n,
        completionTime: UNBONDED,
        initialBalance: 30_000_000n,
        sharesDst: decFromInt(30_000_000n),
        unbondingId: 1n,
        unbondingOnHoldRefCount: 0n,
      },
    ]);
    assert.equal(
      eventTexts(ctx.events).at(-1),
      `redelegate{source_validator=${operator("a")}, destination_validator=${operator("b")}, amount=30000000umilk, completion_time=2025-03-22T12:00:00Z}`,
    );
  });

  it("MsgBeginRedelegate ok: from an unbonded validator nothing is left to end", () => {
    const world = stakeWorld();
    const ctx = world.at(2n);
    world.calls.send(ctx, "MsgCreateValidator", newValidator("d", 10n));
    world.calls.send(ctx, "MsgDelegate", {
      delegatorAddress: account("c"),
      validatorAddress: operator("d"),
      amount: umilk(5n),
    });
    const msg = { ...base, validatorSrcAddress: operator("d"), amount: umilk(5n) };
    assert.deepEqual(world.calls.send(ctx, "MsgBeginRedelegate", msg), {
      completionTime: ZERO_TIME,
    });
    assert.equal(state.redelegations.get(ctx, [raw("c"), raw("d"), raw("b")]), undefined);
    assert.match(eventTexts(ctx.events).at(-1) ?? "", /completion_time=0001-01-01T00:00:00Z}$/);
    assert.equal(world.moduleBalance("bonded_tokens_pool"), "400000005umilk");
  });

  it("MsgBeginRedelegate fails: bad ends and amounts", () => {
    assert.match(fails({ validatorSrcAddress: "" }), /^sdk\/7: invalid source validator address/);
    assert.match(fails({ validatorDstAddress: "" }), /^sdk\/7: invalid destination validator addr/);
    assert.match(fails({ amount: umilk(0n) }), /^sdk\/18: invalid shares amount/);
    assert.match(fails({ validatorDstAddress: operator("a") }), /^staking\/29: /);
    assert.match(fails({ validatorDstAddress: operator("d") }), /^staking\/31: /);
    assert.match(fails({ validatorSrcAddress: operator("d") }), /^staking\/3: /);
    assert.match(fails({ amount: umilk(100_000_001n) }), /^sdk\/18: invalid shares amount/);
  });

  it("MsgBeginRedelegate fails: less than one token, from a source on whose way tokens are, the eighth entry", () => {
    // The share of one of 230 tokens behind 300 shares is cut off, and then worth 0.99… tokens.
    const dust = stakeWorld();
    burn(dust, "0.233333333333333334");
    assert.match(fails({ amount: umilk(1n) }, dust), /^staking\/30: /);
    const busy = stakeWorld();
    const back = {
      ...base,
      validatorSrcAddress: operator("b"),
      validatorDstAddress: operator("a"),
      amount: umilk(1n),
    };
    busy.calls.send(busy.at(2n), "MsgBeginRedelegate", base);
    assert.match(
      failureOf(() => busy.calls.send(busy.at(3n), "MsgBeginRedelegate", back)),
      /^staking\/32: /,
    );
    const record = state.redelegations.require(busy.at(3n), key);
    const [entry] = record.entries;
    assert.ok(entry);
    setRedelegation(busy.at(3n), { ...record, entries: Array(7).fill(entry) });
    assert.match(fails({}, busy), /^staking\/33: /);
  });
});

describe("MsgCancelUnbondingDelegation", () => {
  const base = { ...C_TO_A, amount: umilk(15_000_000n), creationHeight: 2n };
  const world = () => {
    const made = stakeWorld();
    made.calls.send(made.at(2n), "MsgUndelegate", { ...C_TO_A, amount: umilk(40_000_000n) });
    return made;
  };
  const cancel = (given: object, there = world(), time = TEST_TIME) => {
    const ctx = there.at(3n, { time });
    const answer = there.calls.send(ctx, "MsgCancelUnbondingDelegation", { ...base, ...given });
    return { ctx, there, answer };
  };
  const fails = (given: object, there?: StakeWorld, time?: bigint) =>
    failureOf(() => cancel(given, there, time));

  it("MsgCancelUnbondingDelegation ok: a part goes back, the rest goes on", () => {
    const { ctx, there } = cancel({});
    const entries = there.staking.findUnbondingDelegation(ctx, raw("c"), raw("a"))?.entries;
    assert.deepEqual(
      entries?.map(({ balance, initialBalance }) => [balance, initialBalance]),
      [[25_000_000n, 25_000_000n]],
    );
    assert.equal(
      there.staking.getDelegation(ctx, raw("c"), raw("a")).shares,
      decFromInt(75_000_000n),
    );
    assert.equal(there.moduleBalance("not_bonded_tokens_pool"), "25000000umilk");
    assert.equal(
      eventTexts(ctx.events).at(-1),
      `cancel_unbonding_delegation{amount=15000000umilk, validator=${operator("a")}, delegator=${account("c")}, creation_height=2}`,
    );
  });

  it("MsgCancelUnbondingDelegation ok: all of it; its number and its place in the queue stay", () => {
    const { ctx, there } = cancel({ amount: umilk(40_000_000n) });
    assert.equal(there.staking.findUnbondingDelegation(ctx, raw("c"), raw("a")), undefined);
    assert.equal(state.unbondingKeys.has(ctx, 1n), true);
    assert.equal(state.unbondingQueue.get(ctx, UNBONDED)?.pairs.length, 1);
  });

  it("MsgCancelUnbondingDelegation fails: bad amount or height, nothing there", () => {
    assert.match(fails({ amount: umilk(0n) }), /^sdk\/18: invalid amount/);
    assert.match(fails({ creationHeight: 0n }), /^sdk\/18: invalid height/);
    assert.match(fails({ amount: { denom: "uatom", amount: 1n } }), /^sdk\/18: invalid coin denom/);
    assert.match(fails({ validatorAddress: operator("d") }), /^staking\/3: /);
    assert.equal(
      fails({ delegatorAddress: account("d") }),
      `grpc/5: unbonding delegation with delegator ${account("d")} not found for validator ${operator("a")}`,
    );
    assert.equal(
      fails({ creationHeight: 1n }),
      "sdk/38: unbonding delegation entry is not found at block height 1: not found",
    );
    assert.match(
      fails({ amount: umilk(40_000_001n) }),
      /^sdk\/18: amount is greater than the unbonding delegation entry balance/,
    );
  });

  it("MsgCancelUnbondingDelegation fails: too late, or a jailed validator", () => {
    assert.equal(fails({}, world(), UNBONDED), "no failure");
    assert.match(
      fails({}, world(), UNBONDED + 1n),
      /^sdk\/18: unbonding delegation is already processed/,
    );
    const jailed = world();
    jailed.staking.jail(jailed.at(2n), consensusOf("a"));
    assert.match(fails({}, jailed), /^staking\/7: /);
  });
});
