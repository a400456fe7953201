import { changedAll, defaultAppState, genTxJson } from "@milkyway/app";
import { utf8 } from "@milkyway/bytes";
import type { JsonObject } from "@milkyway/codec";
import { accounts } from "@milkyway/core";
import { createPrivateKey, hashAddress, moduleAddress, sha256 } from "@milkyway/crypto";
import { type RulesVersion, withRules } from "../driver/withRules.ts";
import type { User } from "./stage.ts";
import { ASSETS, UNPRICED } from "./tokens.ts";

const USERS = 24;
/** Users who hold of the token of which there is almost as much as can be counted. */
const RICH = 4;
const VALIDATORS = 3;
const SELF_DELEGATION = 10n ** 14n;

/** Those who send messages, the same in every simulation. */
export const USERS_OF_SIMULATIONS: readonly User[] = Array.from({ length: USERS }, (_, i) => {
  const address = hashAddress("simulation", `user ${i}`);
  return { address, text: accounts.toText(address.slice(0, 20)) };
}).map(({ text }) => ({ text, address: accounts.fromText(text) }));

/** What each user has insured at the start, held by the module. */
const INSURANCE = 10n ** 12n;
const INSURED = ["uatom", "umilk", "utia"];

const keyOf = (name: string) => createPrivateKey("secp256k1", sha256(utf8(name)));

const validatorKeys = Array.from({ length: VALIDATORS }, (_, i) => keyOf(`validator ${i}`));

function account(address: string): JsonObject {
  const type = "/cosmos.auth.v1beta1.BaseAccount";
  return { "@type": type, address, pub_key: null, account_number: "0", sequence: "0" };
}

function balances(): JsonObject[] {
  const coins = [...ASSETS, { denom: UNPRICED, holding: 10n ** 12n }]
    .map(({ denom, holding }) => ({ denom, amount: `${holding}` }))
    .sort((a, b) => (a.denom < b.denom ? -1 : 1));
  const validators = validatorKeys.map(({ publicKey }) => ({
    address: accounts.toText(publicKey.address),
    coins: [{ denom: "umilk", amount: `${2n * SELF_DELEGATION}` }],
  }));
  const insurance = {
    address: accounts.toText(moduleAddress("liquidvesting")),
    coins: INSURED.map((denom) => ({ denom, amount: `${INSURANCE * BigInt(USERS)}` })),
  };
  const ordinary = coins.filter(({ denom }) => denom !== "uhuge");
  const users = USERS_OF_SIMULATIONS.map(({ text: address }, i) => ({
    address,
    coins: i < RICH ? coins : ordinary,
  }));
  return [...users, ...validators, insurance];
}

/** The map of markets, with one whose price is never known. */
function markets(): JsonObject {
  const all = [...ASSETS, { ticker: "NOPRICE", decimals: 8 }];
  const entries = all.map(({ ticker, decimals }) => [
    `${ticker}/USD`,
    {
      ticker: {
        currency_pair: { Base: ticker, Quote: "USD" },
        decimals: `${decimals}`,
        min_provider_count: "1",
        enabled: true,
        metadata_JSON: "",
      },
      provider_configs: [
        {
          name: "exchange",
          off_chain_ticker: ticker,
          normalize_by_pair: null,
          invert: false,
          metadata_JSON: "",
        },
      ],
    },
  ]);
  return { markets: Object.fromEntries(entries) };
}

function prices(time: string): JsonObject[] {
  const priced = ASSETS.map(({ ticker, price }, id) => ({
    currency_pair: { Base: ticker, Quote: "USD" },
    currency_pair_price: { price: `${price}`, block_timestamp: time, block_height: "0" },
    nonce: "1",
    id: `${id}`,
  }));
  const unpriced = {
    currency_pair: { Base: "NOPRICE", Quote: "USD" },
    currency_pair_price: null,
    nonce: "0",
    id: `${ASSETS.length}`,
  };
  return [...priced, unpriced];
}

export interface SimulationGenesisOptions {
  readonly chainId: string;
  /** RFC 3339. */
  readonly time: string;
  readonly rules: RulesVersion;
}

/** What a simulation starts from. */
export function simulationGenesis(options: SimulationGenesisOptions): JsonObject {
  const { chainId, time, rules } = options;
  const owners = validatorKeys.map(({ publicKey }) => accounts.toText(publicKey.address));
  const [minter, burner] = USERS_OF_SIMULATIONS;
  const state = changedAll(defaultAppState(), {
    "auth.accounts": [...USERS_OF_SIMULATIONS.map(({ text }) => text), ...owners].map(account),
    "bank.balances": balances(),
    "staking.params.bond_denom": "umilk",
    "staking.params.max_validators": 6,
    "slashing.params.signed_blocks_window": "30",
    "slashing.params.downtime_jail_duration": "60s",
    "mint.params.mint_denom": "umilk",
    "crisis.constant_fee.denom": "umilk",
    "gov.params.min_deposit": [{ denom: "umilk", amount: "1000" }],
    "gov.params.expedited_min_deposit": [{ denom: "umilk", amount: "2000" }],
    "gov.params.voting_period": "86400s",
    "gov.params.expedited_voting_period": "43200s",
    "tokenfactory.params.denom_creation_fee": [],
    "tokenfactory.params.denom_creation_gas_consume": "1000",
    "liquidvesting.params.minters": [minter?.text ?? ""],
    "liquidvesting.params.burners": [burner?.text ?? ""],
    "liquidvesting.user_insurance_funds": USERS_OF_SIMULATIONS.map(({ text }) => ({
      user_address: text,
      balance: INSURED.map((denom) => ({ denom, amount: `${INSURANCE}` })),
    })),
    "assets.assets": ASSETS.map(({ denom, ticker, exponent }) => ({ denom, ticker, exponent })),
    "marketmap.market_map": markets(),
    "oracle.currency_pair_genesis": prices(time),
    "oracle.next_id": `${ASSETS.length + 1}`,
    "genutil.gen_txs": validatorKeys.map((key, i) =>
      genTxJson({
        key,
        consensusKey: sha256(utf8(`consensus ${i}`)),
        moniker: `validator ${i}`,
        selfDelegation: {
          denom: "umilk",
          amount: i === 0 ? SELF_DELEGATION : SELF_DELEGATION / 50n,
        },
        chainId,
      }),
    ),
  });
  return withRules(state, rules);
}
