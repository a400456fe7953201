import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { accounts } from "@milkyway/core";
import { accessesOf, eventTexts, failureOf } from "@milkyway/core/testing";
import { moduleAddress } from "@milkyway/crypto";
import { coinsToText, parseCoins, parseDec } from "@milkyway/math";
import type { MsgWithdrawDelegatorReward } from "../gen/v1.ts";
import { state } from "../state.ts";
import { createExample, FIRST_GAP } from "../testing/example.ts";
import {
  ADMIN,
  AUTHORITY,
  addOperator,
  balance,
  createWorld,
  deliver,
  missing,
  nextBlock,
  OTHER,
  USER,
  type World,
} from "../testing/world.ts";
import { setWithdrawAddress } from "./setWithdrawAddress.ts";
import { updateParams } from "./updateParams.ts";
import { withdrawDelegatorReward } from "./withdrawDelegatorReward.ts";
import { withdrawOperatorCommission } from "./withdrawOperatorCommission.ts";

describe("MsgSetWithdrawAddress", () => {
  const set = ({ ctx, rewards }: World, withdrawAddress: string, sender = USER) =>
    deliver(ctx, rewards, setWithdrawAddress, { sender, withdrawAddress });

  it("MsgSetWithdrawAddress ok: keeps raw addresses", () => {
    const w = createWorld();
    set(w, OTHER);
    const stored = w.ctx.store("rewards").get(`\xa4${"u".repeat(20)}`);
    assert.deepEqual(stored, new Uint8Array(20).fill("o".charCodeAt(0)));
    assert.deepEqual(eventTexts(w.ctx.events), [
      `set_withdraw_address{sender=${USER}, withdraw_address=${OTHER}}`,
    ]);
  });

  it("MsgSetWithdrawAddress fails: on bad and blocked addresses", () => {
    const w = createWorld();
    assert.equal(
      failureOf(() => set(w, OTHER, "x")),
      "undefined/1: invalid sender address: x",
    );
    assert.equal(
      failureOf(() => set(w, "y")),
      "undefined/1: invalid withdraw address: y",
    );
    const blocked = accounts.toText(moduleAddress("rewards_pool"));
    assert.equal(
      failureOf(() => set(w, blocked)),
      `sdk/4: ${blocked} is not allowed to receive external funds: unauthorized`,
    );
    assert.match(
      failureOf(() =>
        setWithdrawAddress.handle(w.ctx, w.rewards, { sender: "x", withdrawAddress: OTHER }),
      ),
      /^sdk\/7: invalid sender address: decoding bech32 failed: .*: invalid address$/,
    );
  });
});

describe("MsgWithdrawDelegatorReward", () => {
  const MSG = { delegatorAddress: USER, delegationType: 1, delegationTargetId: 1 };
  const withdraw = (w: World, given: Partial<MsgWithdrawDelegatorReward> = {}, ctx = w.ctx) =>
    deliver(ctx, w.rewards, withdrawDelegatorReward, { ...MSG, ...given });

  it("MsgWithdrawDelegatorReward ok: pays to the withdraw address, in the reference's order", () => {
    const w = createExample();
    state.withdrawAddresses.set(w.ctx, accounts.fromText(USER), accounts.fromText(OTHER));
    const ctx = nextBlock(w, 6n, FIRST_GAP);
    ctx.events.length = 0;
    const accesses = accessesOf(ctx, (at) => withdrawDelegatorReward.handle(at, w.rewards, MSG));
    assert.deepEqual(
      accesses.filter((access) => !access.includes("bank")),
      [
        "get pools a2",
        "get restaking a1",
        "has rewards b1",
        "get rewards b3",
        "get rewards b5",
        "get rewards b4",
        "set rewards b4",
        "get rewards b2",
        "get rewards b2",
        "set rewards b2",
        "set rewards b2",
        "set rewards b3",
        "get rewards b1",
        "get rewards b2",
        "get rewards b2",
        "get restaking e1",
        "get rewards b4",
        "get rewards a4",
        "set rewards b4",
        "get rewards b1",
        "get rewards b2",
        "delete rewards b2",
        "delete rewards b1",
        "get rewards b3",
        "get rewards b2",
        "set rewards b2",
        "get restaking a1",
        "set rewards b1",
      ],
    );
    assert.equal(balance(w, OTHER), "3388service");
    assert.deepEqual(eventTexts(ctx.events).slice(-1), [
      `withdraw_rewards{delegation_type=DELEGATION_TYPE_POOL, delegation_target_id=1, delegator=${USER}, amount=3388service, amount_per_pool=denom:"umilk" coins:<denom:"service" amount:"3388" > }`,
    ]);
  });

  it("MsgWithdrawDelegatorReward ok: pays nothing for services that are no longer trusted", () => {
    const w = createExample();
    const ctx = nextBlock(w, 6n, FIRST_GAP);
    ctx.store("restaking").delete(`\xe1${USER}`);
    assert.equal(coinsToText(withdraw(w, {}, ctx).amount), "");
  });

  it("MsgWithdrawDelegatorReward fails: on bad arguments and what is missing", () => {
    const w = createExample();
    for (const [given, expected] of [
      [{ delegationType: 0 }, "undefined/1: invalid delegation type: DELEGATION_TYPE_UNSPECIFIED"],
      [{ delegationTargetId: 0 }, "undefined/1: invalid delegation target ID: 0"],
      [{ delegatorAddress: "x" }, "undefined/1: invalid delegator address: x"],
      [{ delegationType: 7 }, "restaking/6: invalid delegation type: 7: invalid delegation type"],
      [{ delegationTargetId: 9 }, missing(9, "pools.v1.Pool")],
      [{ delegatorAddress: OTHER }, `sdk/38: delegation not found: 1, ${OTHER}: not found`],
    ] as const)
      assert.equal(
        failureOf(() => withdraw(w, given)),
        expected,
      );
    assert.equal(
      failureOf(() =>
        withdrawDelegatorReward.handle(w.ctx, w.rewards, { ...MSG, delegationTargetId: 0 }),
      ),
      "sdk/18: invalid delegation target ID: 0: invalid request",
    );
  });

  it("MsgWithdrawDelegatorReward fails: without starting info, and on stakes beyond the rate", () => {
    const w = createExample();
    const ctx = nextBlock(w, 6n, FIRST_GAP);
    const key = [1, accounts.fromText(USER)] as const;
    const info = state.poolStartingInfos.require(ctx, key);
    const stake = (amount: string) => [{ denom: "umilk", amount: parseDec(amount) }];
    state.poolStartingInfos.set(ctx, key, {
      ...info,
      stakes: stake("100000000.000000000000000004"),
    });
    assert.match(
      failureOf(() => withdraw(w, {}, ctx.branch().ctx)),
      /^panic: calculated final stake for delegator milk1.* greater than current stake\n\tstake denom:\tumilk\n/,
    );
    state.poolStartingInfos.set(ctx, key, {
      ...info,
      stakes: stake("100000000.000000000000000003"),
    });
    assert.equal(coinsToText(withdraw(w, {}, ctx).amount), "3388service");
    state.poolStartingInfos.remove(ctx, key);
    assert.equal(
      failureOf(() => withdraw(w, {}, ctx)),
      "rewards/2: no delegation distribution info",
    );
  });
});

