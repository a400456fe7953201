import { accounts, ensure, sdkErrors, toChainError } from "@milkyway/core";
import type { Operator } from "../gen/v1.ts";
import { validateOperator } from "../operator.ts";

/** Fails unless the id is one that an operator can have. */
export function checkOperatorId(operatorId: number): void {
  ensure(operatorId !== 0, sdkErrors.invalidRequest, "invalid operator ID: 0");
}

/** Fails unless the text is an address; `role` says whose. */
export function checkAddress(address: string, role: string): void {
  ensure(accounts.isValid(address), sdkErrors.invalidAddress, () => `invalid ${role} address`);
}

/** Fails with sdk/18 on an operator that may not be stored. */
export function ensureValidOperator(operator: Operator): void {
  try {
    validateOperator(operator);
  } catch (error) {
    throw sdkErrors.invalidRequest.wrap(toChainError(error).message);
  }
}
