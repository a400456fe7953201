import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { accounts } from "@milkyway/core";
import { accessesOf, eventTexts, failureOf, TEST_TIME } from "@milkyway/core/testing";
import { coinsToText, parseCoins } from "@milkyway/math";
import { completeMatureUnbondings } from "./completeUnbondings.ts";
import { delegatePool } from "./messages/delegatePool.ts";
import { delegateService } from "./messages/delegateService.ts";
import { undelegatePool } from "./messages/undelegatePool.ts";
import { undelegateService } from "./messages/undelegateService.ts";
import { DEFAULT_PARAMS } from "./params.ts";
import { state } from "./state.ts";
import {
  addService,
  createWorld,
  deliver,
  fund,
  inBlock,
  missing,
  USER,
  type World,
} from "./testing/world.ts";
import { addEntry } from "./unbondings.ts";

const MATURE = TEST_TIME + DEFAULT_PARAMS.unbondingTime;

function world(): World {
  const w = createWorld();
  fund(w, USER, "1000umilk");
  const amount = { denom: "umilk", amount: 600n };
  deliver(w.ctx, w.deps, delegatePool, { delegator: USER, amount });
  return w;
}

function undelegate(w: World, ctx = w.ctx, amount = 100n): void {
  deliver(ctx, w.deps, undelegatePool, { delegator: USER, amount: { denom: "umilk", amount } });
}

const balance = ({ ctx, deps }: World) =>
  coinsToText(deps.bank.getAllBalances(ctx, accounts.fromText(USER)));

describe("unbondings", () => {
  it("are paid at their time, not before", () => {
    const w = world();
    undelegate(w);
    completeMatureUnbondings(inBlock(w, 2n, MATURE - 1n), w.deps);
    assert.equal(balance(w), "400umilk");
    const end = inBlock(w, 3n, MATURE);
    const accesses = accessesOf(end, (ctx) => completeMatureUnbondings(ctx, w.deps));
    assert.deepEqual(
      accesses.filter((access) => !access.includes("bank")),
      [
        "iterate restaking d1",
        "delete restaking d1",
        "get restaking a3",
        "get pools a2",
        "delete restaking 03",
        "delete restaking a3",
      ],
    );
    assert.equal(balance(w), "500umilk");
    assert.equal(state.unbondingTargets.has(w.ctx, 1n), true);
    assert.deepEqual(eventTexts(end.events).slice(-1), [
      `complete_unbonding{amount=100umilk, unbonding_delegation=DELEGATION_TYPE_POOL, target_id=1, delegator=${USER}}`,
    ]);
  });

  it("leave the entries that are not due", () => {
    const w = world();
    undelegate(w);
    undelegate(w, inBlock(w, 2n, TEST_TIME + 5n), 7n);
    completeMatureUnbondings(inBlock(w, 3n, MATURE), w.deps);
    const { entries } = state.poolUnbondings.require(w.ctx, [USER, 1]);
    assert.deepEqual(
      entries.map(({ unbondingId }) => unbondingId),
      [2n],
    );
  });

  it("that stand in the queue twice stop the chain", () => {
    const w = world();
    undelegate(w);
    undelegate(w);
    assert.equal(
      failureOf(() => completeMatureUnbondings(inBlock(w, 2n, MATURE), w.deps)),
      "restaking/7: no unbonding delegation found",
    );
    const later = world();
    undelegate(later);
    undelegate(later, inBlock(later, 2n, TEST_TIME + 5n));
    assert.equal(
      failureOf(() => completeMatureUnbondings(inBlock(later, 3n, MATURE + 9n), later.deps)),
      "restaking/7: no unbonding delegation found",
    );
  });

  it("from a target that is gone stop the chain", () => {
    const w = world();
    addService(w);
    const amount = parseCoins("10umilk");
    deliver(w.ctx, w.deps, delegateService, { delegator: USER, serviceId: 1, amount });
    deliver(w.ctx, w.deps, undelegateService, { delegator: USER, serviceId: 1, amount });
    w.ctx.store("services").delete("\xa2\0\0\0\x01");
    assert.equal(
      failureOf(() => completeMatureUnbondings(inBlock(w, 2n, MATURE), w.deps)),
      missing(1, "services.v1.Service"),
    );
  });

  it("merge with an entry of the same height and time, for certain only with the last", () => {
    const entry = (creationHeight: bigint) => ({
      creationHeight,
      completionTime: 5n,
      initialBalance: parseCoins("1umilk"),
      balance: parseCoins("1umilk"),
      unbondingId: creationHeight,
    });
    const [one, two, three] = [entry(1n), entry(2n), entry(3n)];
    const merged = addEntry([one, two, three], { ...three, unbondingId: 9n });
    assert.equal(merged.isNew, false);
    assert.equal(coinsToText(merged.entries[2]?.balance ?? []), "2umilk");
    assert.equal(merged.entries[2]?.unbondingId, 3n);
    assert.equal(addEntry([one, two, three], one).isNew, true);
    assert.equal(addEntry([one, two, three], two).isNew, false);
    assert.equal(addEntry([], one).isNew, true);
  });
});
