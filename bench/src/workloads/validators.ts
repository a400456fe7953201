import { bytesToBin, toBase64, toHex, utf8 } from "@milkyway/bytes";
import { accounts, consensusAddresses, validators as operators } from "@milkyway/core";
import { sha256 } from "@milkyway/crypto";
import {
  type Balance,
  type BlockInputs,
  BONDED_POOL,
  bankSection,
  baseGenesis,
  withSections,
} from "./base.ts";
import { decimal } from "./targets.ts";
import { type Section, START, type Workload } from "./workload.ts";

const MILLION = 1_000_000n;

interface Validator {
  readonly account: string;
  readonly operator: string;
  readonly key: string;
  /** Hex of the consensus address. */
  readonly address: string;
  readonly consensus: string;
  /** In units of a million. */
  readonly power: number;
}

function validatorOf(i: number): Validator {
  const owner = bytesToBin(sha256(utf8(`bench-validator/${i}`)).subarray(0, 20));
  const key = sha256(utf8(`bench-consensus/${i}`));
  const address = sha256(key).subarray(0, 20);
  return {
    account: accounts.toText(owner),
    operator: operators.toText(owner),
    key: toBase64(key),
    address: toHex(address),
    consensus: consensusAddresses.toText(bytesToBin(address)),
    power: 1000 + i,
  };
}

const tokensOf = ({ power }: Validator): bigint => BigInt(power) * MILLION;

function stakingSection(base: Section, all: readonly Validator[]): Section {
  const [like] = base.validators;
  return {
    ...base,
    params: { ...base.params, max_validators: all.length },
    validators: all.map((validator, i) => ({
      ...like,
      operator_address: validator.operator,
      consensus_pubkey: { ...like.consensus_pubkey, key: validator.key },
      tokens: `${tokensOf(validator)}`,
      delegator_shares: decimal(tokensOf(validator)),
      description: { ...like.description, moniker: `val${i}` },
    })),
    delegations: all.map((validator) => ({
      delegator_address: validator.account,
      validator_address: validator.operator,
      shares: decimal(tokensOf(validator)),
    })),
  };
}

function slashingSection(base: Section, all: readonly Validator[]): Section {
  const [{ validator_signing_info: like }] = base.signing_infos;
  const signing_infos = all.map(({ consensus: address }) => ({
    address,
    validator_signing_info: { ...like, address },
  }));
  return { ...base, signing_infos };
}

function votingOf(all: readonly Validator[], blocks: number): BlockInputs {
  return {
    next_validators_hash: toHex(sha256(utf8("validators"))),
    votes: all.map(({ address, power }) => ({ address, power })),
    blocks: Array.from({ length: blocks }, (_, i) => ({
      hash: toHex(sha256(utf8(`block/${i}`))),
      proposer: all[i % all.length]?.address ?? "",
    })),
  };
}

/** Empty blocks that `count` validators vote for. */
export function validators(count: number, blocks: number): Workload {
  const all = Array.from({ length: count }, (_, i) => validatorOf(i));
  const base = baseGenesis();
  const { staking, slashing, bank } = base.app_state as Record<string, Section>;
  const bonded = all.reduce((sum, validator) => sum + tokensOf(validator), 0n);
  const pool = { address: BONDED_POOL, coins: [{ denom: "umilk", amount: `${bonded}` }] };
  const others = (bank.balances as Balance[]).filter(({ address }) => address !== BONDED_POOL);
  const genesis = withSections(base, {
    bank: bankSection(bank, [...others, pool]),
    staking: stakingSection(staking, all),
    slashing: slashingSection(slashing, all),
  });
  return {
    genesis,
    blocks: Array.from({ length: blocks }, () => []),
    start: START,
    measured: [Math.min(4, blocks), blocks],
    voting: votingOf(all, blocks),
  };
}
