import type { TypeRegistry } from "@milkyway/codec";
import type { Address, Ctx, MsgRouter } from "@milkyway/core";
import type { Coins, Dec } from "@milkyway/math";
import type { LegacyContentKind, LegacyHandler } from "./legacyContents.ts";

/** A validator as the tally sees it. */
export interface BondedValidator {
  /** Bech32 text. */
  readonly operatorAddress: string;
  readonly tokens: bigint;
  readonly delegatorShares: Dec;
}

/** Who votes with how much: bonded validators, as far as consensus counts them, and delegations. */
export interface GovStaking {
  iterateBondedValidatorsByPower(ctx: Ctx): Iterable<BondedValidator>;
  totalBondedTokens(ctx: Ctx): bigint;
  iterateDelegations(
    ctx: Ctx,
    delegator: Address,
  ): Iterable<{ readonly validatorAddress: string; readonly shares: Dec }>;
}

/** What governance asks of its neighbours. */
export interface GovDeps {
  /** The governance account as bech32 text. */
  readonly authority: string;
  readonly registry: TypeRegistry;
  readonly router: MsgRouter;
  readonly auth: {
    getModuleAddress(name: string): Address;
    /** Reads the account, and creates it when it is missing. */
    getModuleAccount(ctx: Ctx, name: string): unknown;
  };
  readonly bank: {
    sendCoinsFromAccountToModule(ctx: Ctx, from: Address, moduleName: string, coins: Coins): void;
    sendCoinsFromModuleToAccount(ctx: Ctx, moduleName: string, to: Address, coins: Coins): void;
    burnCoins(ctx: Ctx, moduleName: string, coins: Coins): void;
    getAllBalances(ctx: Ctx, address: Address): Coins;
  };
  readonly distribution: { fundCommunityPool(ctx: Ctx, coins: Coins, sender: Address): void };
  readonly staking: GovStaking;
  /** Contents of legacy proposals that other modules declare. */
  readonly legacyContents: readonly LegacyContentKind[];
  /** What executes legacy contents, by route. */
  readonly legacyRoutes: Readonly<Record<string, LegacyHandler>>;
}
