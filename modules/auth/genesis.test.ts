import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { GenesisState } from "@milkyway/codec/gen/cosmos/auth/v1beta1";
import { createTestCtx, failureOf } from "@milkyway/core/testing";
import { type Account, baseOf } from "./account.ts";
import { accountToAny } from "./accountValue.ts";
import { genesis, numberAccounts } from "./genesis.ts";
import { authKeeper } from "./keeper.ts";
import { defaultParams } from "./params.ts";
import { state } from "./state.ts";
import { baseAccount } from "./testing/accounts.ts";
import { ALICE, BOB, CAROL, FEE_COLLECTOR, MODULES, raw } from "./testing/people.ts";

const deps = { keeper: authKeeper({ modulePermissions: MODULES }) };
const account = (address: string, number: bigint): Account => ({
  kind: "base",
  value: baseAccount(address, number),
});
const file = (...accounts: Account[]): GenesisState => ({
  params: defaultParams,
  accounts: accounts.map(accountToAny),
});
const numbers = (accounts: readonly Account[]) =>
  accounts.map((given) => [baseOf(given).address, baseOf(given).accountNumber]);

describe("genesis of auth", () => {
  it("is taken in, with the account that collects fees, and given out by address", () => {
    const ctx = createTestCtx();
    const given = file(account(ALICE, 0n), account(BOB, 5n));
    genesis.validate?.(given);
    genesis.init(ctx, deps, given);
    const out = genesis.export(ctx, deps);
    assert.deepEqual(out.params, defaultParams);
    const collector = deps.keeper.getModuleAccount(ctx, "fee_collector");
    assert.deepEqual(out.accounts, [
      accountToAny(account(BOB, 5n)),
      accountToAny(collector),
      accountToAny(account(ALICE, 0n)),
    ]);
    assert.deepEqual(collector.value.baseAccount, baseAccount(FEE_COLLECTOR, 6n));
    assert.equal(state.accountNumber.peek(ctx), 7n);
  });

  it("starts with default parameters and no account", () => {
    assert.deepEqual(genesis.defaults(), { params: defaultParams, accounts: [] });
    const ctx = createTestCtx();
    genesis.init(ctx, deps, genesis.defaults());
    assert.equal(state.accounts.has(ctx, raw(FEE_COLLECTOR)), true);
  });

  it("gives accounts whose number is taken the lowest free ones", () => {
    const list = [
      account(ALICE, 3n),
      account(BOB, 3n),
      account(CAROL, 1n),
      account(FEE_COLLECTOR, 1n),
    ];
    assert.deepEqual(numbers(numberAccounts(list)), [
      [FEE_COLLECTOR, 0n],
      [CAROL, 1n],
      [BOB, 2n],
      [ALICE, 3n],
    ]);
  });

  it("is refused with duplicates or bad values", () => {
    const invalid = (given: GenesisState) => failureOf(() => genesis.validate?.(given));
    assert.equal(
      invalid(file(account(ALICE, 0n), account(ALICE, 1n))),
      `undefined/1: duplicate account found in genesis state; address: ${ALICE}`,
    );
    const module = { baseAccount: baseAccount(ALICE), name: "gov", permissions: [] };
    assert.equal(
      invalid(file({ kind: "module", value: module })),
      `undefined/1: invalid account found in genesis state; address: ${ALICE}, error: address ${ALICE} cannot be derived from the module name 'gov'`,
    );
    assert.equal(
      invalid({ ...file(), params: { ...defaultParams, txSigLimit: 0n } }),
      "undefined/1: invalid tx signature limit: 0",
    );
  });
});
