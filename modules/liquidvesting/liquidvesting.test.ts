import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createTestCtx, failureOf } from "@milkyway/core/testing";
import { parseCoins } from "@milkyway/math";
import { lockedDenomOf, nativeDenomOf } from "./denom.ts";
import { genesis } from "./genesis.ts";
import { state } from "./state.ts";
import {
  BURNER,
  insure,
  type LockedWorld,
  locked,
  lockedWorld,
  mint,
  OTHER,
  percent,
  USER,
} from "./testing/world.ts";

const ask = (world: LockedWorld, name: string, request: object = {}) =>
  world.calls.ask(world.ctx, `milkyway.liquidvesting.v1.${name}`, request);

/** A user with 20utia of insurance for 1000 stand-ins, some of them restaked in pool 1. */
function restakedWorld(amount = 700n): LockedWorld {
  const world = lockedWorld();
  mint(world, USER, "1000utia");
  insure(world, USER, "20utia");
  delegate(world, amount);
  return world;
}

function delegate(world: LockedWorld, amount: bigint, delegator = USER) {
  const coin = { denom: "locked/utia", amount };
  world.calls.send(world.ctx, "MsgDelegatePool", { delegator, amount: coin });
}

const page = (given: object) => ({
  pagination: {
    key: new Uint8Array(0),
    offset: 0n,
    limit: 0n,
    countTotal: false,
    reverse: false,
    ...given,
  },
});

describe("queries", () => {
  it("Query Params ok: what is stored, or the defaults", () => {
    const world = lockedWorld();
    assert.deepEqual(ask(world, "Params"), { params: state.params.require(world.ctx) });
    state.params.remove(world.ctx);
    assert.deepEqual(ask(world, "Params"), { params: genesis.defaults().params });
  });

  it("Query Params fails: not at all, before genesis there are defaults", () => {
    const { calls } = lockedWorld();
    assert.deepEqual(calls.ask(createTestCtx(), "milkyway.liquidvesting.v1.Params"), {
      params: genesis.defaults().params,
    });
  });

  it("Query InsuranceFund ok: all that the account holds", () => {
    assert.deepEqual(ask(restakedWorld(), "InsuranceFund"), { amount: parseCoins("20utia") });
  });

  it("Query InsuranceFund fails: not at all, an empty account holds nothing", () => {
    assert.deepEqual(ask(lockedWorld(), "InsuranceFund"), { amount: [] });
  });

  it("Query UserInsuranceFund ok: what is there and what of it is bound", () => {
    const world = restakedWorld(701n);
    assert.deepEqual(ask(world, "UserInsuranceFund", { userAddress: USER }), {
      balance: parseCoins("20utia"),
      used: parseCoins("15utia"),
    });
    state.insuranceFunds.set(world.ctx, USER, { balance: parseCoins("3utia") });
    assert.deepEqual(ask(world, "UserInsuranceFund", { userAddress: USER }), {
      balance: parseCoins("3utia"),
      used: parseCoins("3utia"),
    });
  });

  it("Query UserInsuranceFund fails: not at all for who owns nothing", () => {
    const nothing = { balance: [], used: [] };
    assert.deepEqual(ask(restakedWorld(), "UserInsuranceFund", { userAddress: OTHER }), nothing);
  });

  it("Query UserInsuranceFunds ok: by address, in pages", () => {
    const world = restakedWorld();
    insure(world, OTHER, "1utia");
    const funds = (given: object) =>
      ask(world, "UserInsuranceFunds", page(given)) as {
        insuranceFunds: { userAddress: string; used: unknown }[];
      };
    const inOrder = [USER, OTHER].sort();
    assert.deepEqual(
      funds({}).insuranceFunds.map(({ userAddress }) => userAddress),
      inOrder,
    );
    assert.deepEqual(
      funds({ offset: 1n }).insuranceFunds.map(({ userAddress }) => userAddress),
      inOrder.slice(1),
    );
    const mine = funds({}).insuranceFunds.find(({ userAddress }) => userAddress === USER);
    assert.deepEqual(mine?.used, parseCoins("14utia"));
  });

  it("Query UserInsuranceFunds fails: key and offset", () => {
    const request = page({ key: Uint8Array.of(1), offset: 1n });
    assert.match(
      failureOf(() => ask(restakedWorld(), "UserInsuranceFunds", request)),
      /either offset or key is expected, got both/,
    );
  });

  it("Query UserRestakableAssets ok: a hundred for each two, whatever is restaked already", () => {
    assert.deepEqual(ask(restakedWorld(), "UserRestakableAssets", { userAddress: USER }), {
      amount: locked(1000n),
    });
    const world = lockedWorld();
    insure(world, USER, "10utia");
    state.params.set(world.ctx, { ...genesis.defaults().params, insurancePercentage: percent(3n) });
    assert.deepEqual(ask(world, "UserRestakableAssets", { userAddress: USER }), {
      amount: locked(333n),
    });
  });

  it("Query UserRestakableAssets fails: on a fund that holds stand-ins", () => {
    const world = lockedWorld();
    insure(world, USER, "1locked/utia");
    assert.equal(
      failureOf(() => ask(world, "UserRestakableAssets", { userAddress: USER })),
      "liquidvesting/5: invalid denom",
    );
  });
});

