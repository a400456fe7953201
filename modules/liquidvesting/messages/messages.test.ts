import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { accounts } from "@milkyway/core";
import { eventTexts, failureOf } from "@milkyway/core/testing";
import { parseCoins } from "@milkyway/math";
import { operatorAddress } from "../../operators/index.ts";
import { serviceAddress } from "../../services/index.ts";
import { state } from "../state.ts";
import {
  AUTHORITY,
  BURNER,
  insure,
  type LockedWorld,
  locked,
  lockedWorld,
  MINTER,
  mint,
  OTHER,
  percent,
  USER,
} from "../testing/world.ts";

const MODULE = "milk102lq49sg6lmw2e0mw740tjldzq68v0yfgtazz5";
const sent = (world: LockedWorld, name: string, msg: object) => {
  const ctx = world.ctx.with({ events: [] });
  world.calls.send(ctx, name, msg);
  return eventTexts(ctx.events);
};

describe("MsgMintLockedRepresentation", () => {
  const base = { sender: MINTER, receiver: USER, amount: parseCoins("1000utia") };
  const fails = (given: object) =>
    failureOf(() => sent(lockedWorld(), "MsgMintLockedRepresentation", { ...base, ...given }));

  it("MsgMintLockedRepresentation ok: issues stand-ins, described once", () => {
    const world = lockedWorld();
    const events = sent(world, "MsgMintLockedRepresentation", base);
    assert.equal(world.balance(USER), "1000locked/utia");
    assert.equal(
      events.at(-1),
      `mint_locked_representation{sender=${MINTER}, amount=1000locked/utia, receiver=${USER}}`,
    );
    const metadata = world.deps.bank.getDenomMetadata(world.ctx, "locked/utia");
    assert.equal(metadata?.description, "Locked representation of utia");
    assert.deepEqual(metadata?.denomUnits, [{ denom: "locked/utia", exponent: 0, aliases: [] }]);
    world.deps.bank.setDenomMetadata(world.ctx, { ...metadata, name: "mine" });
    sent(world, "MsgMintLockedRepresentation", base);
    assert.equal(world.deps.bank.getDenomMetadata(world.ctx, "locked/utia")?.name, "mine");
  });

  it("MsgMintLockedRepresentation fails: stateless mistakes", () => {
    assert.equal(fails({ sender: "x" }), "sdk/7: invalid sender address: invalid address");
    assert.equal(fails({ receiver: "x" }), "sdk/7: invalid receiver address: invalid address");
    assert.equal(fails({ amount: [] }), "liquidvesting/4: invalid amount");
    assert.match(
      fails({ amount: [{ denom: "utia", amount: 0n }] }),
      /^undefined\/1: coin 0utia amount/,
    );
  });

  it("MsgMintLockedRepresentation fails: not by a minter, or a denom that has no stand-in", () => {
    assert.equal(
      fails({ sender: BURNER }),
      "liquidvesting/2: sender don't have permission to mint tokens",
    );
    assert.equal(fails({ amount: locked(1n) }), "liquidvesting/5: invalid denom");
    const denom = "u".repeat(125);
    assert.equal(
      fails({ amount: [{ denom, amount: 1n }] }),
      `undefined/1: invalid denom: locked/${denom}`,
    );
  });
});

