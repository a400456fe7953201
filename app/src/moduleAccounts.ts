import type { Address } from "@milkyway/core";
import { moduleAddress } from "@milkyway/crypto";

/** Module accounts and what they may do with coins, in the order of their permissions. */
export const permissions: Readonly<Record<string, readonly string[]>> = {
  bonded_tokens_pool: ["burner", "staking"],
  consumer_rewards_pool: [],
  distribution: [],
  fee_collector: [],
  feeibc: [],
  gov: ["burner"],
  hyperlane: [],
  ibchooks: [],
  investors: [],
  liquidvesting: ["minter", "burner"],
  mint: ["minter"],
  not_bonded_tokens_pool: ["burner", "staking"],
  oracle: [],
  rewards_pool: [],
  tokenfactory: ["minter", "burner"],
  transfer: ["minter", "burner"],
  warp: ["minter", "burner"],
  wasm: ["burner"],
};

/** Accounts of modules. */
export const moduleAddresses: ReadonlySet<Address> = new Set(
  Object.keys(permissions).map((name) => moduleAddress(name)),
);

/** Module accounts that may receive coins from anyone. */
const open = ["consumer_rewards_pool", "gov", "liquidvesting"];

export const blockedAddresses: ReadonlySet<Address> = new Set(
  Object.keys(permissions)
    .filter((name) => !open.includes(name))
    .map((name) => moduleAddress(name)),
);
