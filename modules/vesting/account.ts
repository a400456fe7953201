import type { BaseAccount } from "@milkyway/codec/gen/cosmos/auth/v1beta1";
import type {
  BaseVestingAccount,
  ContinuousVestingAccount,
  DelayedVestingAccount,
  PeriodicVestingAccount,
  PermanentLockedAccount,
} from "@milkyway/codec/gen/cosmos/vesting/v1beta1";
import { Panic } from "@milkyway/math";

/** An account whose coins become spendable over time. */
export type VestingAccount =
  | { readonly kind: "continuous"; readonly value: ContinuousVestingAccount }
  | { readonly kind: "delayed"; readonly value: DelayedVestingAccount }
  | { readonly kind: "periodic"; readonly value: PeriodicVestingAccount }
  | { readonly kind: "permanentLocked"; readonly value: PermanentLockedAccount };

function present<T>(value: T | undefined): T {
  if (value === undefined)
    throw new Panic("runtime error: invalid memory address or nil pointer dereference");
  return value;
}

const VESTING_KINDS: ReadonlySet<string> = new Set<VestingAccount["kind"]>([
  "continuous",
  "delayed",
  "periodic",
  "permanentLocked",
]);

/** Whether an account of any kind holds coins that vest. */
export function isVestingAccount<A extends { readonly kind: string }>(
  account: A,
): account is A & VestingAccount {
  return VESTING_KINDS.has(account.kind);
}

/** What all vesting accounts share. */
export function baseVestingOf(account: VestingAccount): BaseVestingAccount {
  return present(account.value.baseVestingAccount);
}

/** The ordinary account inside what vesting accounts share. */
export function baseAccountOf(vesting: BaseVestingAccount): BaseAccount {
  return present(vesting.baseAccount);
}

/** The account with another shared part. */
export function withBaseVesting(
  account: VestingAccount,
  baseVestingAccount: BaseVestingAccount,
): VestingAccount {
  return { ...account, value: { ...account.value, baseVestingAccount } } as VestingAccount;
}

/** When the last coins vest, in seconds since 1970; 0 for an account that never does. */
export function endTimeOf(account: VestingAccount): bigint {
  return account.kind === "permanentLocked" ? 0n : baseVestingOf(account).endTime;
}
