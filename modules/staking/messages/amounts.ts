import { type Ctx, ensure, sdkErrors } from "@milkyway/core";
import { type Coin, checkCoin } from "@milkyway/math";
import { getParams } from "../params.ts";

/** Fails unless the amount is positive. */
export function ensurePositive(amount: Coin, detail: string): void {
  const valid = checkCoin(amount) === undefined && amount.amount > 0n;
  ensure(valid, sdkErrors.invalidRequest, detail);
}

/** Fails unless the amount is of the bond denom; reads the parameters. */
export function ensureBondDenom(ctx: Ctx, { denom }: Coin): void {
  const { bondDenom } = getParams(ctx);
  ensure(
    denom === bondDenom,
    sdkErrors.invalidRequest,
    () => `invalid coin denomination: got ${denom}, expected ${bondDenom}`,
  );
}
