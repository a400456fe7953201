import { ensure, plainError, sdkErrors } from "@milkyway/core";
import { checkCoins, checkDenom, coinsToText } from "@milkyway/math";
import type { Params, ServiceParams } from "./gen/v1.ts";

/** Registration is free. */
export const DEFAULT_PARAMS: Params = { serviceRegistrationFee: [] };

/** Every denom may be restaked. */
export const DEFAULT_SERVICE_PARAMS: ServiceParams = { allowedDenoms: [] };

/** Throws on a fee that is no set of coins. */
export function validateParams({ serviceRegistrationFee: fee }: Params): void {
  ensure(
    checkCoins(fee) === undefined,
    sdkErrors.invalidCoins,
    () => `invalid service registration fee: ${coinsToText(fee)}`,
  );
}

/** Throws on a badly formed denom. Order and repetitions do not matter. */
export function validateServiceParams({ allowedDenoms }: ServiceParams): void {
  for (const denom of allowedDenoms) {
    const wrong = checkDenom(denom);
    if (wrong) throw plainError(`invalid denom: ${denom}, ${wrong}`);
  }
}
