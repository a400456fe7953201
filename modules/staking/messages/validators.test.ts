import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { accessesOf, eventTexts, failureOf } from "@milkyway/core/testing";
import { decFromInt, parseDec } from "@milkyway/math";
import { DO_NOT_MODIFY } from "../description.ts";
import { BondStatus } from "../index.ts";
import {
  account,
  DAY,
  emptyStakeWorld,
  keyOf,
  newValidator,
  operator,
  raw,
  stakeWorld,
  TEST_TIME,
} from "../testing/stakeWorld.ts";

const MILLION = 1_000_000n;

describe("MsgCreateValidator", () => {
  const create = (given: object, { world = emptyStakeWorld(), letter = "a" } = {}) =>
    failureOf(() =>
      world.calls.send(world.at(2n), "MsgCreateValidator", {
        ...newValidator(letter, MILLION),
        ...given,
      }),
    );
  const { description, commission } = newValidator("a", 1n);

  it("MsgCreateValidator ok: an unbonded validator with a delegation of its operator", () => {
    const world = emptyStakeWorld();
    const ctx = world.at(2n);
    assert.deepEqual(
      world.calls.send(ctx, "MsgCreateValidator", newValidator("a", 5n * MILLION)),
      {},
    );
    const found = world.staking.getValidator(ctx, raw("a"));
    assert.deepEqual(
      [found.status, found.jailed, found.tokens, found.delegatorShares, found.minSelfDelegation],
      [BondStatus.BOND_STATUS_UNBONDED, false, 5n * MILLION, decFromInt(5n * MILLION), 1n],
    );
    assert.deepEqual(found.commission, { commissionRates: commission, updateTime: TEST_TIME });
    assert.equal(found.unbondingTime, 0n);
    assert.deepEqual(world.staking.getDelegation(ctx, raw("a"), raw("a")), {
      delegatorAddress: account("a"),
      validatorAddress: operator("a"),
      shares: decFromInt(5n * MILLION),
    });
    assert.equal(world.moduleBalance("not_bonded_tokens_pool"), "5000000umilk");
    assert.deepEqual(eventTexts(ctx.events).slice(2), [
      `create_validator{validator=${operator("a")}, amount=5000000umilk}`,
    ]);
  });

  it("MsgCreateValidator ok: reads and writes in the order of the original", () => {
    const world = emptyStakeWorld();
    const send = newValidator("a", MILLION);
    const accesses = accessesOf(world.at(2n), (ctx) =>
      world.calls.send(ctx, "MsgCreateValidator", send),
    );
    assert.deepEqual(
      accesses.filter((text) => text.includes("staking")),
      [
        ...["get staking 51", "get staking 21", "get staking 22", "get staking 51"],
        ...["set staking 21", "set staking 22", "set staking 23"],
        // Hooks: distribution and slashing each read the validator; distribution again for the first delegation.
        ...["get staking 21", "get staking 21", "get staking 31", "get staking 21"],
        ...["get staking 51", "delete staking 23", "set staking 21", "set staking 23"],
        ...["set staking 31", "set staking 71", "get staking 21", "get staking 31"],
      ],
    );
  });

  it("MsgCreateValidator fails: stateless mistakes, in order", () => {
    assert.match(create({ validatorAddress: "x" }), /^sdk\/7: invalid validator address: /);
    assert.equal(create({ pubkey: undefined }), "staking/39: empty validator public key");
    const nothing = { value: { denom: "umilk", amount: 0n } };
    assert.equal(create(nothing), "sdk/18: invalid delegation amount: invalid request");
    const blank = { ...description, moniker: "" };
    assert.equal(create({ description: blank }), "sdk/18: empty description: invalid request");
    const min = (minSelfDelegation: bigint) => create({ minSelfDelegation });
    assert.match(min(0n), /^sdk\/18: minimum self delegation must be a positive integer/);
    assert.match(min(MILLION + 1n), /^staking\/16: /);
    assert.equal(min(MILLION), "no failure");
  });

  it("MsgCreateValidator fails: rates that cannot be", () => {
    const rates = (given: object) =>
      create({ commission: { ...commission, ...given } }).slice(0, 10);
    assert.equal(rates({ maxRate: parseDec("-0.1") }), "staking/9:");
    assert.equal(rates({ maxRate: parseDec("1.1") }), "staking/10");
    assert.equal(rates({ rate: parseDec("-0.1") }), "staking/9:");
    assert.equal(rates({ rate: parseDec("0.3") }), "staking/11");
    assert.equal(rates({ maxChangeRate: parseDec("-0.1") }), "staking/13");
    assert.equal(rates({ maxChangeRate: parseDec("0.21") }), "staking/14");
    const unset = { rate: undefined, maxRate: undefined, maxChangeRate: undefined };
    assert.equal(create({ commission: unset }), "sdk/18: empty commission: invalid request");
  });

  it("MsgCreateValidator fails: operator or key taken, wrong denom, text too long, key of a wrong kind", () => {
    const world = stakeWorld();
    assert.match(create({}, { world }), /^staking\/4: /);
    assert.match(create({ pubkey: keyOf("a") }, { world, letter: "c" }), /^staking\/5: /);
    const value = { denom: "uatom", amount: MILLION };
    assert.equal(
      create({ value }, { world, letter: "c" }),
      "sdk/18: invalid coin denomination: got uatom, expected umilk: invalid request",
    );
    const long = { ...description, moniker: "m".repeat(71) };
    assert.equal(
      create({ description: long }, { world, letter: "c" }),
      "sdk/18: invalid moniker length; got: 71, max: 70: invalid request",
    );
    const ctx = world.at(2n).with({
      consensusParams: { ...world.at(2n).consensusParams, validator: { pubKeyTypes: ["bls"] } },
    });
    assert.equal(
      failureOf(() => world.calls.send(ctx, "MsgCreateValidator", newValidator("c", MILLION))),
      "staking/6: got: ed25519, expected: [bls]: validator pubkey type is not supported",
    );
    const params = world.staking.getParams(ctx);
    world.calls.send(world.at(2n), "cosmos.staking.v1beta1.MsgUpdateParams", {
      authority: world.deps.staking.authority,
      params: { ...params, minCommissionRate: parseDec("0.11") },
    });
    assert.match(
      create({}, { world, letter: "c" }),
      /^staking\/40: cannot set validator commission to less than minimum rate of 0\.11/,
    );
  });
});

