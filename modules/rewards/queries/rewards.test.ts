import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { accounts } from "@milkyway/core";
import { failureOf } from "@milkyway/core/testing";
import { decCoinsToText } from "@milkyway/math";
import { state as restakingState } from "../../restaking/state.ts";
import type { DecPools } from "../rewardPools.ts";
import { state } from "../state.ts";
import { createExample, FIRST_GAP } from "../testing/example.ts";
import { missing, nextBlock, OTHER, USER, type World } from "../testing/world.ts";
import * as delegators from "./delegators.ts";
import * as targets from "./targets.ts";

function world(): World {
  const w = createExample();
  return { ...w, ctx: nextBlock(w, 6n, FIRST_GAP) };
}

const text = (pools: DecPools) =>
  pools.map(({ denom, decCoins }) =>
    `${denom}: ${decCoinsToText(decCoins)}`.replace(/0*service/, ""),
  );

interface Row {
  readonly name: "Pool" | "Operator" | "Service";
  readonly outstanding: (w: World, id: number) => DecPools;
  readonly pending: (w: World, id: number, delegatorAddress?: string) => DecPools;
  readonly total: readonly string[];
  readonly earned: readonly string[];
}

const rows: readonly Row[] = [
  {
    name: "Pool",
    outstanding: ({ ctx, rewards }, poolId) =>
      targets.poolOutstandingRewards(ctx, rewards, { poolId }).rewards.rewards,
    pending: ({ ctx, rewards }, poolId, delegatorAddress = USER) =>
      delegators.poolDelegationRewards(ctx, rewards, { delegatorAddress, poolId }).rewards,
    total: ["umilk: 3388."],
    earned: ["umilk: 3388."],
  },
  {
    name: "Operator",
    outstanding: ({ ctx, rewards }, operatorId) =>
      targets.operatorOutstandingRewards(ctx, rewards, { operatorId }).rewards.rewards,
    pending: ({ ctx, rewards }, operatorId, delegatorAddress = USER) =>
      delegators.operatorDelegationRewards(ctx, rewards, { delegatorAddress, operatorId }).rewards,
    total: ["uinit: 1016.4", "umilk: 1016.4"],
    earned: ["uinit: 914.76", "umilk: 914.76"],
  },
  {
    name: "Service",
    outstanding: ({ ctx, rewards }, serviceId) =>
      targets.serviceOutstandingRewards(ctx, rewards, { serviceId }).rewards.rewards,
    pending: ({ ctx, rewards }, serviceId, delegatorAddress = USER) =>
      delegators.serviceDelegationRewards(ctx, rewards, { delegatorAddress, serviceId }).rewards,
    total: ["uinit: 508.2"],
    earned: ["uinit: 508.2"],
  },
];

for (const { name, outstanding, pending, total, earned } of rows) {
  const kind = name.toLowerCase();
  const gone = missing(9, `${kind}s.v1.${name}` as Parameters<typeof missing>[1]);

  describe(`Queries about rewards of ${kind}s`, () => {
    it(`Query ${name}OutstandingRewards ok: empty without a record`, () => {
      const w = world();
      assert.deepEqual(text(outstanding(w, 1)), total);
      w.ctx
        .store("rewards")
        .delete(`${{ Pool: "\xb4", Operator: "\xc5", Service: "\xd4" }[name]}\0\0\0\x01`);
      assert.deepEqual(outstanding(w, 1), []);
    });

    it(`Query ${name}OutstandingRewards fails: without an id or a target`, () => {
      assert.equal(
        failureOf(() => outstanding(world(), 0)),
        `grpc/3: invalid ${kind} id`,
      );
      assert.equal(
        failureOf(() => outstanding(world(), 9)),
        gone,
      );
    });

    it(`Query ${name}DelegationRewards ok: with fractions, changing nothing`, () => {
      const w = world();
      assert.deepEqual(text(pending(w, 1)), earned);
      assert.deepEqual(text(pending(w, 1)), earned);
    });

    it(`Query ${name}DelegationRewards fails: on bad arguments and what is missing`, () => {
      const w = world();
      assert.match(
        failureOf(() => pending(w, 1, "x")),
        /^grpc\/3: invalid delegator address: decoding bech32 failed/,
      );
      assert.equal(
        failureOf(() => pending(w, 0)),
        `grpc/3: invalid ${kind} id`,
      );
      assert.equal(
        failureOf(() => pending(w, 9)),
        gone,
      );
      assert.equal(
        failureOf(() => pending(w, 1, OTHER)),
        "sdk/38: delegation not found: not found",
      );
    });
  });
}

