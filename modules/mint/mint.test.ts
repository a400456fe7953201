import assert from "node:assert/strict";
import { test } from "node:test";
import { type Ctx, createModule } from "@milkyway/core";
import { createTestCtx, eventTexts, failureOf } from "@milkyway/core/testing";
import { type Coins, coinsToText, decFromInt, decFromScaled, quoIntDec } from "@milkyway/math";
import { beginBlock } from "./beginBlock.ts";
import type { MintDeps } from "./deps.ts";
import { genesis } from "./genesis.ts";
import { updateParams } from "./messages/updateParams.ts";
import { mint } from "./module.ts";
import { DEFAULT_PARAMS } from "./params.ts";
import { state } from "./state.ts";

const AUTHORITY = "milk10d07y265gmmuvt4z0w9aw880jnsr700j534m7p";

function fixture(supply = 62_300_000_000n, bonded = 1_000_000_000n) {
  const calls: string[] = [];
  const note =
    (name: string) =>
    (_: Ctx, ...args: unknown[]) => {
      const texts = args.map((arg) =>
        Array.isArray(arg) ? coinsToText(arg as Coins) : String(arg),
      );
      calls.push(`${name} ${texts.join(" ")}`);
    };
  const deps: MintDeps = {
    authority: AUTHORITY,
    auth: { getModuleAccount: note("account") },
    bank: {
      getSupply: (_, denom) => ({ denom, amount: supply }),
      mintCoins: note("mint"),
      sendCoinsFromModuleToModule: note("send"),
    },
    staking: {
      stakingTokenSupply: () => supply,
      bondedRatio: () => quoIntDec(decFromInt(bonded), supply),
    },
  };
  const ctx = createTestCtx();
  genesis.init(ctx, deps, {
    ...genesis.defaults(),
    params: { ...DEFAULT_PARAMS, mintDenom: "umilk" },
  });
  return { ctx, deps, calls };
}

test("a block mints as the recorded chain did", () => {
  const { ctx, deps, calls } = fixture();
  beginBlock(ctx, deps);
  assert.deepEqual(calls, [
    "account mint",
    "mint mint 1283umilk",
    "send mint fee_collector 1283umilk",
  ]);
  assert.deepEqual(eventTexts(ctx.events), [
    "mint{bonded_ratio=0.016051364365971107, inflation=0.130000020103803231, annual_provisions=8099001252.466941291300000000, amount=1283}",
  ]);
});

test("inflation stays within its bounds, and nothing minted is still sent", () => {
  const { ctx, deps, calls } = fixture(100n, 100n);
  state.minter.set(ctx, {
    inflation: DEFAULT_PARAMS.inflationMin,
    annualProvisions: decFromInt(0n),
  });
  beginBlock(ctx, deps);
  assert.equal(state.minter.require(ctx).inflation, DEFAULT_PARAMS.inflationMin);
  assert.deepEqual(calls.slice(1), ["send mint fee_collector "]);
});

test("MsgUpdateParams ok: governance replaces the parameters", () => {
  const { ctx, deps } = fixture();
  const params = { ...DEFAULT_PARAMS, blocksPerYear: 10n };
  assert.deepEqual(updateParams.handle(ctx, deps, { authority: AUTHORITY, params }), {});
  assert.deepEqual(state.params.get(ctx), params);
});

test("MsgUpdateParams fails: foreign sender, and each parameter out of range", () => {
  const { ctx, deps } = fixture();
  const update = (given: object, authority = AUTHORITY) =>
    failureOf(() =>
      updateParams.handle(ctx, deps, { authority, params: { ...DEFAULT_PARAMS, ...given } }),
    );
  assert.equal(
    update({}, "milk1x"),
    `gov/13: invalid authority; expected ${AUTHORITY}, got milk1x: expected gov account as only signer for proposal message`,
  );
  const two = decFromInt(2n);
  const minus = decFromInt(-1n);
  assert.equal(update({ mintDenom: " " }), "undefined/1: mint denom cannot be blank");
  assert.equal(update({ mintDenom: "1" }), "undefined/1: invalid denom: 1");
  assert.match(
    update({ inflationRateChange: minus }),
    /inflation rate change cannot be negative: -1/,
  );
  assert.match(update({ inflationMax: two }), /max inflation too large: 2/);
  assert.match(update({ inflationMin: minus }), /min inflation cannot be negative/);
  assert.match(update({ goalBonded: decFromInt(0n) }), /goal bonded must be positive/);
  assert.match(update({ goalBonded: two }), /goal bonded too large/);
  assert.match(update({ blocksPerYear: 0n }), /blocks per year must be positive: 0/);
  assert.match(
    update({ inflationMax: decFromScaled(1n) }),
    /must be greater than or equal to min inflation/,
  );
});

const { queries } = createModule(mint, fixture().deps);
const ask = (ctx: Ctx, name: string) =>
  queries.find(({ path }) => path === `/cosmos.mint.v1beta1.Query/${name}`)?.handle(ctx, {});

test("Query Params, Inflation, AnnualProvisions ok: each shows what is kept", () => {
  const { ctx } = fixture();
  assert.deepEqual(ask(ctx, "Params"), { params: state.params.require(ctx) });
  assert.deepEqual(ask(ctx, "Inflation"), { inflation: decFromScaled(130_000_000_000_000_000n) });
  assert.deepEqual(ask(ctx, "AnnualProvisions"), { annualProvisions: 0n });
});

test("Query Params, Inflation, AnnualProvisions fails: before genesis", () => {
  for (const name of ["Params", "Inflation", "AnnualProvisions"])
    assert.match(
      failureOf(() => ask(createTestCtx(), name)),
      /collections: not found/,
      name,
    );
});

test("genesis comes back as it went in, and a negative inflation is refused", () => {
  const { ctx, deps } = fixture();
  const exported = genesis.export(ctx, deps);
  assert.equal(exported.params.mintDenom, "umilk");
  genesis.validate?.(exported);
  const minter = { ...exported.minter, inflation: decFromInt(-1n) };
  assert.match(
    failureOf(() => genesis.validate?.({ ...exported, minter })),
    /should be positive, is -1/,
  );
});