describe("MsgBurnLockedRepresentation", () => {
  const base = { sender: BURNER, user: USER, amount: locked(400n) };
  const burn = (world: LockedWorld, given: object = {}) =>
    sent(world, "MsgBurnLockedRepresentation", { ...base, ...given });
  /** The user holds 300 stand-ins and restaked 700 in pool 1. */
  const restaked = () => {
    const world = lockedWorld();
    mint(world, USER, "1000utia");
    insure(world, USER, "20utia");
    const amount = { denom: "locked/utia", amount: 700n };
    world.calls.send(world.ctx, "MsgDelegatePool", { delegator: USER, amount });
    return world;
  };

  it("MsgBurnLockedRepresentation ok: what is held at once", () => {
    const world = lockedWorld();
    mint(world, USER, "1000utia");
    const events = burn(world);
    assert.equal(world.balance(USER), "600locked/utia");
    assert.equal(
      events.at(-1),
      `burn_locked_representation{sender=${BURNER}, amount=400locked/utia, user=${USER}}`,
    );
    assert.equal([...state.burnQueue.keys(world.ctx)].length, 0);
  });

  it("MsgBurnLockedRepresentation ok: the rest when it is unbonded", () => {
    const world = restaked();
    burn(world);
    assert.equal(world.balance(USER), "");
    const [entry] = state.burnQueue.entries(world.ctx);
    assert.ok(entry);
    const [time, { data }] = entry;
    assert.deepEqual(data, [
      { delegatorAddress: USER, completionTime: time, amount: locked(100n) },
    ]);
    const early = world.at(2n, time - 1n);
    world.endBlock(early);
    assert.deepEqual(early.events, []);
    const late = world.at(3n, time);
    world.endBlock(late);
    assert.equal(
      eventTexts(late.events).at(-1),
      `burn_locked_representation{amount=100locked/utia, user=${USER}}`,
    );
    assert.equal(world.balance(USER), "");
    assert.equal([...state.burnQueue.keys(world.ctx)].length, 0);
  });

  it("MsgBurnLockedRepresentation fails: stateless mistakes, not by a burner, a denom without a prefix", () => {
    const fails = (given: object) => failureOf(() => burn(lockedWorld(), given));
    assert.equal(fails({ sender: "x" }), "sdk/7: invalid sender address: invalid address");
    assert.equal(fails({ user: "" }), "sdk/7: invalid user address: invalid address");
    assert.equal(fails({ amount: [] }), "liquidvesting/4: invalid amount");
    assert.equal(
      fails({ sender: MINTER }),
      "liquidvesting/3: sender don't have permission to burn tokens",
    );
    assert.equal(fails({ amount: parseCoins("1utia") }), "undefined/1: invalid denom utia");
  });

  it("MsgBurnLockedRepresentation fails: more than is held and restaked, also what is unbonding already", () => {
    const world = restaked();
    const tooMuch = (amount: bigint) => failureOf(() => burn(world, { amount: locked(amount) }));
    assert.equal(
      tooMuch(1001n),
      "undefined/1: user hasn't restaked the provided amount: 701locked/utia",
    );
    burn(world, { amount: locked(900n) });
    assert.equal(
      tooMuch(101n),
      "undefined/1: user hasn't restaked the provided amount: 101locked/utia",
    );
  });

  it("MsgBurnLockedRepresentation fails: later, and stops the chain, when the user moved what is to be burned", () => {
    const world = restaked();
    burn(world);
    const [time] = state.burnQueue.keys(world.ctx);
    assert.ok(time);
    // Without the unbonding that pays, nothing is there to be burned.
    assert.match(
      failureOf(() => {
        const ctx = world.at(3n, time);
        state.burnQueue.set(ctx, 0n, {
          data: [{ delegatorAddress: OTHER, completionTime: 0n, amount: locked(1n) }],
        });
        world.endBlock(ctx);
      }),
      /^sdk\/5: /,
    );
  });
});

describe("MsgWithdrawInsuranceFund", () => {
  const withdraw = (world: LockedWorld, coins: string, sender = USER) =>
    sent(world, "MsgWithdrawInsuranceFund", { sender, amount: parseCoins(coins) });
  const insured = (restaked: bigint) => {
    const world = lockedWorld();
    insure(world, USER, "20utia");
    mint(world, USER, "1000utia");
    const amount = { denom: "locked/utia", amount: restaked };
    if (restaked > 0n) world.calls.send(world.ctx, "MsgDelegatePool", { delegator: USER, amount });
    return world;
  };
  const low = "liquidvesting/8: insufficient balance";

  it("MsgWithdrawInsuranceFund ok: what covers nothing; the record stays when it is empty", () => {
    const world = insured(0n);
    const events = withdraw(world, "20utia");
    assert.equal(events.at(-1), `withdraw_insurance_fund{sender=${USER}, amount=20utia}`);
    assert.equal(world.balance(USER), "1000locked/utia,20utia");
    assert.deepEqual(state.insuranceFunds.get(world.ctx, USER), { balance: [] });
    assert.equal(
      failureOf(() => withdraw(world, "")),
      "no failure",
    );
  });

  it("MsgWithdrawInsuranceFund ok: down to what covers the stake, rounded up", () => {
    const world = insured(701n);
    assert.equal(
      failureOf(() => withdraw(world, "6utia")),
      low,
    );
    withdraw(world, "5utia");
    assert.deepEqual(state.insuranceFunds.get(world.ctx, USER)?.balance, parseCoins("15utia"));
  });

  it("MsgWithdrawInsuranceFund fails: bad coins, more than there is, no fund at all", () => {
    assert.match(
      failureOf(() => withdraw(insured(0n), "", "x")),
      /^undefined\/1: decoding bech32/,
    );
    const zero = [{ denom: "utia", amount: 0n }];
    assert.match(
      failureOf(() =>
        sent(insured(0n), "MsgWithdrawInsuranceFund", { sender: USER, amount: zero }),
      ),
      /^undefined\/1: coin 0utia amount is not positive/,
    );
    assert.equal(
      failureOf(() => withdraw(insured(0n), "21utia")),
      low,
    );
    assert.equal(
      failureOf(() => withdraw(insured(0n), "1uatom")),
      low,
    );
    assert.equal(
      failureOf(() => withdraw(insured(0n), "", OTHER)),
      "liquidvesting/7: insufficient insurance fund balance",
    );
  });

  it("MsgWithdrawInsuranceFund fails: as long as an unbonding lasts", () => {
    const world = insured(1000n);
    const amount = { denom: "locked/utia", amount: 1000n };
    world.calls.send(world.ctx, "MsgUndelegatePool", { delegator: USER, amount });
    assert.equal(
      failureOf(() => withdraw(world, "1utia")),
      low,
    );
    world.endBlock(world.at(2n, world.ctx.time + 10_000_000_000_000_000n));
    assert.equal(
      failureOf(() => withdraw(world, "1utia")),
      "no failure",
    );
  });
});