describe("MsgWithdrawOperatorCommission", () => {
  const withdraw = ({ ctx, rewards }: World, operatorId = 1, sender = ADMIN) =>
    deliver(ctx, rewards, withdrawOperatorCommission, { sender, operatorId });

  it("MsgWithdrawOperatorCommission ok: pays whole coins, keeps the rest, then has none to pay", () => {
    const w = createExample();
    const ctx = nextBlock(w, 6n, FIRST_GAP);
    const { amount } = withdraw({ ...w, ctx });
    assert.equal(coinsToText(amount), "202service");
    assert.equal(balance(w, ADMIN), "202service");
    const { commissions } = state.operatorCommissions.require(ctx, 1);
    assert.deepEqual(
      commissions.map(({ denom, decCoins }) => [denom, decCoins[0]?.amount]),
      [
        ["uinit", parseDec("0.64")],
        ["umilk", parseDec("0.64")],
      ],
    );
    ctx.events.length = 0;
    assert.deepEqual(withdraw({ ...w, ctx }).amount, []);
    assert.deepEqual(eventTexts(ctx.events), [
      "withdraw_commission{operator_id=1, amount=, amount_per_pool=}",
    ]);
  });

  it("MsgWithdrawOperatorCommission fails: on rights, what is missing, and without commission", () => {
    const w = createExample();
    assert.equal(
      failureOf(() => withdraw(w, 0)),
      "undefined/1: invalid operator ID: 0",
    );
    assert.equal(
      failureOf(() => withdraw(w, 1, "x")),
      "undefined/1: invalid sender address: x",
    );
    assert.equal(
      failureOf(() => withdraw(w, 9)),
      missing(9, "operators.v1.Operator"),
    );
    assert.equal(
      failureOf(() => withdraw(w, 1, OTHER)),
      "sdk/4: only operator admin can withdraw operator commission: unauthorized",
    );
    assert.equal(
      failureOf(() => withdraw(w)),
      "rewards/3: no operator commission to withdraw",
    );
    addOperator(w, { id: 2 });
    state.operatorCommissions.remove(w.ctx, 2);
    assert.equal(
      failureOf(() => withdraw(w, 2)),
      "undefined/1: collections: not found: key '2' of type github.com/cosmos/gogoproto/milkyway.rewards.v1.AccumulatedCommission",
    );
  });
});

describe("MsgUpdateParams", () => {
  const update = ({ ctx, rewards }: World, fee: string, authority = AUTHORITY) =>
    deliver(ctx, rewards, updateParams, {
      authority,
      params: { rewardsPlanCreationFee: parseCoins(fee) },
    });

  it("MsgUpdateParams ok: an empty fee is kept as an empty value", () => {
    const w = createWorld();
    update(w, "5umilk");
    assert.equal(coinsToText(state.params.require(w.ctx).rewardsPlanCreationFee), "5umilk");
    update(w, "");
    assert.equal(w.ctx.store("rewards").get("\x01")?.length, 0);
  });

  it("MsgUpdateParams fails: on other authorities and bad fees", () => {
    const w = createWorld();
    assert.equal(
      failureOf(() => update(w, "", OTHER)),
      `gov/13: invalid authority; expected ${AUTHORITY}, got ${OTHER}: expected gov account as only signer for proposal message`,
    );
    const params = { rewardsPlanCreationFee: [{ denom: "umilk", amount: 0n }] };
    assert.equal(
      failureOf(() => updateParams.handle(w.ctx, w.rewards, { authority: AUTHORITY, params })),
      "undefined/1: invalid rewards plan creation fee: coin 0umilk amount is not positive",
    );
  });
});
