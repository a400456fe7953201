import { type Address, parseAddress, validators } from "@milkyway/core";

/** The operator address in a field of a message. */
export function validatorIn(text: string): Address {
  return parseAddress(text, "invalid validator address", validators.fromText);
}

/** The delegator address in a field of a message. */
export function delegatorIn(text: string): Address {
  return parseAddress(text, "invalid delegator address");
}
