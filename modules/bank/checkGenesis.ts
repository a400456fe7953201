import type { Balance, GenesisState } from "@milkyway/codec/gen/cosmos/bank/v1beta1";
import { accounts, plainError } from "@milkyway/core";
import {
  addCoins,
  type Coins,
  checkCoins,
  checkDenom,
  coinsToText,
  isEqualCoins,
} from "@milkyway/math";
import { checkMetadata } from "./checkMetadata.ts";
import { checkParams } from "./params.ts";

function refuse(wrong: string | undefined): void {
  if (wrong !== undefined) throw plainError(wrong);
}

function refuseDuplicates(keys: readonly string[], what: (key: string) => string): void {
  const seen = new Set<string>();
  for (const key of keys) {
    if (seen.has(key)) throw plainError(what(key));
    seen.add(key);
  }
}

/** What is said of a supply that is not the sum of all balances. */
export function wrongSupply(given: Coins, total: Coins): string {
  return `genesis supply is incorrect, expected ${coinsToText(given)}, got ${coinsToText(total)}`;
}

function validateBalances(balances: readonly Balance[]): Coins {
  let total: Coins = [];
  for (const { address, coins } of balances) {
    accounts.fromBech32(address);
    refuse(checkCoins(coins));
    total = addCoins(total, coins);
  }
  return total;
}

/** Throws what is wrong with a genesis file. */
export function checkGenesis(genesis: GenesisState): void {
  const { params, sendEnabled, balances, denomMetadata, supply } = genesis;
  if (params.sendEnabled.length > 0 && sendEnabled.length > 0)
    throw plainError(
      "send_enabled defined in both the send_enabled field and in params (deprecated)",
    );
  checkParams(params);
  refuseDuplicates(
    sendEnabled.map(({ denom }) => denom),
    (denom) => `duplicate send enabled found: '${denom}'`,
  );
  for (const { denom } of sendEnabled) refuse(checkDenom(denom));
  refuseDuplicates(
    balances.map(({ address }) => address),
    (address) => `duplicate balance for address ${address}`,
  );
  const total = validateBalances(balances);
  refuseDuplicates(
    denomMetadata.map(({ base }) => base),
    (base) => `duplicate client metadata for denom ${base}`,
  );
  for (const metadata of denomMetadata) refuse(checkMetadata(metadata));
  if (supply.length === 0) return;
  refuse(checkCoins(supply));
  if (!isEqualCoins(supply, total)) throw plainError(wrongSupply(supply, total));
}
