/** How much of a vesting account has vested. @see https://github.com/cosmos/cosmos-sdk/blob/v0.50.13/x/auth/vesting/types/vesting_account.go */
import { type Time, unixSeconds } from "@milkyway/codec";
import {
  addCoins,
  type Coins,
  decFromInt,
  minCoins,
  mulDec,
  quoDec,
  roundDec,
  subCoins,
} from "@milkyway/math";
import { baseVestingOf, type VestingAccount } from "./account.ts";

const NONE: Coins = [];

/** Coins that have vested at a time, which counts in whole seconds. */
export function vestedCoins(account: VestingAccount, time: Time): Coins {
  const now = unixSeconds(time);
  const { originalVesting, endTime } = baseVestingOf(account);
  switch (account.kind) {
    case "permanentLocked":
      return NONE;
    case "delayed":
      return now >= endTime ? originalVesting : NONE;
    case "continuous": {
      const { startTime } = account.value;
      if (now <= startTime) return NONE;
      if (now >= endTime) return originalVesting;
      return linearShare(originalVesting, now - startTime, endTime - startTime);
    }
    case "periodic": {
      const { startTime } = account.value;
      if (now <= startTime) return NONE;
      if (now >= endTime) return originalVesting;
      return passedPeriods(account.value, now);
    }
  }
}

/** Each rounding is half to even: of the share to 18 places, of its product, and of the amount. */
function linearShare(coins: Coins, elapsed: bigint, duration: bigint): Coins {
  const share = quoDec(decFromInt(elapsed), decFromInt(duration));
  return coins.map(({ denom, amount }) => ({
    denom,
    amount: roundDec(mulDec(decFromInt(amount), share)),
  }));
}

function passedPeriods(
  {
    startTime,
    vestingPeriods,
  }: {
    readonly startTime: bigint;
    readonly vestingPeriods: readonly { readonly length: bigint; readonly amount: Coins }[];
  },
  now: bigint,
): Coins {
  let vested = NONE;
  let start = startTime;
  for (const { length, amount } of vestingPeriods) {
    if (now - start < length) break;
    vested = addCoins(vested, amount);
    start += length;
  }
  return vested;
}

/** Coins that are still vesting. */
export function vestingCoins(account: VestingAccount, time: Time): Coins {
  const { originalVesting } = baseVestingOf(account);
  if (account.kind === "permanentLocked") return originalVesting;
  return subCoins(originalVesting, vestedCoins(account, time));
}

/** Coins that cannot be spent: those still vesting and not delegated. */
export function lockedCoins(account: VestingAccount, time: Time): Coins {
  const vesting = vestingCoins(account, time);
  return subCoins(vesting, minCoins(vesting, baseVestingOf(account).delegatedVesting));
}
