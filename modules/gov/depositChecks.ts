import type { Params } from "@milkyway/codec/gen/cosmos/gov/v1";
import { ensure, sdkErrors } from "@milkyway/core";
import {
  type Coins,
  checkCoins,
  coinsToText,
  coinToText,
  decFromInt,
  isAllGte,
  isAllPositive,
  mulDec,
  roundDec,
  truncateDec,
} from "@milkyway/math";
import { errors } from "./errors.ts";
import { minDepositOf } from "./proposals.ts";
import { readDec } from "./readDec.ts";

/** A deposit on its own has to hold something. */
export function checkDeposit(amount: Coins): void {
  const valid = checkCoins(amount) === undefined && isAllPositive(amount);
  ensure(valid, sdkErrors.invalidCoins, () => coinsToText(amount));
}

/** A proposal may be submitted without a deposit, unless the parameters ask for a share of the minimum. */
export function checkInitialDeposit(params: Params, deposit: Coins, expedited: boolean): void {
  ensure(checkCoins(deposit) === undefined, sdkErrors.invalidCoins, () => coinsToText(deposit));
  const ratio = readDec(params.minInitialDepositRatio);
  if (ratio === 0n) return;
  const needed = minDepositOf(params, expedited).map(({ denom, amount }) => ({
    denom,
    amount: roundDec(mulDec(decFromInt(amount), ratio)),
  }));
  ensure(
    isAllGte(deposit, needed),
    errors.minDepositTooSmall,
    () => `was (${coinsToText(deposit)}), need (${coinsToText(needed)})`,
  );
}

/** Only denoms of the ordinary minimum are accepted, also for expedited proposals. */
export function checkDepositDenoms({ minDeposit }: Params, deposit: Coins): void {
  const accepted = minDeposit.map(({ denom }) => denom);
  ensure(
    deposit.every(({ denom }) => accepted.includes(denom)),
    errors.invalidDepositDenom,
    () =>
      `deposited ${coinsToText(deposit)}, but gov accepts only the following denom(s): [${accepted.join(" ")}]`,
  );
}

/** A single deposit must reach a share of the minimum in at least one denom. */
export function checkDepositSize(params: Params, deposit: Coins, expedited: boolean): void {
  const ratio = readDec(params.minDepositRatio);
  checkDepositDenoms(params, deposit);
  if (ratio === 0n) return;
  const thresholds = minDepositOf(params, expedited).map(({ denom, amount }) => ({
    denom,
    amount: truncateDec(mulDec(decFromInt(amount), ratio)),
  }));
  const met = thresholds.some(({ denom, amount }) =>
    deposit.some((coin) => coin.denom === denom && coin.amount >= amount),
  );
  ensure(met, errors.minDepositTooSmall, () => {
    const needed = thresholds.map(coinToText).join(",");
    return `received ${coinsToText(deposit)} but need at least one of the following: ${needed}`;
  });
}
