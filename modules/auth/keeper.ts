import { Params } from "@milkyway/codec/gen/cosmos/auth/v1beta1";
import type { Range } from "@milkyway/collections";
import { type Address, accounts, type Ctx } from "@milkyway/core";
import { type Account, addressOf } from "./account.ts";
import { createModuleAccounts, type ModuleAccounts } from "./moduleAccounts.ts";
import { state } from "./state.ts";

/** What x/auth is given at wiring. */
export interface AuthDeps {
  /** Accounts that modules have, with what they may do with coins: `minter`, `burner`, `staking`. */
  readonly modulePermissions: Readonly<Record<string, readonly string[]>>;
}

/** What x/auth offers its neighbours. */
export interface AuthKeeper extends ModuleAccounts {
  getAccount(ctx: Ctx, address: Address): Account | undefined;
  hasAccount(ctx: Ctx, address: Address): boolean;
  /** Stores an account under its address and number. */
  setAccount(ctx: Ctx, account: Account): void;
  removeAccount(ctx: Ctx, account: Account): void;
  nextAccountNumber(ctx: Ctx): bigint;
  /** An account with the next number, not stored. */
  newAccount(ctx: Ctx, address: Address): Account;
  /** Stores an account with the next number. */
  createAccount(ctx: Ctx, address: Address): Account;
  iterateAccounts(ctx: Ctx, range?: Range): Iterable<Account>;
  getParams(ctx: Ctx): Params;
}

export function getAccount(ctx: Ctx, address: Address): Account | undefined {
  return state.accounts.get(ctx, address);
}

export function setAccount(ctx: Ctx, account: Account): void {
  state.accounts.set(ctx, addressOf(account), account);
}

export function newAccount(ctx: Ctx, address: Address): Account {
  return {
    kind: "base",
    value: {
      address: accounts.toText(address),
      pubKey: undefined,
      accountNumber: state.accountNumber.next(ctx),
      sequence: 0n,
    },
  };
}

const NO_PARAMS = Params.create();

export function getParams(ctx: Ctx): Params {
  return state.params.get(ctx) ?? NO_PARAMS;
}

export function authKeeper(deps: AuthDeps): AuthKeeper {
  return {
    ...createModuleAccounts(deps.modulePermissions),
    getAccount,
    hasAccount: (ctx, address) => state.accounts.has(ctx, address),
    setAccount,
    removeAccount: (ctx, account) => state.accounts.remove(ctx, addressOf(account)),
    nextAccountNumber: (ctx) => state.accountNumber.next(ctx),
    newAccount,
    createAccount(ctx, address) {
      const account = newAccount(ctx, address);
      setAccount(ctx, account);
      return account;
    },
    iterateAccounts: (ctx, range) => state.accounts.values(ctx, range),
    getParams,
  };
}