describe("Query OperatorCommission", () => {
  const query = ({ ctx, rewards }: World, operatorId: number) =>
    targets.operatorCommission(ctx, rewards, { operatorId }).commission.commissions;

  it("Query OperatorCommission ok: empty for what does not exist", () => {
    assert.deepEqual(text(query(world(), 1)), ["uinit: 101.64", "umilk: 101.64"]);
    assert.deepEqual(query(world(), 9), []);
  });

  it("Query OperatorCommission fails: without an id", () => {
    assert.equal(
      failureOf(() => query(world(), 0)),
      "grpc/3: invalid operator id",
    );
  });
});

describe("Query PoolServiceTotalDelegatorShares", () => {
  const query = ({ ctx, rewards }: World, poolId: number, serviceId: number) =>
    targets.poolServiceTotalDelegatorShares(ctx, rewards, { poolId, serviceId }).shares;

  it("Query PoolServiceTotalDelegatorShares ok: empty when nobody trusts the service", () => {
    assert.equal(decCoinsToText(query(world(), 1, 1)), "100000000.000000000000000000pool/1/umilk");
    assert.deepEqual(query(world(), 1, 2), []);
  });

  it("Query PoolServiceTotalDelegatorShares fails: without ids", () => {
    assert.equal(
      failureOf(() => query(world(), 0, 0)),
      "grpc/3: invalid pool id",
    );
    assert.equal(
      failureOf(() => query(world(), 1, 0)),
      "grpc/3: invalid service id",
    );
  });
});

describe("Query DelegatorTotalRewards", () => {
  const query = ({ ctx, rewards }: World, delegatorAddress = USER) =>
    delegators.delegatorTotalRewards(ctx, rewards, { delegatorAddress });

  it("Query DelegatorTotalRewards ok: all kinds and their sum", () => {
    const { rewards, total } = query(world());
    assert.deepEqual(
      rewards.map(({ delegationType, reward }) => [delegationType, ...text(reward)]),
      rows.map(({ earned }, i) => [i + 1, ...earned]),
    );
    assert.deepEqual(text(total), ["uinit: 1422.96", "umilk: 4302.76"]);
    assert.deepEqual(query(world(), OTHER), { rewards: [], total: [] });
  });

  it("Query DelegatorTotalRewards fails: on bad addresses, and when one target is gone", () => {
    const w = world();
    assert.match(
      failureOf(() => query(w, "")),
      /^grpc\/3: invalid delegator address: empty/,
    );
    w.ctx.store("services").delete("\xa2\0\0\0\x01");
    assert.equal(
      failureOf(() => query(w)),
      missing(1, "services.v1.Service"),
    );
    restakingState.serviceDelegations.remove(w.ctx, [USER, 1]);
    assert.equal(query(w).rewards.length, 2);
  });
});

describe("Query DelegatorWithdrawAddress", () => {
  const query = ({ ctx, rewards }: World, delegatorAddress: string) =>
    delegators.delegatorWithdrawAddress(ctx, rewards, { delegatorAddress }).withdrawAddress;

  it("Query DelegatorWithdrawAddress ok: the delegator unless set", () => {
    const w = world();
    assert.equal(query(w, USER), USER);
    state.withdrawAddresses.set(w.ctx, accounts.fromText(USER), accounts.fromText(OTHER));
    assert.equal(query(w, USER), OTHER);
  });

  it("Query DelegatorWithdrawAddress fails: on bad addresses", () => {
    assert.match(
      failureOf(() => query(world(), "x")),
      /^grpc\/3: invalid delegator address: /,
    );
  });
});
