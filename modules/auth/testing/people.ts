import { type Address, accounts } from "@milkyway/core";

/** Addresses for tests, as text. */
export const ALICE = "milk1ls7whzjf7qpr7alpq62x0tfn2tvyrz9suaj5wc";
export const BOB = "milk12cvvu0nl8zrups43jwv0f6pevz3awayjsw8q0k";
export const CAROL = "milk1zy9t3lws3lx4esyxu9c6g3xwmqchw0djfm2jr4";
export const GOV = "milk10d07y265gmmuvt4z0w9aw880jnsr700j534m7p";
export const FEE_COLLECTOR = "milk17xpfvakm2amg962yls6f84z3kell8c5l7297r0";

/** Accounts of modules in tests, with their permissions. */
export const MODULES: Readonly<Record<string, readonly string[]>> = {
  bonded_tokens_pool: ["burner", "staking"],
  fee_collector: [],
  gov: ["burner"],
  mint: ["minter"],
};

export function raw(text: string): Address {
  return accounts.fromText(text);
}
