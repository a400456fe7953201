import type { MsgRpc, Period } from "@milkyway/codec/gen/cosmos/vesting/v1beta1";
import { ensure, type MsgHandler, sdkErrors } from "@milkyway/core";
import { addCoins, type Coins } from "@milkyway/math";
import type { VestingAccount } from "../account.ts";
import { checkVestingAccount } from "../checkVestingAccount.ts";
import {
  ensureAmount,
  ensureNew,
  ensureNotBlocked,
  ensureSound,
  newBaseVesting,
  partiesOf,
  type VestingDeps,
} from "../keeper.ts";

const NONE: Coins = [];

function totalOf(periods: readonly Period[]): Coins {
  let total = NONE;
  for (const [i, { length, amount }] of periods.entries()) {
    ensure(
      length >= 1n,
      sdkErrors.invalidRequest,
      () => `invalid period length of ${length} in period ${i}, length must be greater than 0`,
    );
    ensureAmount(amount);
    total = addCoins(total, amount);
  }
  return total;
}

function endOf(startTime: bigint, periods: readonly Period[]): bigint {
  let end = startTime;
  for (const { length } of periods) end = BigInt.asIntN(64, end + length);
  return end;
}

/** Creates an account whose coins vest period by period. Unlike its siblings it looks at the receiver first. */
export const createPeriodicVestingAccount: MsgHandler<
  VestingDeps,
  MsgRpc["createPeriodicVestingAccount"]
> = {
  handle(ctx, deps, msg) {
    const { startTime, vestingPeriods } = msg;
    const { from, to } = partiesOf(msg);
    ensure(
      startTime >= 1n,
      sdkErrors.invalidRequest,
      () => `invalid start time of ${startTime}, length must be greater than 0`,
    );
    const total = totalOf(vestingPeriods);
    ensureNotBlocked(deps, to, msg.toAddress);
    ensureNew(ctx, deps, to, msg.toAddress);
    deps.bank.isSendEnabledCoins(ctx, total);

    const end = endOf(startTime, vestingPeriods);
    const baseVestingAccount = newBaseVesting(ctx, deps, to, total, end);
    const account: VestingAccount = {
      kind: "periodic",
      value: { baseVestingAccount, startTime, vestingPeriods },
    };
    ensureSound(checkVestingAccount(account));
    deps.auth.setAccount(ctx, account);
    deps.bank.sendCoins(ctx, from, to, total);
    return {};
  },
};
