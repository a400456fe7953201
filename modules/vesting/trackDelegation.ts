import type { Time } from "@milkyway/codec";
import { addCoins, amountOf, type Coins, Panic, subCoins } from "@milkyway/math";
import { baseVestingOf, type VestingAccount, withBaseVesting } from "./account.ts";
import { vestingCoins } from "./vestingCoins.ts";

const min = (a: bigint, b: bigint) => (a < b ? a : b);
const max = (a: bigint, b: bigint) => (a > b ? a : b);

function added(coins: Coins, denom: string, amount: bigint): Coins {
  return amount === 0n ? coins : addCoins(coins, [{ denom, amount }]);
}

function reduced(coins: Coins, denom: string, amount: bigint): Coins {
  return amount === 0n ? coins : subCoins(coins, [{ denom, amount }]);
}

/**
 * The account after a delegation: coins still vesting are delegated first. `balance` is what it held before, in the
 * denoms of `amount`.
 */
export function trackDelegation(
  account: VestingAccount,
  time: Time,
  balance: Coins,
  delegated: Coins,
): VestingAccount {
  const vesting = vestingCoins(account, time);
  const base = baseVestingOf(account);
  let { delegatedVesting, delegatedFree } = base;
  for (const { denom, amount } of delegated) {
    const held = amountOf(balance, denom);
    const free = max(amountOf(vesting, denom) - amountOf(delegatedVesting, denom), 0n);
    if (amount === 0n || held < amount)
      throw new Panic("delegation attempt with zero coins or insufficient funds");
    const fromVesting = min(free, amount);
    delegatedVesting = added(delegatedVesting, denom, fromVesting);
    delegatedFree = added(delegatedFree, denom, amount - fromVesting);
  }
  return withBaseVesting(account, { ...base, delegatedVesting, delegatedFree });
}

/** The account after an undelegation: free coins come back first; what exceeds both parts is ignored. */
export function trackUndelegation(account: VestingAccount, undelegated: Coins): VestingAccount {
  const base = baseVestingOf(account);
  let { delegatedVesting, delegatedFree } = base;
  for (const { denom, amount } of undelegated) {
    if (amount === 0n) throw new Panic("undelegation attempt with zero coins");
    const toFree = min(amountOf(delegatedFree, denom), amount);
    const toVesting = min(amountOf(delegatedVesting, denom), amount - toFree);
    delegatedFree = reduced(delegatedFree, denom, toFree);
    delegatedVesting = reduced(delegatedVesting, denom, toVesting);
  }
  return withBaseVesting(account, { ...base, delegatedVesting, delegatedFree });
}
