import type { Address, Ctx } from "@milkyway/core";
import type { Coins } from "@milkyway/math";
import type { Account, ModuleAccountRecord } from "../auth/index.ts";

/** Looks at a transfer after it was taken from the sender: gives the receiver, or throws to refuse it. */
export type SendRestriction = (ctx: Ctx, from: Address, to: Address, coins: Coins) => Address;

/** What x/bank asks of its neighbours. */
export interface BankDeps {
  readonly auth: {
    getAccount(ctx: Ctx, address: Address): Account | undefined;
    hasAccount(ctx: Ctx, address: Address): boolean;
    setAccount(ctx: Ctx, account: Account): void;
    createAccount(ctx: Ctx, address: Address): unknown;
    getModuleAddress(name: string): Address;
    getModuleAccount(ctx: Ctx, name: string): ModuleAccountRecord;
  };
  /** Addresses that users and modules may not send to. */
  readonly blockedAddresses: ReadonlySet<Address>;
  /** Asked in order for every transfer. Wiring may fill the list after the keeper was made. */
  readonly sendRestrictions: readonly SendRestriction[];
}
