import { type Address, accounts, type Ctx, ensure, sdkErrors } from "@milkyway/core";
import { amountOf, type Coins, coinsToText, isAnyGte, isZeroCoins } from "@milkyway/math";

/** What a registry asks of x/distribution. */
export interface RegistryDistribution {
  fundCommunityPool(ctx: Ctx, coins: Coins, sender: Address): void;
}

/** The first coin of the fee that the offer covers: fees are alternatives. */
function feeCovered(offered: Coins, fee: Coins): Coins {
  const coin = fee.find(({ denom, amount }) => amount > 0n && amountOf(offered, denom) >= amount);
  return coin === undefined ? [] : [coin];
}

/**
 * Pays the fee of a registration to the community pool. One denom that is high enough suffices; the original takes all
 * that was offered. Without a fee nothing is taken.
 */
export function chargeFee(
  ctx: Ctx,
  distribution: RegistryDistribution,
  { fee, offered, payer }: { readonly fee: Coins; readonly offered: Coins; readonly payer: string },
): void {
  if (isZeroCoins(fee)) return;
  ensure(
    isAnyGte(offered, fee),
    sdkErrors.insufficientFunds,
    () => `insufficient funds: ${coinsToText(offered)} < ${coinsToText(fee)}`,
  );
  const taken = ctx.rules.registrationFee === "the fee" ? feeCovered(offered, fee) : offered;
  distribution.fundCommunityPool(ctx, taken, accounts.fromText(payer));
}
