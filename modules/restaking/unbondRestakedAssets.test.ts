import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { accounts } from "@milkyway/core";
import { failureOf, TEST_TIME } from "@milkyway/core/testing";
import { coinsToText, decCoinsToText, parseCoins } from "@milkyway/math";
import { restakingKeeper } from "./keeper.ts";
import { delegateOperator } from "./messages/delegateOperator.ts";
import { delegatePool } from "./messages/delegatePool.ts";
import { delegateService } from "./messages/delegateService.ts";
import { DEFAULT_PARAMS } from "./params.ts";
import {
  addOperator,
  addService,
  createWorld,
  deliver,
  fund,
  USER,
  type World,
} from "./testing/world.ts";

function world(): World {
  const w = createWorld();
  const { ctx, deps } = w;
  fund(w, USER, "1000uinit,1000umilk");
  addOperator(w);
  addService(w);
  const amount = parseCoins("100umilk");
  deliver(ctx, deps, delegatePool, { delegator: USER, amount: { denom: "umilk", amount: 100n } });
  deliver(ctx, deps, delegateOperator, { delegator: USER, operatorId: 1, amount });
  deliver(ctx, deps, delegateService, { delegator: USER, serviceId: 1, amount });
  return w;
}

const unbond = ({ ctx, deps }: World, text: string) =>
  restakingKeeper(deps).unbondRestakedAssets(ctx, accounts.fromText(USER), parseCoins(text));

const unbonding = ({ ctx, deps }: World) =>
  restakingKeeper(deps)
    .getAllUserUnbondingDelegations(ctx, USER)
    .map(({ type, entries }) => `${type}: ${coinsToText(entries[0]?.balance ?? [])}`);

describe("restaked assets", () => {
  it("are unbonded from pools, then services, then operators", () => {
    const w = world();
    assert.equal(unbond(w, "250umilk"), TEST_TIME + DEFAULT_PARAMS.unbondingTime);
    assert.deepEqual(unbonding(w), ["1: 100umilk", "2: 50umilk", "3: 100umilk"]);
    const keeper = restakingKeeper(w.deps);
    assert.equal(
      decCoinsToText(keeper.getAllUserRestakedCoins(w.ctx, USER)),
      "50.000000000000000000umilk",
    );
    assert.equal(coinsToText(keeper.getTotalRestakedAssets(w.ctx)), "50umilk");
  });

  it("cannot be unbonded beyond what is restaked, nor past a pool of another denom", () => {
    assert.equal(
      failureOf(() => unbond(world(), "301umilk")),
      "undefined/1: user hasn't restaked the provided amount: 301umilk",
    );
    assert.equal(
      failureOf(() => unbond(world(), "1uinit")),
      "pools/3: invalid token denom",
    );
  });

  it("of targets that are gone are passed over here, and a failure elsewhere", () => {
    const w = world();
    w.ctx.store("services").delete("\xa2\0\0\0\x01");
    unbond(w, "150umilk");
    assert.deepEqual(unbonding(w), ["1: 100umilk", "2: 50umilk"]);
    assert.match(
      failureOf(() => restakingKeeper(w.deps).getAllUserRestakedCoins(w.ctx, USER)),
      /key '1' of type .*services\.v1\.Service/,
    );
  });
});
