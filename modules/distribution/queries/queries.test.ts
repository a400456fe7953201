import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createTestCtx, failureOf } from "@milkyway/core/testing";
import { decCoinsToText, parseCoins, parseDec } from "@milkyway/math";
import {
  account,
  consensusOf,
  operator,
  raw,
  type StakeWorld,
  stakeWorld,
} from "../../staking/testing/stakeWorld.ts";
import { state } from "../state.ts";

type Rewards = Parameters<typeof decCoinsToText>[0];

/** `a` was slashed by a tenth in block 2 and got 1000umilk in block 3; the community pool holds 7umilk. */
function worldWithRewards(): StakeWorld {
  const world = stakeWorld();
  world.staking.slash(world.at(2n), consensusOf("a"), {
    height: 2n,
    power: 300n,
    fraction: parseDec("0.1"),
  });
  const ctx = world.at(3n);
  world.calls.send(ctx, "MsgDepositValidatorRewardsPool", {
    depositor: account("d"),
    validatorAddress: operator("a"),
    amount: parseCoins("1000umilk"),
  });
  const depositor = account("d");
  world.calls.send(ctx, "MsgFundCommunityPool", { depositor, amount: parseCoins("7umilk") });
  return world;
}

const world = worldWithRewards();
const ask = (query: string, request: object = {}) =>
  world.calls.ask(
    world.at(4n).branch().ctx,
    `cosmos.distribution.v1beta1.${query}`,
    request,
  ) as never;
const fails = (query: string, request: object = {}) => failureOf(() => ask(query, request));
const OF_A = { validatorAddress: operator("a") };
const NO_VALIDATOR = { validatorAddress: operator("d") };
const C_OF_A = { delegatorAddress: account("c"), ...OF_A };
const EMPTY = "grpc/3: empty validator address";

describe("queries about the chain", () => {
  it("Query Params ok: what is stored", () => {
    assert.deepEqual(ask("Params"), { params: state.params.require(world.at(4n)) });
  });

  it("Query Params, CommunityPool fails: before genesis", () => {
    for (const query of ["Params", "CommunityPool"])
      assert.match(
        failureOf(() => world.calls.ask(createTestCtx(), `cosmos.distribution.v1beta1.${query}`)),
        /collections: not found/,
      );
  });

  it("Query CommunityPool ok: with fractions", () => {
    const { pool } = ask("CommunityPool") as { pool: Rewards };
    assert.equal(decCoinsToText(pool), "7.000000000000000000umilk");
  });
});

describe("queries about validators", () => {
  it("Query ValidatorOutstandingRewards ok: commission included", () => {
    const { rewards } = ask("ValidatorOutstandingRewards", OF_A) as {
      rewards: { rewards: Rewards };
    };
    assert.equal(decCoinsToText(rewards.rewards), "1000.000000000000000000umilk");
  });

  it("Query ValidatorCommission ok: what it may withdraw", () => {
    const { commission } = ask("ValidatorCommission", OF_A) as {
      commission: { commission: Rewards };
    };
    assert.equal(decCoinsToText(commission.commission), "100.000000000000000000umilk");
  });

  it("Query ValidatorDistributionInfo ok: its own rewards, under the address of its account", () => {
    const info = ask("ValidatorDistributionInfo", OF_A) as {
      operatorAddress: string;
      selfBondRewards: Rewards;
      commission: Rewards;
    };
    assert.equal(info.operatorAddress, account("a"));
    assert.equal(decCoinsToText(info.selfBondRewards), "599.999999999940000000umilk");
    assert.equal(decCoinsToText(info.commission), "100.000000000000000000umilk");
  });

  it("Query ValidatorOutstandingRewards, ValidatorCommission, ValidatorDistributionInfo fails: no, a bad or an unknown address", () => {
    for (const query of [
      "ValidatorOutstandingRewards",
      "ValidatorCommission",
      "ValidatorDistributionInfo",
    ]) {
      assert.equal(fails(query), EMPTY);
      assert.match(fails(query, { validatorAddress: account("a") }), /^sdk\/35: hrp does not/);
      assert.match(fails(query, NO_VALIDATOR), /^staking\/3: /);
    }
  });

  const slashes = (startingHeight: bigint, endingHeight: bigint) =>
    (ask("ValidatorSlashes", { ...OF_A, startingHeight, endingHeight }) as { slashes: unknown[] })
      .slashes;

  it("Query ValidatorSlashes ok: by period, whatever the bounds are called", () => {
    const [event] = state.slashEvents.values(world.at(4n));
    assert.ok(event);
    const { validatorPeriod: period } = event;
    assert.deepEqual(slashes(0n, 10n), [event]);
    assert.deepEqual(slashes(period, period), [event]);
    assert.deepEqual(slashes(period + 1n, 10n), []);
  });

  it("Query ValidatorSlashes fails: no or a bad address, bounds the wrong way round", () => {
    assert.equal(fails("ValidatorSlashes"), EMPTY);
    assert.equal(
      fails("ValidatorSlashes", { validatorAddress: "x" }),
      "grpc/3: invalid validator address",
    );
    assert.equal(
      fails("ValidatorSlashes", { ...OF_A, startingHeight: 2n, endingHeight: 1n }),
      "grpc/3: starting height greater than ending height (2 > 1)",
    );
  });
});

