import { type Address, accounts, invalidArgument, validators } from "@milkyway/core";

/** Fails when a request names no validator. */
export function ensureValidatorGiven(text: string): void {
  if (text === "") throw invalidArgument("empty validator address");
}

/** The operator address of a request; an empty one is refused. */
export function validatorAsked(text: string): Address {
  ensureValidatorGiven(text);
  return validators.fromText(text);
}

/** Fails when a request names no delegator. */
export function ensureDelegatorGiven(text: string): void {
  if (text === "") throw invalidArgument("empty delegator address");
}

/** The delegator address of a request; an empty one is refused. */
export function delegatorAsked(text: string): Address {
  ensureDelegatorGiven(text);
  return accounts.fromText(text);
}
