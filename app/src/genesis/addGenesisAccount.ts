import { fromJson, type JsonObject, type JsonValue, toJson } from "@milkyway/codec";
import { Coin as CoinType } from "@milkyway/codec/gen/cosmos/base/v1beta1";
import { plainError } from "@milkyway/core";
import { addCoins, type Coins } from "@milkyway/math";
import { registry } from "../registry.ts";
import { changedAll } from "./changed.ts";
import { objectsAt, valueAt } from "./genesisLists.ts";

/** How the coins of a new account vest. Times are seconds since 1970; without a start all vest at the end. */
export interface GenesisVesting {
  readonly coins: Coins;
  readonly start: bigint;
  readonly end: bigint;
}

/** An account for a chain that has not begun. */
export interface NewGenesisAccount {
  readonly address: string;
  readonly coins: Coins;
  readonly vesting?: GenesisVesting;
  /** Makes it the account of a module. */
  readonly moduleName?: string;
  /** Adds the coins to an account that is there. */
  readonly appends?: boolean;
}

/** Coins as a genesis has them. */
export const coinsToJson = (coins: Coins): JsonValue =>
  coins.map((coin) => toJson(CoinType, coin, registry));

/** Coins of a genesis; none when there is no list. */
export function coinsFromJson(json: JsonValue | undefined): Coins {
  return Array.isArray(json) ? json.map((coin) => fromJson(CoinType, coin, registry)) : [];
}

/** The base account within an account of any kind. */
function baseOf(account: JsonObject): JsonObject {
  for (const name of ["base_vesting_account", "base_account"]) {
    const inner = account[name];
    if (typeof inner === "object" && inner !== null) return baseOf(inner as JsonObject);
  }
  return account;
}

/** The lowest number that no account has: what the original gives at the start. */
function freeNumber(accounts: readonly JsonObject[]): string {
  const taken = new Set(accounts.map((account) => String(baseOf(account).account_number)));
  let free = 0;
  while (taken.has(String(free))) free++;
  return String(free);
}

function vestingAccount(base: JsonObject, { coins, start, end }: GenesisVesting): JsonObject {
  const inner = {
    base_account: base,
    original_vesting: coinsToJson(coins),
    delegated_free: [],
    delegated_vesting: [],
    end_time: `${end}`,
  };
  if (end === 0n)
    throw plainError("invalid vesting parameters; must supply start and end time or end time");
  return start === 0n
    ? { "@type": "/cosmos.vesting.v1beta1.DelayedVestingAccount", base_vesting_account: inner }
    : {
        "@type": "/cosmos.vesting.v1beta1.ContinuousVestingAccount",
        base_vesting_account: inner,
        start_time: `${start}`,
      };
}

function checkVesting({ coins }: NewGenesisAccount, vesting: GenesisVesting): void {
  const isCovered = vesting.coins.every(
    ({ denom, amount }) => (coins.find((each) => each.denom === denom)?.amount ?? 0n) >= amount,
  );
  if (!isCovered) throw plainError("vesting amount cannot be greater than total amount");
}

function accountJson(account: NewGenesisAccount, number: string): JsonObject {
  const { address, vesting, moduleName } = account;
  const base = { address, pub_key: null, account_number: number, sequence: "0" };
  if (moduleName !== undefined)
    return {
      "@type": "/cosmos.auth.v1beta1.ModuleAccount",
      base_account: base,
      name: moduleName,
      permissions: [],
    };
  if (vesting === undefined) return { "@type": "/cosmos.auth.v1beta1.BaseAccount", ...base };
  checkVesting(account, vesting);
  return vestingAccount(base, vesting);
}

function balancesWith(
  balances: readonly JsonObject[],
  { address, coins }: NewGenesisAccount,
): JsonObject[] {
  const old = balances.find((each) => each.address === address);
  const fresh = { address, coins: coinsToJson(addCoins(coinsFromJson(old?.coins), coins)) };
  const others = balances.filter((each) => each.address !== address);
  const text = ({ address: each }: JsonObject) => String(each);
  return [...others, fresh].sort((a, b) => (text(a) < text(b) ? -1 : 1));
}

/** The state with another account, its balance and the supply that follows. */
export function addGenesisAccount(appState: JsonObject, account: NewGenesisAccount): JsonObject {
  const accounts = objectsAt(appState, "auth.accounts");
  const isThere = accounts.some((each) => baseOf(each).address === account.address);
  if (isThere && !account.appends)
    throw plainError(
      `cannot append account ${account.address}: it is in the genesis already; use --append to add coins to it`,
    );
  const supply = coinsFromJson(valueAt(appState, "bank.supply"));
  return changedAll(appState, {
    "auth.accounts": isThere
      ? [...accounts]
      : [...accounts, accountJson(account, freeNumber(accounts))],
    "bank.balances": balancesWith(objectsAt(appState, "bank.balances"), account),
    "bank.supply": coinsToJson(addCoins(supply, account.coins)),
  });
}
