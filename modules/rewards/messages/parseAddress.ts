import { type Address, accounts, sdkErrors, toChainError } from "@milkyway/core";

/** The raw address of a text; fails with sdk/7, naming whose address it is. */
export function parseAddress(text: string, role: string): Address {
  try {
    return accounts.fromText(text);
  } catch (error) {
    throw sdkErrors.invalidAddress.wrap(`invalid ${role} address: ${toChainError(error).message}`);
  }
}
