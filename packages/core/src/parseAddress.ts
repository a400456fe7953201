import { type Address, accounts } from "./address.ts";
import { toChainError } from "./errors.ts";
import { sdkErrors } from "./sdkErrors.ts";

/** The account address in a field of a message; a bad one fails as `sdk`/7 with `what` before the reason. */
export function parseAddress(
  text: string,
  what: string,
  parse: (text: string) => Address = accounts.fromText,
): Address {
  try {
    return parse(text);
  } catch (error) {
    throw sdkErrors.invalidAddress.wrap(`${what}: ${toChainError(error).message}`);
  }
}
