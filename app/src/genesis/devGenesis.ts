import type { JsonObject, JsonValue } from "@milkyway/codec";
import { createPrivateKey } from "@milkyway/crypto";
import { changedAll } from "./changed.ts";
import { defaultAppState } from "./defaultAppState.ts";
import { DEV_ACCOUNTS, DEV_VALIDATOR, DEV_VALIDATOR_KEY, type DevAccount } from "./devAccounts.ts";
import { genTxJson } from "./genTx.ts";
import { currencyPairsJson, type Market, marketMapJson } from "./markets.ts";

const MILLION = 1_000_000n;
const BOND_DENOM = "umilk";
const SELF_DELEGATION = 100_000n * MILLION;

/** A token of a developer chain: its denom in base units, what it is called, and what it is worth. */
interface DevToken extends Market {
  readonly denom: string;
  readonly name: string;
  readonly exponent: number;
}

/** 0.05, 5.20, 7.40 and 96,000 USD. */
const TOKENS: readonly DevToken[] = [
  { denom: "umilk", name: "Milk", ticker: "MILK", exponent: 6, decimals: 9, price: "50000000" },
  { denom: "utia", name: "Celestia", ticker: "TIA", exponent: 6, decimals: 8, price: "520000000" },
  { denom: "uatom", name: "Cosmos", ticker: "ATOM", exponent: 6, decimals: 9, price: "7400000000" },
  { denom: "ubtc", name: "Bitcoin", ticker: "BTC", exponent: 8, decimals: 5, price: "9600000000" },
];

/** What each account holds of every token. */
const HOLDING = 1_000_000n * MILLION;

export interface DevGenesisOptions {
  readonly chainId: string;
  /** RFC 3339; prices are from then. */
  readonly time: string;
  /** The 32 bytes of the ed25519 key with which blocks are signed. */
  readonly consensusKey: Uint8Array;
}

function metadata({ denom, ticker, name, exponent }: DevToken): JsonObject {
  const display = ticker.toLowerCase();
  return {
    description: `${name}, for development`,
    denom_units: [
      { denom, exponent: 0, aliases: [] },
      { denom: display, exponent, aliases: [] },
    ],
    base: denom,
    display,
    name,
    symbol: ticker,
    uri: "",
    uri_hash: "",
  };
}

function balance({ address }: DevAccount): JsonObject {
  const coins = TOKENS.map(({ denom }) => ({ denom, amount: `${HOLDING}` }));
  return { address, coins: coins.sort((a, b) => (a.denom < b.denom ? -1 : 1)) };
}

function account({ address }: DevAccount): JsonObject {
  const type = "/cosmos.auth.v1beta1.BaseAccount";
  return { "@type": type, address, pub_key: null, account_number: "0", sequence: "0" };
}

/** The transaction that creates the validator of a developer chain. */
export function devGenTx({
  chainId,
  consensusKey,
}: Pick<DevGenesisOptions, "chainId" | "consensusKey">): JsonValue {
  const key = createPrivateKey("secp256k1", DEV_VALIDATOR_KEY);
  const selfDelegation = { denom: BOND_DENOM, amount: SELF_DELEGATION };
  return genTxJson({ key, consensusKey, moniker: DEV_VALIDATOR.name, selfDelegation, chainId });
}

/**
 * The state that a developer chain begins with: named accounts with tokens that have prices, one validator, nothing to
 * pay for creating services, operators and plans, and unbonding that takes ten seconds.
 */
export function devAppState(options: DevGenesisOptions): JsonObject {
  const accounts = [DEV_VALIDATOR, ...DEV_ACCOUNTS];
  return changedAll(defaultAppState(), {
    "auth.accounts": accounts.map(account),
    "bank.balances": accounts.map(balance),
    "bank.denom_metadata": TOKENS.map(metadata),
    "staking.params.bond_denom": BOND_DENOM,
    "staking.params.unbonding_time": "60s",
    "mint.params.mint_denom": BOND_DENOM,
    "crisis.constant_fee.denom": BOND_DENOM,
    "gov.params.min_deposit": [{ denom: BOND_DENOM, amount: `${10n * MILLION}` }],
    "gov.params.expedited_min_deposit": [{ denom: BOND_DENOM, amount: `${50n * MILLION}` }],
    "gov.params.max_deposit_period": "60s",
    "gov.params.voting_period": "30s",
    "gov.params.expedited_voting_period": "15s",
    "restaking.params.unbonding_time": "10s",
    "operators.params.deactivation_time": "10s",
    "assets.assets": TOKENS.map(({ denom, ticker, exponent }) => ({ denom, ticker, exponent })),
    "marketmap.market_map": marketMapJson(TOKENS),
    "oracle.currency_pair_genesis": currencyPairsJson(TOKENS, options.time),
    "oracle.next_id": `${TOKENS.length}`,
    "genutil.gen_txs": [devGenTx(options)],
  });
}
