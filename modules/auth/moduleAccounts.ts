import { type Address, accounts, type Ctx } from "@milkyway/core";
import { moduleAddress } from "@milkyway/crypto";
import { Panic } from "@milkyway/math";
import type { ModuleAccountRecord } from "./account.ts";
import { state } from "./state.ts";

/** The accounts of modules, by the name of the module. */
export interface ModuleAccounts {
  /** Names of all accounts of modules, sorted. */
  readonly moduleNames: readonly string[];
  /** Panics on a name without an account. */
  getModuleAddress(name: string): Address;
  /** The account, created if it is missing. Panics on a name without one. */
  getModuleAccount(ctx: Ctx, name: string): ModuleAccountRecord;
}

interface Entry {
  readonly name: string;
  readonly address: Address;
  readonly permissions: readonly string[];
}

function createAccount(ctx: Ctx, { name, address, permissions }: Entry): ModuleAccountRecord {
  const baseAccount = {
    address: accounts.toText(address),
    pubKey: undefined,
    accountNumber: state.accountNumber.next(ctx),
    sequence: 0n,
  };
  const account: ModuleAccountRecord = {
    kind: "module",
    value: { baseAccount, name, permissions },
  };
  state.accounts.set(ctx, address, account);
  return account;
}

export function createModuleAccounts(
  permissions: Readonly<Record<string, readonly string[]>>,
): ModuleAccounts {
  const entries = new Map<string, Entry>(
    Object.entries(permissions).map(([name, granted]) => [
      name,
      { name, address: moduleAddress(name), permissions: granted },
    ]),
  );
  const entryOf = (name: string): Entry => {
    const entry = entries.get(name);
    if (entry === undefined)
      throw new Panic(`module account ${name} does not exist: unknown address`);
    return entry;
  };
  return {
    moduleNames: [...entries.keys()].sort((a, b) => (a < b ? -1 : 1)),
    getModuleAddress: (name) => entryOf(name).address,
    getModuleAccount(ctx, name) {
      const entry = entryOf(name);
      const account = state.accounts.get(ctx, entry.address);
      if (account === undefined) return createAccount(ctx, entry);
      if (account.kind !== "module") throw new Panic("account is not a module account");
      return account;
    },
  };
}
