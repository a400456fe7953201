/** Stateless checks that several messages share. Their failures have no registered code. */
import { accounts, plainError, toChainError } from "@milkyway/core";

/** Fails unless the text is an address; `role` says whose. */
export function checkAddress(address: string, role: string): void {
  if (!accounts.isValid(address)) throw plainError(`invalid ${role} address: ${address}`);
}

/** As `checkAddress`, with what is wrong at the end of the text. */
export function checkAddressWithReason(address: string, role: string): void {
  try {
    accounts.fromBech32(address);
  } catch (error) {
    throw plainError(`invalid ${role} address: ${address}, ${toChainError(error).message}`);
  }
}
