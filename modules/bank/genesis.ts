/** @see https://github.com/cosmos/cosmos-sdk/blob/v0.50.13/x/bank/keeper/genesis.go */
import {
  type Balance,
  GenesisState,
  type SendEnabled,
} from "@milkyway/codec/gen/cosmos/bank/v1beta1";
import { type Address, accounts, type Ctx, type Genesis, type Streamed } from "@milkyway/core";
import { addInt, type Coin, type Coins, isEqualCoins, Panic, sortByDenom } from "@milkyway/math";
import { everyBalance } from "./balances.ts";
import { checkGenesis, wrongSupply } from "./checkGenesis.ts";
import { defaultParams } from "./params.ts";
import { getParams, sendEnabledEntries, setParams } from "./sendEnabled.ts";
import { state } from "./state.ts";
import { setSupply } from "./supply.ts";

/** Entries of denoms, those that older files keep in the parameters last. */
function allSendEnabled({
  sendEnabled,
  params,
}: Pick<GenesisState, "sendEnabled" | "params">): readonly SendEnabled[] {
  const known = new Set(sendEnabled.map(({ denom }) => denom));
  return [...sendEnabled, ...params.sendEnabled.filter(({ denom }) => !known.has(denom))];
}

function setBalances(ctx: Ctx, balances: Iterable<Balance>): Coins {
  const totals = new Map<string, bigint>();
  // The reference goes by address: that shows only in which of two balances of one account and denom stays.
  for (const { address, coins } of balances) {
    const owner = accounts.fromTextOnce(address);
    for (const { denom, amount } of coins) {
      state.balances.set(ctx, [owner, denom], amount);
      totals.set(denom, addInt(totals.get(denom) ?? 0n, amount));
    }
  }
  const all = [...totals].map(([denom, amount]) => ({ denom, amount }));
  return sortByDenom(all.filter(({ amount }) => amount !== 0n));
}

function init(ctx: Ctx, genesis: Streamed<GenesisState, "balances">): void {
  setParams(ctx, genesis.params);
  for (const { denom, enabled } of allSendEnabled(genesis))
    state.sendEnabled.set(ctx, denom, enabled);
  const total = setBalances(ctx, genesis.balances);
  const { supply } = genesis;
  if (supply.length > 0 && !isEqualCoins(supply, total))
    throw new Panic(wrongSupply(supply, total));
  for (const coin of total) setSupply(ctx, coin);
  for (const metadata of genesis.denomMetadata)
    state.denomMetadata.set(ctx, metadata.base, metadata);
}

function exportBalances(ctx: Ctx): Balance[] {
  const byOwner = new Map<Address, Coin[]>();
  for (const [owner, coin] of everyBalance(ctx)) {
    const coins = byOwner.get(owner);
    if (coins === undefined) byOwner.set(owner, [coin]);
    else coins.push(coin);
  }
  return [...byOwner].map(([owner, coins]) => ({ address: accounts.toText(owner), coins }));
}

export const genesis: Genesis<unknown, GenesisState> = {
  type: GenesisState,
  streamed: ["balances"],
  defaults: () => ({
    params: defaultParams,
    balances: [],
    supply: [],
    denomMetadata: [],
    sendEnabled: [],
  }),
  validate: checkGenesis,
  init: (ctx, _, given) => init(ctx, given),
  export: (ctx) => ({
    params: getParams(ctx),
    balances: exportBalances(ctx),
    supply: [...state.supply.entries(ctx)].map(([denom, amount]) => ({ denom, amount })),
    denomMetadata: [...state.denomMetadata.values(ctx)],
    sendEnabled: [...sendEnabledEntries(ctx)],
  }),
};
