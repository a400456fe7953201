import { type Ctx, ensure, sdkErrors, type Tx } from "@milkyway/core";
import { ceilDec, coinsToText, decFromInt, isAnyGte, mulDec, truncateDec } from "@milkyway/math";
import type { FeeDeps } from "./deps.ts";
import { feeOf } from "./fee.ts";

/** Refuses a fee that is below this node's prices in every denom. Blocks are not judged by it. */
export function checkMinGasPrices(ctx: Ctx, tx: Tx, { minGasPrices }: FeeDeps): void {
  if (ctx.mode !== "check" && ctx.mode !== "recheck") return;
  const prices = minGasPrices();
  if (prices.every(({ amount }) => amount === 0n)) return;
  const { amount: fee, gasLimit } = feeOf(tx);
  const gas = decFromInt(BigInt.asIntN(64, gasLimit));
  const required = prices.map(({ denom, amount }) => ({
    denom,
    amount: truncateDec(ceilDec(mulDec(amount, gas))),
  }));
  ensure(
    isAnyGte(fee, required),
    sdkErrors.insufficientFee,
    () => `insufficient fees; got: ${coinsToText(fee)} required: ${coinsToText(required)}`,
  );
}
