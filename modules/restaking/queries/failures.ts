import { internal, invalidArgument, isFailure, toChainError } from "@milkyway/core";

/** Runs a part of a query whose failures are all reported as internal ones. */
export function internally<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw isFailure(error) ? internal(toChainError(error).message) : error;
  }
}

/** Fails on the id zero; lists and single items word it differently. */
export function requireId(name: string, id: number, zero: "0" | "zero"): void {
  if (id === 0) throw invalidArgument(`${name} id cannot be ${zero}`);
}

/** Fails on an empty address; any other text is taken as it is. */
export function requireAddress(address: string, role = "delegator"): void {
  if (address === "") throw invalidArgument(`${role} address cannot be empty`);
}
