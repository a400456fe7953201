import type {
  BaseVestingAccount,
  PeriodicVestingAccount,
} from "@milkyway/codec/gen/cosmos/vesting/v1beta1";
import {
  addCoins,
  type Coins,
  checkCoins,
  coinsToText,
  isAllGte,
  isAllPositive,
  isEqualCoins,
} from "@milkyway/math";
import { baseVestingOf, type VestingAccount } from "./account.ts";

const STARTS_LATE = "vesting start-time cannot be before end-time";

function isPositiveSet(coins: Coins): boolean {
  return checkCoins(coins) === undefined && isAllPositive(coins);
}

/** What is wrong with the part that vesting accounts share, its ordinary account aside; `undefined` if nothing is. */
export function checkBaseVesting(vesting: BaseVestingAccount): string | undefined {
  const { endTime, originalVesting, delegatedVesting } = vesting;
  if (endTime < 0n) return "end time cannot be negative";
  if (!isPositiveSet(originalVesting)) return `invalid coins: ${coinsToText(originalVesting)}`;
  if (!isAllGte(originalVesting, delegatedVesting))
    return "delegated vesting amount cannot be greater than original vesting amount";
  return undefined;
}

function checkPeriods(account: PeriodicVestingAccount, base: BaseVestingAccount) {
  const { startTime, vestingPeriods } = account;
  if (startTime >= base.endTime) return STARTS_LATE;
  let end = startTime;
  let total: Coins = [];
  for (const [i, { length, amount }] of vestingPeriods.entries()) {
    if (length < 0n) return `period #${i} has a negative length: ${length}`;
    end = BigInt.asIntN(64, end + length);
    if (!isPositiveSet(amount)) return `period #${i} has invalid coins: ${coinsToText(amount)}`;
    total = addCoins(total, amount);
  }
  if (end !== base.endTime) return "vesting end time does not match length of all vesting periods";
  if (end < startTime) return "cumulative endTime overflowed, and/or is less than startTime";
  if (isEqualCoins(total, base.originalVesting)) return undefined;
  return `original vesting coins (${coinsToText(base.originalVesting)}) does not match the sum of all coins in vesting periods (${coinsToText(total)})`;
}

/** What is wrong with a vesting account, its ordinary account aside; `undefined` if nothing is. */
export function checkVestingAccount(account: VestingAccount): string | undefined {
  const base = baseVestingOf(account);
  switch (account.kind) {
    case "continuous":
      if (account.value.startTime >= base.endTime) return STARTS_LATE;
      break;
    case "periodic": {
      const wrong = checkPeriods(account.value, base);
      if (wrong !== undefined) return wrong;
      break;
    }
    case "permanentLocked":
      if (base.endTime > 0n) return "permanently vested accounts cannot have an end-time";
      break;
    case "delayed":
      break;
  }
  return checkBaseVesting(base);
}
