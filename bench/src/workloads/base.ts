import { readFileSync } from "node:fs";
import { bytesToBin, utf8 } from "@milkyway/bytes";
import { accounts } from "@milkyway/core";
import { sha256 } from "@milkyway/crypto";
import type { AppState, Genesis, Section } from "./workload.ts";

const INPUTS = new URL("../../inputs/", import.meta.url);

/** Holds what the three validators have bonded. */
export const BONDED_POOL = "milk1fl48vsnmsdzcv85q5d2q4z5ajdha8yu3mg0339";

/** Three validators, and every section as it is without users. */
export function baseGenesis(): Genesis {
  return JSON.parse(readFileSync(new URL("genesis.json", INPUTS), "utf8")) as Genesis;
}

export interface BlockInputs {
  readonly next_validators_hash: string;
  readonly votes: readonly { readonly address: string; readonly power: number }[];
  readonly blocks: readonly { readonly hash: string; readonly proposer: string }[];
}

/** Who votes, and the hash and proposer of each block. */
export function blockInputs(): BlockInputs {
  return JSON.parse(readFileSync(new URL("blocks.json", INPUTS), "utf8")) as BlockInputs;
}

export interface Balance {
  readonly address: string;
  readonly coins: readonly { readonly denom: string; readonly amount: string }[];
}

/** The genesis with further accounts, further balances, and the supply that follows. */
export function withUsers(
  genesis: Genesis,
  users: readonly string[],
  funds: readonly Balance[],
): Genesis {
  const { auth, bank } = genesis.app_state as { auth: Section; bank: Section };
  const first = auth.accounts.length as number;
  const added = users.map((address, i) => ({
    "@type": "/cosmos.auth.v1beta1.BaseAccount",
    address,
    pub_key: null,
    account_number: String(first + i),
    sequence: "0",
  }));
  return withSections(genesis, {
    auth: { ...auth, accounts: [...auth.accounts, ...added] },
    bank: bankSection(bank, [...(bank.balances as Balance[]), ...funds]),
  });
}

/** The genesis with some sections in the place of its own. */
export function withSections(genesis: Genesis, sections: AppState): Genesis {
  return { ...genesis, app_state: { ...genesis.app_state, ...sections } };
}

/** The section with other balances, and the supply that follows. */
export function bankSection(bank: Section, balances: readonly Balance[]): Section {
  return { ...bank, balances, supply: supplyOf(balances) };
}

function supplyOf(balances: readonly Balance[]): Section {
  const total = new Map<string, bigint>();
  for (const { coins } of balances)
    for (const { denom, amount } of coins)
      total.set(denom, (total.get(denom) ?? 0n) + BigInt(amount));
  return [...total]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([denom, amount]) => ({ denom, amount: String(amount) }));
}

/** The genesis for a node that is put in the place of its validators. */
export function withoutValidators(genesis: Genesis): Genesis {
  const { bank, staking, slashing } = genesis.app_state as Record<string, Section>;
  const balances = (bank.balances as Balance[]).filter(({ address }) => address !== BONDED_POOL);
  return withSections(genesis, {
    bank: bankSection(bank, balances),
    staking: { ...staking, validators: [], delegations: [] },
    slashing: { ...slashing, signing_infos: [] },
  });
}

/** The address of the `i`th user who never signs. */
export function silentUser(i: number): string {
  const name = new Uint8Array(19);
  name.set(utf8("bench-addr/"));
  new DataView(name.buffer).setBigUint64(11, BigInt(i));
  return accounts.toText(bytesToBin(sha256(name).subarray(0, 20)));
}
