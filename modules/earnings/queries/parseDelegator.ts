import { type Address, accounts, invalidArgument, toChainError } from "@milkyway/core";

/** The raw address of a delegator. */
export function parseDelegator(text: string): Address {
  try {
    return accounts.fromBech32(text);
  } catch (error) {
    throw invalidArgument(`invalid delegator address: ${toChainError(error).message}`);
  }
}
