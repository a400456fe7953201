import type { Metadata } from "@milkyway/codec/gen/cosmos/bank/v1beta1";
import type { Address, Ctx } from "@milkyway/core";
import type { Coins } from "@milkyway/math";

/** Contracts, which may ask to be told of transfers. */
export interface Contracts {
  /** Calls a contract on behalf of the chain; throws when there is none at the address. */
  sudo(ctx: Ctx, contract: Address, message: Uint8Array): void;
}

/** What x/tokenfactory asks of its neighbours. */
export interface TokenfactoryDeps {
  readonly auth: {
    getAccount(ctx: Ctx, address: Address): unknown;
    getModuleAccount(ctx: Ctx, name: string): unknown;
  };
  /** The copy of bank that calls no before-send hooks. */
  readonly bank: {
    hasSupply(ctx: Ctx, denom: string): boolean;
    blockedAddr(address: Address): boolean;
    getDenomMetadata(ctx: Ctx, denom: string): Metadata | undefined;
    setDenomMetadata(ctx: Ctx, metadata: Metadata): void;
    mintCoins(ctx: Ctx, moduleName: string, coins: Coins): void;
    burnCoins(ctx: Ctx, moduleName: string, coins: Coins): void;
    sendCoins(ctx: Ctx, from: Address, to: Address, coins: Coins): void;
    sendCoinsFromModuleToAccount(ctx: Ctx, from: string, to: Address, coins: Coins): void;
    sendCoinsFromAccountToModule(ctx: Ctx, from: Address, to: string, coins: Coins): void;
  };
  readonly distribution: { fundCommunityPool(ctx: Ctx, coins: Coins, sender: Address): void };
  readonly contracts: Contracts;
  /** Whether an account keeps coins that belong to others: what was restaked, or what a module owes. */
  keepsForOthers(ctx: Ctx, address: Address): boolean;
}

/** Name of the module and of the account through which minted and burned coins pass. */
export const MODULE = "tokenfactory";
