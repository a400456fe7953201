import type { BaseAccount } from "@milkyway/codec/gen/cosmos/auth/v1beta1";
import type { BaseVestingAccount } from "@milkyway/codec/gen/cosmos/vesting/v1beta1";
import { type Address, accounts, type Ctx, ensure, parseAddress, sdkErrors } from "@milkyway/core";
import { type Coins, checkCoins, coinsToText, isAllPositive } from "@milkyway/math";
import type { VestingAccount } from "./account.ts";

/** What x/vesting asks of its neighbours. Transfers go through the bank that calls before-send hooks. */
export interface VestingDeps {
  readonly auth: {
    getAccount(ctx: Ctx, address: Address): unknown;
    nextAccountNumber(ctx: Ctx): bigint;
    setAccount(ctx: Ctx, account: VestingAccount): void;
  };
  readonly bank: {
    isSendEnabledCoins(ctx: Ctx, coins: Coins): void;
    blockedAddr(address: Address): boolean;
    sendCoins(ctx: Ctx, from: Address, to: Address, coins: Coins): void;
  };
}

/** Raw addresses of who pays and who receives. */
export function partiesOf(msg: { readonly fromAddress: string; readonly toAddress: string }): {
  readonly from: Address;
  readonly to: Address;
} {
  const from = parseAddress(msg.fromAddress, "invalid 'from' address");
  return { from, to: parseAddress(msg.toAddress, "invalid 'to' address") };
}

export function ensureAmount(amount: Coins): void {
  const valid = checkCoins(amount) === undefined && isAllPositive(amount);
  ensure(valid, sdkErrors.invalidCoins, () => coinsToText(amount));
}

export function ensureNotBlocked({ bank }: VestingDeps, to: Address, text: string): void {
  ensure(
    !bank.blockedAddr(to),
    sdkErrors.unauthorized,
    () => `${text} is not allowed to receive funds`,
  );
}

export function ensureNew(ctx: Ctx, { auth }: VestingDeps, to: Address, text: string): void {
  const isNew = auth.getAccount(ctx, to) === undefined;
  ensure(isNew, sdkErrors.invalidRequest, () => `account ${text} already exists`);
}

/** What vesting accounts share, of a new account with the next number. */
export function newBaseVesting(
  ctx: Ctx,
  { auth }: VestingDeps,
  to: Address,
  originalVesting: Coins,
  endTime: bigint,
): BaseVestingAccount {
  const baseAccount: BaseAccount = {
    address: accounts.toText(to),
    pubKey: undefined,
    accountNumber: auth.nextAccountNumber(ctx),
    sequence: 0n,
  };
  return { baseAccount, originalVesting, delegatedFree: [], delegatedVesting: [], endTime };
}

/** Fails with what is wrong with a new account, if anything is. */
export function ensureSound(wrong: string | undefined): void {
  ensure(wrong === undefined, sdkErrors.invalidRequest, wrong);
}
