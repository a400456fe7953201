import {
  type Address,
  accounts,
  type GrpcError,
  invalidArgument,
  isFailure,
  toChainError,
} from "@milkyway/core";
import { checkDenom } from "@milkyway/math";

/** The raw address in a request; a bad one is an invalid argument. */
export function addressOf(text: string): Address {
  return orElse(
    () => accounts.fromText(text),
    (reason) => invalidArgument(`invalid address: ${reason}`),
  );
}

export function ensureDenom(denom: string): void {
  const wrong = checkDenom(denom);
  if (wrong !== undefined) throw invalidArgument(wrong);
}

/** Runs a query's step and gives its failures a status. */
export function orElse<T>(run: () => T, failure: (reason: string) => GrpcError): T {
  try {
    return run();
  } catch (error) {
    if (!isFailure(error)) throw error;
    throw failure(toChainError(error).message);
  }
}