describe("MsgEditValidator", () => {
  const keep = {
    moniker: DO_NOT_MODIFY,
    identity: DO_NOT_MODIFY,
    website: DO_NOT_MODIFY,
    securityContact: DO_NOT_MODIFY,
    details: DO_NOT_MODIFY,
  };
  const edit = (given: object, time = TEST_TIME + DAY, world = stakeWorld()) => {
    const ctx = world.at(2n, { time });
    world.calls.send(ctx, "MsgEditValidator", {
      description: keep,
      validatorAddress: operator("a"),
      commissionRate: undefined,
      minSelfDelegation: undefined,
      ...given,
    });
    return { ctx, validator: world.staking.getValidator(ctx, raw("a")) };
  };
  const fails = (given: object, time?: bigint, world?: ReturnType<typeof stakeWorld>) =>
    failureOf(() => edit(given, time, world));

  it("MsgEditValidator ok: changes what is given and keeps the rest", () => {
    const description = { ...keep, website: "https://a", details: "" };
    const { ctx, validator } = edit({
      description,
      commissionRate: parseDec("0.11"),
      minSelfDelegation: 2n,
    });
    assert.deepEqual(validator.description, {
      ...newValidator("a", 1n).description,
      website: "https://a",
    });
    assert.equal(validator.minSelfDelegation, 2n);
    assert.equal(validator.commission.updateTime, TEST_TIME + DAY);
    assert.deepEqual(eventTexts(ctx.events), [
      'edit_validator{commission_rate=commission_rates:<rate:"110000000000000000" max_rate:"200000000000000000" max_change_rate:"10000000000000000" > update_time:<seconds:1740916800 > , min_self_delegation=2}',
    ]);
  });

  it("MsgEditValidator ok: a rate may fall by any amount", () => {
    const { validator } = edit({ commissionRate: parseDec("0") });
    assert.equal(validator.commission.commissionRates.rate, parseDec("0"));
  });

  it("MsgEditValidator fails: stateless mistakes, and a validator that is not there", () => {
    const empty = { moniker: "", identity: "", website: "", securityContact: "", details: "" };
    assert.equal(fails({ description: empty }), "sdk/18: empty description: invalid request");
    assert.match(fails({ minSelfDelegation: 0n }), /^sdk\/18: minimum self delegation must be/);
    const range = /^sdk\/18: commission rate must be between 0 and 1 \(inclusive\)/;
    assert.match(fails({ commissionRate: parseDec("1.01") }), range);
    assert.match(fails({ commissionRate: parseDec("-0.01") }), range);
    assert.match(fails({ validatorAddress: operator("d") }), /^staking\/3: /);
    const long = { ...keep, details: "d".repeat(281) };
    assert.match(
      fails({ description: long }),
      /^sdk\/18: invalid details length; got: 281, max: 280/,
    );
  });

  it("MsgEditValidator fails: a change of rate too early, too large or beyond the maximum", () => {
    const commissionRate = parseDec("0.11");
    assert.match(fails({ commissionRate }, TEST_TIME + DAY - 1n), /^staking\/12: /);
    assert.match(fails({ commissionRate: parseDec("0.21") }), /^staking\/11: /);
    assert.match(fails({ commissionRate: parseDec("0.12") }), /^staking\/15: /);
  });

  it("MsgEditValidator fails: a promise that falls, or exceeds the tokens", () => {
    assert.match(fails({ minSelfDelegation: 1n }), /^staking\/17: /);
    assert.match(fails({ minSelfDelegation: 300_000_001n }), /^staking\/16: /);
    assert.equal(fails({ minSelfDelegation: 300_000_000n }), "no failure");
  });
});
