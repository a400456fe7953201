import { type Address, accounts, type Ctx, ensure, sdkErrors } from "@milkyway/core";
import { type Coins, coinsToText, isAnyGte, isZeroCoins } from "@milkyway/math";

/** What a registry asks of x/distribution. */
export interface RegistryDistribution {
  fundCommunityPool(ctx: Ctx, coins: Coins, sender: Address): void;
}

/**
 * Pays the fee of a registration to the community pool. One denom that is high enough suffices, and all that was offered
 * is taken. Without a fee nothing is.
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
  distribution.fundCommunityPool(ctx, offered, accounts.fromText(payer));
}
