/** Real accounts, a real bank, and what turns around stake, wired as in the chain. */
import { binToBytes } from "@milkyway/bytes";
import { PubKey } from "@milkyway/codec/gen/cosmos/crypto/ed25519";
import { accounts, type BlockInfo, type Ctx, createModule, validators } from "@milkyway/core";
import { type Calls, callsOf, createTestCtx, TEST_TIME } from "@milkyway/core/testing";
import { coinsToText, parseDec } from "@milkyway/math";
import { type AuthKeeper, authKeeper } from "../../auth/index.ts";
import { type BankKeeper, bankKeeper } from "../../bank/index.ts";
import { give } from "../../bank/testing/fixture.ts";
import {
  type DistributionDeps,
  type DistributionKeeper,
  distribution,
  distributionKeeper,
  distributionStakingHooks,
} from "../../distribution/index.ts";
import { investorsDistributionHooks } from "../../investors/index.ts";
import {
  type SlashingDeps,
  type SlashingKeeper,
  slashing,
  slashingKeeper,
  slashingStakingHooks,
} from "../../slashing/index.ts";
import { consensusAddress } from "../consensusKey.ts";
import type { StakingDeps } from "../deps.ts";
import type { StakingHooks } from "../hooks.ts";
import { type StakingKeeper, stakingKeeper } from "../keeper.ts";
import { staking } from "../module.ts";

const PERMISSIONS = {
  bonded_tokens_pool: ["burner", "staking"],
  distribution: [],
  fee_collector: [],
  gov: ["burner"],
  investors: [],
  not_bonded_tokens_pool: ["burner", "staking"],
};

/** Raw address, account, operator and key of the validator that a letter names. */
export const raw = (letter: string): string => letter.repeat(20);
export const account = (letter: string): string => accounts.toText(raw(letter));
export const operator = (letter: string): string => validators.toText(raw(letter));
export const keyOf = (letter: string) => ({
  typeUrl: "/cosmos.crypto.ed25519.PubKey",
  value: PubKey.encode({ key: binToBytes(letter.repeat(32)) }),
});

/** Raw address with which the validator of that letter signs. */
export const consensusOf = (letter: string): string =>
  consensusAddress({ consensusPubkey: keyOf(letter) });

export const DAY = 86_400_000_000_000n;
export const AUTHORITY = "milk10d07y265gmmuvt4z0w9aw880jnsr700j534m7p";

export interface StakeWorld {
  readonly auth: AuthKeeper;
  readonly bank: BankKeeper;
  readonly staking: StakingKeeper;
  readonly slashing: SlashingKeeper;
  readonly distribution: DistributionKeeper;
  readonly deps: {
    readonly staking: StakingDeps;
    readonly slashing: SlashingDeps;
    readonly distribution: DistributionDeps;
  };
  /** Messages and queries of staking, slashing and distribution. */
  readonly calls: Calls;
  /** The state in a block, with a list of events of its own. */
  at(height: bigint, given?: Partial<BlockInfo>): Ctx;
  /** Ends a block as staking does. */
  endBlock(ctx: Ctx): void;
  balance(letter: string): string;
  moduleBalance(name: string): string;
}

function wire() {
  const auth = authKeeper({ modulePermissions: PERMISSIONS });
  const blockedAddresses = new Set([auth.getModuleAddress("distribution")]);
  const bank = bankKeeper({ auth, blockedAddresses, sendRestrictions: [] });
  const hooks: StakingHooks[] = [];
  const stakingDeps = { authority: AUTHORITY, auth, bank, hooks };
  const stake = stakingKeeper(stakingDeps);
  const slashingDeps = { authority: AUTHORITY, staking: stake };
  const paying = { authority: AUTHORITY, auth, bank, staking: stake };
  const distributionDeps = { ...paying, hooks: investorsDistributionHooks };
  hooks.push(distributionStakingHooks(paying), slashingStakingHooks(slashingDeps));
  return { auth, bank, stake, stakingDeps, slashingDeps, distributionDeps };
}

/** A description, rates and key for a new validator of that letter. */
export function newValidator(letter: string, amount: bigint) {
  return {
    description: {
      moniker: `val ${letter}`,
      identity: "",
      website: "",
      securityContact: "",
      details: "",
    },
    commission: {
      rate: parseDec("0.1"),
      maxRate: parseDec("0.2"),
      maxChangeRate: parseDec("0.01"),
    },
    minSelfDelegation: 1n,
    delegatorAddress: "",
    validatorAddress: operator(letter),
    pubkey: keyOf(letter),
    value: { denom: "umilk", amount },
  };
}

/** A chain that bonds umilk, whose accounts `a`, `b`, `c` and `d` have a billion each, without validators. */
export function emptyStakeWorld(): StakeWorld {
  const { auth, bank, stake, stakingDeps, slashingDeps, distributionDeps } = wire();
  const { stores } = createTestCtx();
  const at = (height: bigint, given: Partial<BlockInfo> = {}) =>
    createTestCtx({ stores, at: { height, ...given } });
  const ctx = at(1n).unmetered();
  for (const letter of "abcd") {
    auth.createAccount(ctx, raw(letter));
    give(ctx, account(letter), "1000000000umilk");
  }
  const modules = [
    createModule(distribution, distributionDeps),
    createModule(staking, stakingDeps),
    createModule(slashing, slashingDeps),
  ];
  for (const { name, genesis } of modules) {
    const defaults = genesis?.defaults() as { readonly params: object };
    const params =
      name === "staking" ? { ...defaults.params, bondDenom: "umilk" } : defaults.params;
    genesis?.init(ctx, { ...defaults, params });
  }
  const held = (address: string) => coinsToText(bank.getAllBalances(ctx, address));
  return {
    auth,
    bank,
    staking: stake,
    slashing: slashingKeeper(slashingDeps),
    distribution: distributionKeeper(distributionDeps),
    deps: { staking: stakingDeps, slashing: slashingDeps, distribution: distributionDeps },
    calls: callsOf(...modules),
    at,
    endBlock: (block) => staking.endBlock?.(block.unmetered(), stakingDeps),
    balance: (letter) => held(raw(letter)),
    moduleBalance: (name) => held(auth.getModuleAddress(name)),
  };
}

/** The same with validators `a` (300 million) and `b` (100 million) bonded in block 1, where `c` delegates to `a`. */
export function stakeWorld(): StakeWorld {
  const world = emptyStakeWorld();
  const ctx = world.at(1n);
  world.calls.send(ctx, "MsgCreateValidator", newValidator("a", 200_000_000n));
  world.calls.send(ctx, "MsgCreateValidator", newValidator("b", 100_000_000n));
  world.calls.send(ctx, "MsgDelegate", {
    delegatorAddress: account("c"),
    validatorAddress: operator("a"),
    amount: { denom: "umilk", amount: 100_000_000n },
  });
  world.endBlock(ctx);
  return world;
}

export { TEST_TIME };
