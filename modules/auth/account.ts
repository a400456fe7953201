/** Accounts of every kind. @see https://github.com/cosmos/cosmos-sdk/blob/v0.50.13/x/auth/types/account.go */
import type { BaseAccount, ModuleAccount } from "@milkyway/codec/gen/cosmos/auth/v1beta1";
import type { BaseVestingAccount } from "@milkyway/codec/gen/cosmos/vesting/v1beta1";
import { type Address, accounts, isFailure } from "@milkyway/core";
import { Panic } from "@milkyway/math";
import {
  baseAccountOf,
  baseVestingOf,
  type VestingAccount,
  withBaseVesting,
} from "../vesting/index.ts";

/** The account of a module, which has no key and may have permissions on coins. */
export interface ModuleAccountRecord {
  readonly kind: "module";
  readonly value: ModuleAccount;
}

/** An account, told apart by its kind; `value` is the message that state holds. Never changed in place. */
export type Account =
  | { readonly kind: "base"; readonly value: BaseAccount }
  | ModuleAccountRecord
  /** Only a genesis file can make one; nothing of it is locked. */
  | { readonly kind: "baseVesting"; readonly value: BaseVestingAccount }
  | VestingAccount;

/** The part that every account has: address, key, number, sequence. */
export function baseOf(account: Account): BaseAccount {
  switch (account.kind) {
    case "base":
      return account.value;
    case "module": {
      const { baseAccount } = account.value;
      if (baseAccount === undefined)
        throw new Panic("runtime error: invalid memory address or nil pointer dereference");
      return baseAccount;
    }
    case "baseVesting":
      return baseAccountOf(account.value);
    default:
      return baseAccountOf(baseVestingOf(account));
  }
}

/** The account with another common part. */
export function withBase<A extends Account>(account: A, base: BaseAccount): A;
export function withBase(account: Account, baseAccount: BaseAccount): Account {
  switch (account.kind) {
    case "base":
      return { kind: "base", value: baseAccount };
    case "module":
      return { kind: "module", value: { ...account.value, baseAccount } };
    case "baseVesting":
      return { kind: "baseVesting", value: { ...account.value, baseAccount } };
    default:
      return withBaseVesting(account, { ...baseVestingOf(account), baseAccount });
  }
}

/** The raw address; empty if its text is no address, as a genesis file may have it. */
export function addressOf(account: Account): Address {
  try {
    return accounts.fromText(baseOf(account).address);
  } catch (error) {
    if (!isFailure(error)) throw error;
    return "";
  }
}

export function hasPermission({ value }: ModuleAccountRecord, permission: string): boolean {
  return value.permissions.includes(permission);
}
