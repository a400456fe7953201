import { internal, invalidArgument, isFailure, toChainError } from "@milkyway/core";

/** Every failure becomes an internal one with its text. */
export function asInternal<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (!isFailure(error)) throw error;
    throw internal(toChainError(error).message);
  }
}

/** Proposals are numbered from 1. */
export function requireId(proposalId: bigint): void {
  if (proposalId === 0n) throw invalidArgument("proposal id can not be 0");
}
