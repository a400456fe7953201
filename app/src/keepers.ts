/** Who is wired to whom. Reads top to bottom; a circle is closed by a list of hooks that is filled further down. */
import { type Address, accounts, type Ctx } from "@milkyway/core";
import { moduleAddress } from "@milkyway/crypto";
import { assetsKeeper } from "@milkyway/modules/assets";
import { authKeeper } from "@milkyway/modules/auth";
import {
  type BeforeSendHooks,
  bankKeeper,
  type SendRestriction,
  withBeforeSendHooks,
} from "@milkyway/modules/bank";
import { capabilityKeeper } from "@milkyway/modules/capability";
import { consensusKeeper } from "@milkyway/modules/consensus";
import { distributionKeeper, distributionStakingHooks } from "@milkyway/modules/distribution";
import { feegrantKeeper } from "@milkyway/modules/feegrant";
import { investorsDistributionHooks, investorsOtherHooks } from "@milkyway/modules/investors";
import {
  liquidvestingRestakeRestriction,
  liquidvestingSendRestriction,
} from "@milkyway/modules/liquidvesting";
import { marketmapKeeper } from "@milkyway/modules/marketmap";
import { type OperatorsHooks, operatorsKeeper } from "@milkyway/modules/operators";
import { oracleKeeper } from "@milkyway/modules/oracle";
import { type PoolsHooks, poolsKeeper } from "@milkyway/modules/pools";
import { providerKeeper, providerStakingHooks } from "@milkyway/modules/provider";
import {
  isTargetAccount,
  type RestakeRestriction,
  type RestakingHooks,
  refuseLostTransfers,
  restakingKeeper,
  restakingOperatorsHooks,
  restakingServicesHooks,
} from "@milkyway/modules/restaking";
import {
  rewardsKeeper,
  rewardsOperatorsHooks,
  rewardsPoolsHooks,
  rewardsRestakingHooks,
  rewardsServicesHooks,
} from "@milkyway/modules/rewards";
import { type ServicesHooks, servicesKeeper } from "@milkyway/modules/services";
import { slashingKeeper, slashingStakingHooks } from "@milkyway/modules/slashing";
import { type StakingHooks, stakingKeeper } from "@milkyway/modules/staking";
import { tokenfactoryBeforeSendHooks } from "@milkyway/modules/tokenfactory";
import { upgradeKeeper } from "@milkyway/modules/upgrade";
import { contracts } from "@milkyway/modules/wasm";
import { blockedAddresses, moduleAddresses, permissions } from "./moduleAccounts.ts";

/** Bech32 text of the governance account, which every `authority` field must name. */
export const AUTHORITY: string = accounts.toText(moduleAddress("gov"));

/** Length of the addresses of contracts and of rewards plans, which no key belongs to. */
const DERIVED_BYTES = 32;

/** Every keeper of the chain, with what it was made from where the module itself needs that. */
export type Keepers = ReturnType<typeof createKeepers>;

export function createKeepers() {
  const authority = AUTHORITY;
  const auth = authKeeper({ modulePermissions: permissions });
  const sendRestrictions: SendRestriction[] = [];
  const bank = bankKeeper({ auth, blockedAddresses, sendRestrictions });
  // Only the messages of bank and vesting call the hooks of token factories before a transfer.
  const transferChecks: BeforeSendHooks["blockBeforeSend"][] = [];
  const factoryHooks = tokenfactoryBeforeSendHooks(contracts);
  const messageBank = withBeforeSendHooks(bank, {
    ...factoryHooks,
    blockBeforeSend(...transfer) {
      for (const check of transferChecks) check(...transfer);
      factoryHooks.blockBeforeSend(...transfer);
    },
  });
  const capability = capabilityKeeper;
  const feegrant = feegrantKeeper();
  const upgrade = upgradeKeeper();

  const stakingHooks: StakingHooks[] = [];
  const stakingDeps = { authority, auth, bank, hooks: stakingHooks };
  const staking = stakingKeeper(stakingDeps);
  const slashingDeps = { authority, staking };
  const slashing = slashingKeeper(slashingDeps);
  const providerDeps = { authority, bank, capability, staking };
  const provider = providerKeeper(providerDeps);
  const payingDeps = { authority, auth, bank, staking };
  const distributionDeps = { ...payingDeps, hooks: investorsDistributionHooks };
  const distribution = distributionKeeper(distributionDeps);
  stakingHooks.push(
    distributionStakingHooks({ ...payingDeps, hooks: investorsOtherHooks }),
    slashingStakingHooks(slashingDeps),
    providerStakingHooks(providerDeps),
  );

  const marketmap = marketmapKeeper();
  const oracle = oracleKeeper({ marketmap });
  const assets = assetsKeeper();

  const servicesHooks: ServicesHooks[] = [];
  const servicesDeps = { authority, auth, distribution, hooks: servicesHooks };
  const services = servicesKeeper(servicesDeps);
  const operatorsHooks: OperatorsHooks[] = [];
  const operatorsDeps = { authority, auth, distribution, hooks: operatorsHooks };
  const operators = operatorsKeeper();
  const poolsHooks: PoolsHooks[] = [];
  const poolsDeps = { auth, hooks: poolsHooks };
  const pools = poolsKeeper(poolsDeps);

  const targets = { pools, services, operators };
  transferChecks.push(refuseLostTransfers(targets, new Set([moduleAddress("liquidvesting")])));

  const restakingHooks: RestakingHooks[] = [];
  const restrictions: { restake: RestakeRestriction | undefined } = { restake: undefined };
  const restakingDeps = {
    authority,
    assets,
    bank,
    oracle,
    operators,
    pools,
    services,
    hooks: restakingHooks,
    get restakeRestriction() {
      return restrictions.restake;
    },
  };
  const restaking = restakingKeeper(restakingDeps);
  const liquidvestingDeps = { authority, auth, bank, operators, pools, restaking, services };
  sendRestrictions.push(liquidvestingSendRestriction(liquidvestingDeps));
  restrictions.restake = liquidvestingRestakeRestriction(liquidvestingDeps);
  const rewardsDeps = {
    authority,
    assets,
    auth,
    bank,
    distribution,
    oracle,
    operators,
    pools,
    restaking,
    services,
  };
  const rewards = rewardsKeeper();
  servicesHooks.push(restakingServicesHooks, rewardsServicesHooks(rewardsDeps));
  operatorsHooks.push(restakingOperatorsHooks(restakingDeps), rewardsOperatorsHooks(rewardsDeps));
  poolsHooks.push(rewardsPoolsHooks(rewardsDeps));
  restakingHooks.push(rewardsRestakingHooks(rewardsDeps));

  return {
    authority,
    assets,
    auth,
    bank,
    capability,
    consensus: consensusKeeper(),
    distribution,
    distributionDeps,
    feegrant,
    investorsDeps: { authority, auth, distribution, staking },
    liquidvestingDeps,
    marketmap,
    messageBank,
    operators,
    operatorsDeps,
    oracle,
    pools,
    poolsDeps,
    provider,
    providerDeps,
    restaking,
    restakingDeps,
    rewards,
    rewardsDeps,
    services,
    servicesDeps,
    slashing,
    slashingDeps,
    staking,
    stakingDeps,
    tokenfactoryDeps: {
      auth,
      bank,
      contracts,
      distribution,
      keepsForOthers: (ctx: Ctx, address: Address) =>
        address.length === DERIVED_BYTES ||
        moduleAddresses.has(address) ||
        isTargetAccount(ctx, targets, address),
    },
    upgrade,
  };
}