describe("restaking of stand-ins", () => {
  const low = "liquidvesting/8: insufficient balance";

  it("is covered by the insurance of the user, with what is restaked already", () => {
    const world = restakedWorld(700n);
    assert.equal(
      failureOf(() => delegate(world, 301n)),
      low,
    );
    delegate(world, 300n);
    assert.equal(world.balance(USER), "");
  });

  it("is covered also while it is being unbonded", () => {
    const world = restakedWorld(1000n);
    const amount = { denom: "locked/utia", amount: 1000n };
    world.calls.send(world.ctx, "MsgUndelegatePool", { delegator: USER, amount });
    mint(world, USER, "1utia");
    assert.equal(
      failureOf(() => delegate(world, 1n)),
      low,
    );
  });

  it("needs insurance in the native denom, and other coins need none", () => {
    const world = lockedWorld();
    mint(world, USER, "100utia");
    insure(world, USER, "100uatom");
    assert.equal(
      failureOf(() => delegate(world, 1n)),
      low,
    );
    const amount = { denom: "uatom", amount: 1n };
    assert.notEqual(
      failureOf(() => world.calls.send(world.ctx, "MsgDelegatePool", { delegator: USER, amount })),
      low,
    );
  });
});

describe("denoms of stand-ins", () => {
  it("have the native denom after a prefix", () => {
    assert.equal(lockedDenomOf("utia"), "locked/utia");
    assert.equal(nativeDenomOf("locked/factory/a/b"), "factory/a/b");
    assert.equal(
      failureOf(() => lockedDenomOf("locked/utia")),
      "liquidvesting/5: invalid denom",
    );
    assert.equal(
      failureOf(() => nativeDenomOf("utia")),
      "liquidvesting/5: invalid denom",
    );
  });
});

describe("genesis", () => {
  /** A burn of 100 stand-ins waits for its unbonding. */
  const waiting = () => {
    const world = restakedWorld();
    const msg = { sender: BURNER, user: USER, amount: locked(400n) };
    world.calls.send(world.ctx, "MsgBurnLockedRepresentation", msg);
    return world;
  };

  it("comes back as it went in", () => {
    const world = waiting();
    const exported = genesis.export(world.ctx, world.deps);
    assert.equal(exported.burnCoins.length, 1);
    const before = exported.userInsuranceFunds;
    for (const key of [...state.burnQueue.keys(world.ctx)]) state.burnQueue.remove(world.ctx, key);
    for (const key of [...state.insuranceFunds.keys(world.ctx)])
      state.insuranceFunds.remove(world.ctx, key);
    genesis.init(world.ctx, world.deps, exported);
    const again = genesis.export(world.ctx, world.deps);
    assert.deepEqual(again.userInsuranceFunds, before);
    assert.deepEqual(again, exported);
  });

  it("is refused when insurance does not cover what is restaked, or is not there", () => {
    const world = restakedWorld();
    const start = (balance: string) =>
      failureOf(() =>
        genesis.init(world.ctx, world.deps, {
          ...genesis.defaults(),
          userInsuranceFunds: [{ userAddress: USER, balance: parseCoins(balance) }],
        }),
      );
    assert.equal(
      start("13utia"),
      `undefined/1: user: ${USER} insurance fund amount is too low, expected 14utia, got 13utia`,
    );
    assert.equal(
      start("21utia"),
      "undefined/1: the liquid vesting module doesn't have the coins specified in the users' insurance fund",
    );
    assert.equal(start("20utia"), "no failure");
  });

  it("is refused when burns wait for what nobody unbonds", () => {
    const world = waiting();
    const { completionTime = 0n } = genesis.export(world.ctx, world.deps).burnCoins[0] ?? {};
    const start = (delegatorAddress: string, ...amounts: bigint[]) =>
      failureOf(() =>
        genesis.init(world.ctx, world.deps, {
          ...genesis.defaults(),
          burnCoins: amounts.map((amount) => ({
            delegatorAddress,
            completionTime,
            amount: locked(amount),
          })),
        }),
      );
    assert.match(start(OTHER, 1n), /don't have tokens that are being undelegated$/);
    assert.match(start(USER, 60n, 41n), /don't have enough tokens that are being undelegated$/);
  });

  it("is refused with bad addresses, coins or times", () => {
    const check = (given: object) =>
      failureOf(() => genesis.validate?.({ ...genesis.defaults(), ...given }));
    const burn = { delegatorAddress: USER, completionTime: 1n, amount: locked(1n) };
    assert.equal(check({ burnCoins: [burn] }), "no failure");
    const zero = -62_135_596_800_000_000_000n;
    assert.match(
      check({ burnCoins: [{ ...burn, completionTime: zero }] }),
      /invalid completion time/,
    );
    assert.match(check({ burnCoins: [{ ...burn, delegatorAddress: "x" }] }), /decoding bech32/);
    assert.match(check({ burnCoins: [{ ...burn, amount: locked(0n) }] }), /is not positive/);
    const fund = { userAddress: "x", balance: [] };
    assert.match(check({ userInsuranceFunds: [fund] }), /decoding bech32/);
    const params = { ...genesis.defaults().params, insurancePercentage: percent(0n) };
    assert.match(check({ params }), /^liquidvesting\/1: /);
  });
});
