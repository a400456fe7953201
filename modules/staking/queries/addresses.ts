import { type Address, accounts, invalidArgument, validators } from "@milkyway/core";

/** The operator address of a request; an empty one is refused. */
export function validatorAsked(text: string): Address {
  if (text === "") throw invalidArgument("validator address cannot be empty");
  return validators.fromText(text);
}

/** The delegator address of a request; an empty one is refused. */
export function delegatorAsked(text: string): Address {
  if (text === "") throw invalidArgument("delegator address cannot be empty");
  return accounts.fromText(text);
}

/** Both addresses of a request: empty ones are refused before either is read. */
export function bothAsked(delegatorAddr: string, validatorAddr: string): [Address, Address] {
  if (delegatorAddr === "") throw invalidArgument("delegator address cannot be empty");
  if (validatorAddr === "") throw invalidArgument("validator address cannot be empty");
  return [accounts.fromText(delegatorAddr), validators.fromText(validatorAddr)];
}