describe("MsgUpdateParams", () => {
  const name = "milkyway.liquidvesting.v1.MsgUpdateParams";
  const params = {
    insurancePercentage: percent(100n),
    burners: [USER],
    minters: [USER, USER],
    allowedChannels: ["channel-0"],
  };
  const fails = (given: object, authority = AUTHORITY) =>
    failureOf(() => sent(lockedWorld(), name, { authority, params: { ...params, ...given } }));

  it("MsgUpdateParams ok: stores them whole, without an event", () => {
    const world = lockedWorld();
    assert.deepEqual(sent(world, name, { authority: AUTHORITY, params }), []);
    assert.deepEqual(state.params.get(world.ctx), params);
  });

  it("MsgUpdateParams fails: not by governance, each out of range", () => {
    assert.equal(fails({}, "x"), "sdk/7: invalid sender address: invalid address");
    assert.match(fails({}, USER), /^gov\/13: invalid authority; expected /);
    const percentage = "liquidvesting/1: invalid insurance percentage value";
    assert.equal(fails({ insurancePercentage: percent(0n) }), percentage);
    assert.equal(fails({ insurancePercentage: percent(101n) }), percentage);
    assert.match(fails({ insurancePercentage: undefined }), /^panic: .*nil pointer/);
    assert.match(fails({ minters: ["x"] }), /^undefined\/1: decoding bech32 failed/);
    assert.match(fails({ burners: ["x"] }), /^undefined\/1: decoding bech32 failed/);
    assert.equal(
      fails({ allowedChannels: ["07-channel"] }),
      "undefined/1: invalid channel id: 07-channel",
    );
  });
});

describe("transfers of stand-ins", () => {
  const move = (world: LockedWorld, from: string, to: string, coins: string) =>
    failureOf(() =>
      world.restrict(world.ctx, accounts.fromText(from), accounts.fromText(to), parseCoins(coins)),
    );

  it("pass between users and what they restake to, and the module", () => {
    const world = lockedWorld();
    const target = operatorAddress(1);
    assert.equal(move(world, USER, target, "1locked/utia"), "no failure");
    assert.equal(move(world, target, USER, "1locked/utia"), "no failure");
    assert.equal(move(world, USER, MODULE, "1locked/utia"), "no failure");
    assert.equal(move(world, MODULE, USER, "1locked/utia"), "no failure");
  });

  it("do not pass between users, nor anything between targets", () => {
    const world = lockedWorld();
    assert.equal(
      move(world, USER, OTHER, "1locked/utia"),
      "liquidvesting/6: coin locked/utia: locked representation can't be transferred",
    );
    assert.equal(move(world, USER, OTHER, "1utia"), "no failure");
    assert.equal(
      move(world, operatorAddress(1), serviceAddress(1), "1umilk"),
      "liquidvesting/9: transfer between restaking targets is not allowed",
    );
  });

  it("cost six reads, none with the module", () => {
    const world = lockedWorld();
    const cost = (from: string, to: string) => {
      const before = world.ctx.gas.consumed;
      move(world, from, to, "1umilk");
      return world.ctx.gas.consumed - before;
    };
    assert.equal(cost(USER, OTHER), 6000n);
    assert.equal(cost(USER, MODULE), 0n);
    assert.equal(cost(USER, serviceAddress(1)), 5000n);
  });
});
