import type { Input, Metadata, Output } from "@milkyway/codec/gen/cosmos/bank/v1beta1";
import type { Address, Ctx } from "@milkyway/core";
import { amountOf, type Coin, type Coins, mustBeDenom, Panic } from "@milkyway/math";
import { allBalances, balanceOf, everyBalance } from "./balances.ts";
import { delegateCoins, undelegateCoins } from "./delegation.ts";
import type { BankDeps } from "./deps.ts";
import { lockedCoins, spendableCoins } from "./lockedCoins.ts";
import {
  sendCoinsFromAccountToModule,
  sendCoinsFromModuleToAccount,
  sendCoinsFromModuleToModule,
} from "./moduleTransfers.ts";
import { inputOutputCoins, sendCoins } from "./sendCoins.ts";
import { ensureSendEnabled, isSendEnabledDenom } from "./sendEnabled.ts";
import { state } from "./state.ts";
import { burnCoins, mintCoins, permittedAddress, supplyOf } from "./supply.ts";

/** What x/bank offers its neighbours. */
export interface BankKeeper {
  sendCoins(ctx: Ctx, from: Address, to: Address, coins: Coins): void;
  inputOutputCoins(ctx: Ctx, input: Input, outputs: readonly Output[]): void;
  sendCoinsFromAccountToModule(ctx: Ctx, from: Address, module: string, coins: Coins): void;
  sendCoinsFromModuleToAccount(ctx: Ctx, module: string, to: Address, coins: Coins): void;
  sendCoinsFromModuleToModule(ctx: Ctx, from: string, to: string, coins: Coins): void;
  delegateCoins(ctx: Ctx, delegator: Address, module: Address, coins: Coins): void;
  undelegateCoins(ctx: Ctx, module: Address, delegator: Address, coins: Coins): void;
  delegateCoinsFromAccountToModule(ctx: Ctx, from: Address, module: string, coins: Coins): void;
  undelegateCoinsFromModuleToAccount(ctx: Ctx, module: string, to: Address, coins: Coins): void;
  mintCoins(ctx: Ctx, module: string, coins: Coins): void;
  burnCoins(ctx: Ctx, module: string, coins: Coins): void;
  getBalance(ctx: Ctx, address: Address, denom: string): Coin;
  hasBalance(ctx: Ctx, address: Address, coin: Coin): boolean;
  getAllBalances(ctx: Ctx, address: Address): Coins;
  lockedCoins(ctx: Ctx, address: Address): Coins;
  spendableCoins(ctx: Ctx, address: Address): Coins;
  /** Panics when less is held than is locked. */
  spendableCoin(ctx: Ctx, address: Address, denom: string): Coin;
  getSupply(ctx: Ctx, denom: string): Coin;
  hasSupply(ctx: Ctx, denom: string): boolean;
  blockedAddr(address: Address): boolean;
  /** Throws when one of the coins may not be sent. */
  isSendEnabledCoins(ctx: Ctx, coins: Coins): void;
  isSendEnabledDenom(ctx: Ctx, denom: string): boolean;
  getDenomMetadata(ctx: Ctx, denom: string): Metadata | undefined;
  hasDenomMetadata(ctx: Ctx, denom: string): boolean;
  setDenomMetadata(ctx: Ctx, metadata: Metadata): void;
  iterateAllBalances(ctx: Ctx): Iterable<readonly [Address, Coin]>;
  iterateAllDenomMetadata(ctx: Ctx): Iterable<Metadata>;
}

function coin(denom: string, amount: bigint): Coin {
  mustBeDenom(denom);
  return { denom, amount };
}

function spendableCoin(ctx: Ctx, deps: BankDeps, address: Address, denom: string): Coin {
  const balance = balanceOf(ctx, address, denom);
  const left = balance - amountOf(lockedCoins(ctx, deps, address), denom);
  if (left < 0n) throw new Panic("negative coin amount");
  return coin(denom, left);
}

function transfers(deps: BankDeps) {
  return {
    sendCoins: (ctx, from, to, coins) => sendCoins(ctx, deps, from, to, coins),
    inputOutputCoins: (ctx, input, outputs) => inputOutputCoins(ctx, deps, input, outputs),
    sendCoinsFromAccountToModule: (ctx, from, module, coins) =>
      sendCoinsFromAccountToModule(ctx, deps, from, module, coins),
    sendCoinsFromModuleToAccount: (ctx, module, to, coins) =>
      sendCoinsFromModuleToAccount(ctx, deps, module, to, coins),
    sendCoinsFromModuleToModule: (ctx, from, to, coins) =>
      sendCoinsFromModuleToModule(ctx, deps, from, to, coins),
    delegateCoins: (ctx, delegator, module, coins) =>
      delegateCoins(ctx, deps, delegator, module, coins),
    undelegateCoins: (ctx, module, delegator, coins) =>
      undelegateCoins(ctx, deps, module, delegator, coins),
    delegateCoinsFromAccountToModule(ctx, from, module, coins) {
      const to = permittedAddress(ctx, deps, module, "staking", "receive delegated coins");
      delegateCoins(ctx, deps, from, to, coins);
    },
    undelegateCoinsFromModuleToAccount(ctx, module, to, coins) {
      const from = permittedAddress(ctx, deps, module, "staking", "undelegate coins");
      undelegateCoins(ctx, deps, from, to, coins);
    },
    mintCoins: (ctx, module, coins) => mintCoins(ctx, deps, module, coins),
    burnCoins: (ctx, module, coins) => burnCoins(ctx, deps, module, coins),
  } satisfies Partial<BankKeeper>;
}

/** The keeper that most modules get: none of its transfers calls before-send hooks. */
export function bankKeeper(deps: BankDeps): BankKeeper {
  return {
    ...transfers(deps),
    getBalance: (ctx, address, denom) => coin(denom, balanceOf(ctx, address, denom)),
    hasBalance: (ctx, address, { denom, amount }) => balanceOf(ctx, address, denom) >= amount,
    getAllBalances: allBalances,
    lockedCoins: (ctx, address) => lockedCoins(ctx, deps, address),
    spendableCoins: (ctx, address) => spendableCoins(ctx, deps, address),
    spendableCoin: (ctx, address, denom) => spendableCoin(ctx, deps, address, denom),
    getSupply: (ctx, denom) => coin(denom, supplyOf(ctx, denom)),
    hasSupply: (ctx, denom) => state.supply.has(ctx, denom),
    blockedAddr: (address) => deps.blockedAddresses.has(address),
    isSendEnabledCoins: ensureSendEnabled,
    isSendEnabledDenom,
    getDenomMetadata: (ctx, denom) => state.denomMetadata.get(ctx, denom),
    hasDenomMetadata: (ctx, denom) => state.denomMetadata.has(ctx, denom),
    setDenomMetadata: (ctx, metadata) => state.denomMetadata.set(ctx, metadata.base, metadata),
    iterateAllBalances: everyBalance,
    iterateAllDenomMetadata: (ctx) => state.denomMetadata.values(ctx),
  };
}
