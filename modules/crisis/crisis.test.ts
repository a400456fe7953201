import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { accounts, type Ctx, createModule } from "@milkyway/core";
import { accessesOf, createTestCtx, eventTexts, failureOf } from "@milkyway/core/testing";
import { coinsToText } from "@milkyway/math";
import type { CrisisDeps } from "./invariants.ts";
import { updateParams } from "./messages/updateParams.ts";
import { verifyInvariant } from "./messages/verifyInvariant.ts";
import { crisis } from "./module.ts";
import { state } from "./state.ts";

const GOV = accounts.toText("g".repeat(20));
const ALICE = accounts.toText("a".repeat(20));
const FEE = { denom: "umilk", amount: 1000n };

/** One invariant that holds, which writes; one that is broken. */
function fakeDeps(given: Partial<CrisisDeps> = {}): CrisisDeps & { readonly calls: string[] } {
  const calls: string[] = [];
  return {
    calls,
    authority: GOV,
    bank: {
      sendCoinsFromAccountToModule: (_, from, module, coins) =>
        void calls.push(`${accounts.toText(from)} -> ${module} ${coinsToText(coins)}`),
    },
    invariants: () => [
      {
        module: "bank",
        route: "total-supply",
        check: (ctx) => void state.constantFee.set(ctx, { ...FEE, amount: 1n }),
      },
      { module: "gov", route: "module-account", check: () => "less than the deposits" },
    ],
    invariantCheckPeriod: 0n,
    skipGenesisInvariants: true,
    ...given,
  };
}

function withFee(): Ctx {
  const ctx = createTestCtx({ at: { height: 10n } });
  state.constantFee.set(ctx, FEE);
  return ctx;
}

describe("MsgVerifyInvariant", () => {
  const msg = (invariantModuleName: string, invariantRoute: string, sender = ALICE) => ({
    sender,
    invariantModuleName,
    invariantRoute,
  });

  it("MsgVerifyInvariant ok: costs the fee; what the check writes is dropped", () => {
    const [ctx, deps] = [withFee(), fakeDeps()];
    const accesses = accessesOf(ctx, (at) =>
      verifyInvariant.handle(at, deps, msg("bank", "total-supply")),
    );
    assert.deepEqual(accesses, ["get crisis 01", "set crisis 01"]);
    assert.deepEqual(state.constantFee.require(ctx), FEE);
    assert.deepEqual(deps.calls, [`${ALICE} -> fee_collector 1000umilk`]);
    assert.deepEqual(eventTexts(ctx.events), ["invariant{route=total-supply}"]);
  });

  const failure = (given: ReturnType<typeof msg>) =>
    failureOf(() => verifyInvariant.handle(withFee(), fakeDeps(), given));

  it("MsgVerifyInvariant fails: no sender", () => {
    assert.equal(
      failure(msg("bank", "total-supply", "")),
      "sdk/7: empty address string is not allowed: invalid address",
    );
    assert.match(
      failure(msg("bank", "total-supply", "x")),
      /^sdk\/7: invalid sender address: decoding bech32 failed/,
    );
  });
  it("MsgVerifyInvariant fails: there is no such invariant", () => {
    assert.equal(failure(msg("bank", "x")), "crisis/3: unknown invariant");
  });
  it("MsgVerifyInvariant fails: it is broken", () => {
    assert.equal(failure(msg("gov", "module-account")), "panic: less than the deposits");
  });
});

describe("MsgUpdateParams", () => {
  it("MsgUpdateParams ok: sets the fee", () => {
    const [ctx, constantFee] = [withFee(), { ...FEE, amount: 0n }];
    const accesses = accessesOf(ctx, (at) =>
      updateParams.handle(at, fakeDeps(), { authority: GOV, constantFee }),
    );
    assert.deepEqual(accesses, ["set crisis 01"]);
    assert.deepEqual(state.constantFee.require(ctx), constantFee);
    assert.deepEqual(ctx.events, []);
  });

  it("MsgUpdateParams fails: not governance, or no coin", () => {
    const failure = (authority: string, amount: bigint) =>
      failureOf(() =>
        updateParams.handle(withFee(), fakeDeps(), { authority, constantFee: { ...FEE, amount } }),
      );
    assert.equal(
      failure(ALICE, 1n),
      `gov/13: invalid authority; expected ${GOV}, got ${ALICE}: expected gov account as only signer for proposal message`,
    );
    assert.equal(failure(GOV, -1n), "sdk/10: invalid constant fee: invalid coins");
  });
});

describe("checking all invariants", () => {
  const broken =
    "panic: invariant broken: less than the deposits\n\tCRITICAL please submit the following transaction:\n\t\t tx crisis invariant-broken gov module-account";
  const end = (period: bigint) =>
    failureOf(() =>
      createModule(crisis, fakeDeps({ invariantCheckPeriod: period })).endBlock?.(withFee()),
    );

  it("happens in the blocks of the period", () => {
    assert.equal(end(5n), broken);
    assert.equal(end(3n), "no failure");
    assert.equal(end(0n), "no failure");
  });

  it("happens at genesis unless it is skipped", () => {
    const init = (skipGenesisInvariants: boolean) =>
      failureOf(() =>
        createModule(crisis, fakeDeps({ skipGenesisInvariants })).genesis?.init(createTestCtx(), {
          constantFee: FEE,
        }),
      );
    assert.equal(init(false), broken);
    assert.equal(init(true), "no failure");
  });
});

describe("genesis", () => {
  it("exports what it was started from and refuses a fee that is none", () => {
    const { genesis } = createModule(crisis, fakeDeps());
    assert.ok(genesis);
    const ctx = createTestCtx();
    genesis.init(ctx, { constantFee: FEE });
    assert.deepEqual(genesis.export(ctx), { constantFee: FEE });
    const failure = (amount: bigint) =>
      failureOf(() => genesis.validate({ constantFee: { ...FEE, amount } }));
    assert.equal(failure(-1n), "undefined/1: constant fee is invalid");
    assert.equal(failure(0n), "undefined/1: constant fee must be positive: 0umilk");
    genesis.validate(genesis.defaults());
  });
});
