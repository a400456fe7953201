import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { GenesisState, Metadata } from "@milkyway/codec/gen/cosmos/bank/v1beta1";
import { createTestCtx, failureOf } from "@milkyway/core/testing";
import { ALICE, BOB, raw } from "../auth/testing/people.ts";
import { genesis } from "./genesis.ts";
import { invariants } from "./invariants.ts";
import { state } from "./state.ts";
import { coins } from "./testing/fixture.ts";

const MILK = Metadata.create({
  base: "umilk",
  display: "umilk",
  name: "Milk",
  symbol: "MILK",
  denomUnits: [{ denom: "umilk", exponent: 0, aliases: ["micromilk"] }],
});

const GENESIS = GenesisState.create({
  params: { sendEnabled: [], defaultSendEnabled: true },
  balances: [
    { address: BOB, coins: coins("1umilk") },
    { address: ALICE, coins: coins("5uatom,7umilk") },
  ],
  supply: coins("5uatom,8umilk"),
  denomMetadata: [MILK],
  sendEnabled: [{ denom: "uatom", enabled: false }],
});

const invalid = (given: Partial<GenesisState>) =>
  failureOf(() => genesis.validate?.({ ...GENESIS, ...given }));

describe("genesis of bank", () => {
  it("is taken in, and given out by address", () => {
    const ctx = createTestCtx();
    genesis.validate?.(GENESIS);
    genesis.init(ctx, {}, GENESIS);
    assert.deepEqual(genesis.export(ctx, {}), GENESIS);
    for (const holds of Object.values(invariants)) assert.equal(holds(ctx, {}), undefined);
  });

  it("computes the supply when it is not given", () => {
    const ctx = createTestCtx();
    genesis.init(ctx, {}, { ...GENESIS, supply: [] });
    assert.deepEqual(genesis.export(ctx, {}).supply, GENESIS.supply);
  });

  it("moves the entries that older files keep in the parameters", () => {
    const ctx = createTestCtx();
    const listed = [
      { denom: "uatom", enabled: true },
      { denom: "uosmo", enabled: true },
    ];
    const params = { sendEnabled: listed, defaultSendEnabled: false };
    genesis.init(ctx, {}, { ...GENESIS, params });
    const { params: stored, sendEnabled } = genesis.export(ctx, {});
    assert.deepEqual(stored, { sendEnabled: [], defaultSendEnabled: false });
    assert.deepEqual(sendEnabled, [{ denom: "uatom", enabled: false }, listed[1]]);
  });

  it("panics on a wrong supply", () => {
    const supply = coins("9umilk");
    const text = "panic: genesis supply is incorrect, expected 9umilk, got 5uatom,8umilk";
    assert.equal(
      failureOf(() => genesis.init(createTestCtx(), {}, { ...GENESIS, supply })),
      text,
    );
    assert.equal(invalid({ supply }), text.replace("panic", "undefined/1"));
  });

  it("is refused with duplicates or bad values", () => {
    const entry = { denom: "uatom", enabled: true };
    const [bob] = GENESIS.balances;
    assert.ok(bob);
    const cases: readonly (readonly [Partial<GenesisState>, string])[] = [
      [
        { params: { sendEnabled: [entry], defaultSendEnabled: true } },
        "send_enabled defined in both the send_enabled field and in params (deprecated)",
      ],
      [
        { params: { sendEnabled: [entry], defaultSendEnabled: true }, sendEnabled: [] },
        "use of send_enabled in params is no longer supported",
      ],
      [{ sendEnabled: [entry, entry] }, "duplicate send enabled found: 'uatom'"],
      [{ sendEnabled: [{ denom: "1", enabled: true }] }, "invalid denom: 1"],
      [{ balances: [bob, bob] }, `duplicate balance for address ${BOB}`],
      [
        { balances: [{ address: "x", coins: [] }] },
        "decoding bech32 failed: invalid bech32 string length 1",
      ],
      [
        { balances: [{ address: BOB, coins: [{ denom: "umilk", amount: 0n }] }] },
        "coin 0umilk amount is not positive",
      ],
      [{ denomMetadata: [MILK, MILK] }, "duplicate client metadata for denom umilk"],
      [{ denomMetadata: [{ ...MILK, name: " " }] }, "name field cannot be blank"],
      [{ supply: [{ denom: "umilk", amount: -1n }] }, "coin -1umilk amount is not positive"],
    ];
    for (const [given, text] of cases) assert.equal(invalid(given), `undefined/1: ${text}`);
  });

  it("breaks an invariant when supply and balances part", () => {
    const ctx = createTestCtx();
    genesis.init(ctx, {}, GENESIS);
    state.supply.set(ctx, "umilk", 9n);
    assert.equal(
      invariants["total-supply"]?.(ctx, {}),
      "bank: total supply invariant\n\tsum of accounts coins: 5uatom,8umilk\n\tsupply.Total:          5uatom,9umilk\n\n",
    );
    state.balances.set(ctx, [raw(BOB), "umilk"], -1n);
    assert.equal(
      invariants["nonnegative-outstanding"]?.(ctx, {}),
      `bank: nonnegative-outstanding invariant\namount of negative balances found 1\n\t${BOB} has a negative balance of -1umilk\n\n`,
    );
  });
});
