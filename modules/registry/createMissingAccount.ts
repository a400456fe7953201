import type { Address, Ctx } from "@milkyway/core";

/** What a registry asks of x/auth. */
export interface RegistryAuth {
  hasAccount(ctx: Ctx, address: Address): boolean;
  /** Creates an account with the next number. */
  createAccount(ctx: Ctx, address: Address): unknown;
}

/** Gives the address of a record an account, unless it has one. */
export function createMissingAccount(ctx: Ctx, auth: RegistryAuth, address: Address): void {
  if (!auth.hasAccount(ctx, address)) auth.createAccount(ctx, address);
}
