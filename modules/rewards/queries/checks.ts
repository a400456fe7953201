import { type Address, accounts, invalidArgument, toChainError } from "@milkyway/core";

/** Fails on the id zero; `name` says whose id it is. */
export function requireId(name: string, id: number | bigint): void {
  if (id === 0 || id === 0n) throw invalidArgument(`invalid ${name} id`);
}

/** The raw address of a delegator. */
export function parseDelegator(text: string): Address {
  try {
    return accounts.fromText(text);
  } catch (error) {
    throw invalidArgument(`invalid delegator address: ${toChainError(error).message}`);
  }
}