describe("queries about delegators", () => {
  it("Query DelegationRewards ok: up to now, changing nothing", () => {
    const { rewards } = ask("DelegationRewards", C_OF_A) as { rewards: Rewards };
    // A third of 900, less what is cut off of the rewards of one token.
    assert.equal(decCoinsToText(rewards), "299.999999999970000000umilk");
    const again = ask("DelegationRewards", C_OF_A) as { rewards: Rewards };
    assert.deepEqual(again.rewards, rewards);
  });

  it("Query DelegationRewards ok: nothing for a delegation that was touched in the last block", () => {
    const touched = worldWithRewards();
    touched.calls.send(touched.at(4n), "MsgWithdrawDelegatorReward", C_OF_A);
    const answer = touched.calls.ask(touched.at(4n).branch().ctx, "DelegationRewards", C_OF_A);
    assert.deepEqual(answer, { rewards: [] });
  });

  it("Query DelegationRewards fails: an address missing, no validator or delegation", () => {
    assert.equal(fails("DelegationRewards", OF_A), "grpc/3: empty delegator address");
    assert.equal(fails("DelegationRewards", { delegatorAddress: account("c") }), EMPTY);
    assert.match(fails("DelegationRewards", { ...C_OF_A, ...NO_VALIDATOR }), /^staking\/3: /);
    assert.match(
      fails("DelegationRewards", { ...OF_A, delegatorAddress: account("d") }),
      /^staking\/19: /,
    );
  });

  it("Query DelegationTotalRewards ok: by validator, and the sum", () => {
    const more = worldWithRewards();
    more.calls.send(more.at(3n), "MsgDelegate", {
      delegatorAddress: account("c"),
      validatorAddress: operator("b"),
      amount: { denom: "umilk", amount: 5n },
    });
    const request = { delegatorAddress: account("c") };
    const ctx = more.at(5n).branch().ctx;
    const answer = more.calls.ask(ctx, "DelegationTotalRewards", request) as {
      rewards: { validatorAddress: string; reward: Rewards }[];
      total: Rewards;
    };
    assert.deepEqual(
      answer.rewards.map(({ validatorAddress, reward }) => [validatorAddress, reward.length]),
      [
        [operator("a"), 1],
        [operator("b"), 0],
      ],
    );
    assert.deepEqual(answer.total, answer.rewards[0]?.reward);
  });

  it("Query DelegatorValidators ok: those an account delegates to", () => {
    assert.deepEqual(ask("DelegatorValidators", { delegatorAddress: account("c") }), {
      validators: [operator("a")],
    });
  });

  it("Query DelegatorWithdrawAddress ok: its own unless it chose another", () => {
    const request = { delegatorAddress: account("c") };
    assert.deepEqual(ask("DelegatorWithdrawAddress", request), { withdrawAddress: account("c") });
    const other = worldWithRewards();
    state.withdrawAddresses.set(other.at(4n), raw("c"), raw("d"));
    assert.deepEqual(other.calls.ask(other.at(4n), "DelegatorWithdrawAddress", request), {
      withdrawAddress: account("d"),
    });
  });

  it("Query DelegationTotalRewards, DelegatorValidators, DelegatorWithdrawAddress fails: no or a bad address", () => {
    for (const query of [
      "DelegationTotalRewards",
      "DelegatorValidators",
      "DelegatorWithdrawAddress",
    ]) {
      assert.equal(fails(query), "grpc/3: empty delegator address");
      assert.match(
        fails(query, { delegatorAddress: "x" }),
        /^undefined\/1: decoding bech32 failed/,
      );
    }
  });
});
