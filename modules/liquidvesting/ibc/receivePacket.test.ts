import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { eventTexts, failureOf } from "@milkyway/core/testing";
import { parseCoins } from "@milkyway/math";
import { ackText, errorText, innerLayer, packetOf } from "../../ics20/testing/packets.ts";
import { insuranceOf } from "../cover.ts";
import { DEFAULT_PARAMS } from "../params.ts";
import { state } from "../state.ts";
import { lockedWorld, OTHER, USER } from "../testing/world.ts";
import { receiveInsurance } from "./receivePacket.ts";

const MODULE = "milk102lq49sg6lmw2e0mw740tjldzq68v0yfgtazz5";
// SHA-256 of "transfer/channel-7/utia".
const VOUCHER = "ibc/9AAC89C4AE793457B868F685CCDBC9B6880430582032084A2D00CA48ECB3B77F";
const deposit = (depositor: string, amount: string) => ({ depositor, amount });
const memoOf = (...amounts: object[]) => JSON.stringify({ liquidvesting: { amounts } });
const data = (memo: string, given: object = {}) => ({
  denom: "utia",
  amount: "600",
  sender: "celestia1x",
  receiver: MODULE,
  memo,
  ...given,
});

function receive(content: object | string, allowedChannels = ["channel-7"]) {
  const { ctx } = lockedWorld();
  state.params.set(ctx, { ...DEFAULT_PARAMS, allowedChannels });
  const { receive: next, received } = innerLayer();
  const answer = ackText(receiveInsurance(next)(ctx, packetOf(content), "r"));
  const fund = (user: string) => insuranceOf(ctx, user);
  return { answer, received, fund, events: eventTexts(ctx.events) };
}
const REFUSED = errorText(1);
const GOOD = memoOf(deposit(USER, "400"), deposit(OTHER, "200"));

describe("insurance that comes with a transfer", () => {
  it("is credited under the denom of the voucher, and passed on", () => {
    const { answer, received, fund, events } = receive(data(GOOD));
    assert.equal(answer, '{"result":"AQ=="}');
    assert.equal(received.length, 1);
    assert.deepEqual(fund(USER), [{ denom: VOUCHER, amount: 400n }]);
    assert.deepEqual(fund(OTHER), [{ denom: VOUCHER, amount: 200n }]);
    // Each event shows the amount of the whole packet.
    assert.deepEqual(events, [
      `deposit_to_user_insurance_fund{user=${USER}, amount=600}`,
      `deposit_to_user_insurance_fund{user=${OTHER}, amount=600}`,
    ]);
  });

  it("is left to others without its key in the memo", () => {
    for (const memo of ["", "hello", "[]", '{"forward":{}}', '"liquidvesting"']) {
      const { answer, received } = receive(data(memo));
      assert.equal(answer, '{"result":"AQ=="}', memo);
      assert.equal(received.length, 1);
    }
  });

  it("is refused in packets with a field that is unknown, whatever their memo", () => {
    for (const content of [{ ...data(""), extra: 1 }, "no json", "[]"])
      assert.equal(receive(content).answer, REFUSED);
  });

  it("is refused on other channels and for other receivers", () => {
    assert.equal(receive(data(GOOD), ["channel-8"]).answer, REFUSED);
    assert.equal(receive(data(GOOD, { receiver: USER })).answer, REFUSED);
  });

  it("is refused when deposits are badly formed, or do not sum up to the amount", () => {
    const bad = [
      '{"liquidvesting":1}',
      '{"liquidvesting":{"amounts":1}}',
      '{"liquidvesting":{"amounts":[1]}}',
      memoOf({ depositor: USER, amount: 600 }),
      memoOf({ depositor: 1, amount: "600" }),
      memoOf(deposit("x", "600")),
      memoOf(deposit(USER, "601"), deposit(OTHER, "-1")),
      memoOf(deposit(USER, "599")),
      memoOf(),
    ];
    for (const memo of bad) {
      const { answer, received } = receive(data(memo));
      assert.equal(answer, REFUSED, memo);
      assert.deepEqual(received, []);
    }
    assert.equal(receive(data(GOOD, { amount: "x" })).answer, REFUSED);
  });

  it("may be nothing, and may come with further keys", () => {
    const nothing = receive(data(memoOf(), { amount: "0" }));
    assert.equal(nothing.answer, '{"result":"AQ=="}');
    const memo = JSON.stringify({
      liquidvesting: { amounts: [{ ...deposit(USER, "600"), note: 1 }], more: true },
      other: {},
    });
    assert.equal(receive(data(memo)).fund(USER)[0]?.amount, 600n);
    assert.deepEqual(receive(data(memoOf(deposit(USER, "0")), { amount: "0" })).fund(USER), []);
  });

  it("without an amount panics, as in the original", () => {
    assert.match(
      failureOf(() => receive(data(memoOf({ depositor: USER })))),
      /^panic: .*nil pointer/,
    );
  });

  it("adds to what is there", () => {
    const { ctx } = lockedWorld();
    state.params.set(ctx, { ...DEFAULT_PARAMS, allowedChannels: ["channel-7"] });
    state.insuranceFunds.set(ctx, USER, { balance: parseCoins("5uatom") });
    const layer = receiveInsurance(innerLayer().receive);
    const packet = packetOf(data(memoOf(deposit(USER, "600"))));
    layer(ctx, packet, "r");
    layer(ctx, packet, "r");
    assert.deepEqual(
      insuranceOf(ctx, USER).map(({ amount }) => amount),
      [1200n, 5n],
    );
  });
});
