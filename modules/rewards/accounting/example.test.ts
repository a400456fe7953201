import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { toHex, utf8 } from "@milkyway/bytes";
import { eventTexts } from "@milkyway/core/testing";
import { coinsToText } from "@milkyway/math";
import { invariants } from "../invariants.ts";
import { withdrawDelegatorReward } from "../messages/withdrawDelegatorReward.ts";
import { withdrawOperatorCommission } from "../messages/withdrawOperatorCommission.ts";
import { createExample, FIRST_GAP, SECOND_GAP } from "../testing/example.ts";
import { ADMIN, balance, deliver, nextBlock, USER, type World } from "../testing/world.ts";

/** Bytes written as hex digits, with quoted text in between. */
function bytes(text: string): string {
  return text.replace(/"([^"]*)"/g, (_, quoted: string) => toHex(utf8(quoted))).replace(/\s/g, "");
}

const stored = ({ ctx }: World, key: string) =>
  toHex(ctx.store("rewards").get(key) ?? new Uint8Array(0));

const withdraw = (w: World, ctx: World["ctx"], delegationType: number) =>
  coinsToText(
    deliver(ctx, w.rewards, withdrawDelegatorReward, {
      delegatorAddress: USER,
      delegationType,
      delegationTargetId: 1,
    }).amount,
  );

describe("the worked example", () => {
  it("opens the books at the first delegation", () => {
    const w = createExample();
    assert.equal(stored(w, "\xb2\0\0\0\x01\0\0\0\0\0\0\0\0"), "");
    assert.equal(stored(w, "\xb2\0\0\0\x01\0\0\0\0\0\0\0\x01"), "1002");
    assert.equal(stored(w, "\xb3\0\0\0\x01"), "1002");
    assert.equal(
      stored(w, "\xb5\0\0\0\x01\0\0\0\x01"),
      bytes('080110011a2b0a0c "pool/1/umilk" 121b "100000000000000000000000000"'),
    );
    assert.equal(
      stored(w, `\xb1\0\0\0\x01${"u".repeat(20)}`),
      bytes('080112240a05 "umilk" 121b "100000000000000000000000000" 1805'),
    );
  });

  it("credits to the base unit, with these events", () => {
    const w = createExample();
    const ctx = nextBlock(w, 6n, FIRST_GAP);
    const text = (amount: string) => `${amount}service`;
    const credit = (type: string, pool: string, amount: string) =>
      `rewards{delegation_type=DELEGATION_TYPE_${type}, delegation_target_id=1, pool=${pool}, amount=${text(amount)}}`;
    const commission = (pool: string) =>
      `commission{operator_id=1, pool=${pool}, amount=${text("101.640000000000000000")}}`;
    assert.deepEqual(eventTexts(ctx.events), [
      "transfer{recipient=milk1ag7qj65w7882kkn8nl7hnfvfqlemxwammuxd4q, amount=5929service}",
      credit("POOL", "umilk", "3388.000000000000000000"),
      commission("uinit"),
      credit("OPERATOR", "uinit", "1016.400000000000000000"),
      commission("umilk"),
      credit("OPERATOR", "umilk", "1016.400000000000000000"),
      credit("SERVICE", "uinit", "508.200000000000000000"),
    ]);
    assert.equal(
      stored(w, "\xb3\0\0\0\x01"),
      bytes('0a2e0801122a0a05 "umilk" 12210a07 "service" 1216 "3388000000000000000000" 1002'),
    );
  });

  it("pays whole coins after a second block", () => {
    const w = createExample();
    nextBlock(w, 6n, FIRST_GAP);
    const ctx = nextBlock(w, 7n, SECOND_GAP);
    assert.equal(withdraw(w, ctx, 1), "6694service");
    assert.equal(
      stored(w, "\xb2\0\0\0\x01\0\0\0\0\0\0\0\x02"),
      bytes('0a26080112220a05 "umilk" 12190a07 "service" 120e "66948571428571" 1002'),
    );
    assert.equal(withdraw(w, ctx, 2), "3614service");
    assert.equal(withdraw(w, ctx, 3), "1004service");
    const msg = { sender: ADMIN, operatorId: 1 };
    const { amount } = deliver(ctx, w.rewards, withdrawOperatorCommission, msg);
    assert.equal(coinsToText(amount), "400service");
    assert.equal(balance(w, USER), "11312service");
    assert.equal(balance(w, ADMIN), "400service");
    for (const [name, check] of Object.entries(invariants))
      assert.equal(check(ctx, w.rewards), undefined, name);
  });

  it("pays nothing more in the block of a withdrawal, yet ends another period", () => {
    const w = createExample();
    const ctx = nextBlock(w, 6n, FIRST_GAP);
    assert.equal(withdraw(w, ctx, 1), "3388service");
    ctx.events.length = 0;
    assert.equal(withdraw(w, ctx, 1), "");
    assert.deepEqual(eventTexts(ctx.events), [
      "transfer{recipient=milk1jv65s3grqf6v6jl3dp4t6c9t9rk99cd8fvzzpd, amount=}",
      `withdraw_rewards{delegation_type=DELEGATION_TYPE_POOL, delegation_target_id=1, delegator=${USER}, amount=, amount_per_pool=}`,
    ]);
    assert.equal(stored(w, "\xb3\0\0\0\x01"), "1004");
  });
});
