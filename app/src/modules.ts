/** The modules of the chain, each with what it asks of its neighbours. */
import { createModule, type Module, type MsgRouter } from "@milkyway/core";
import { assets } from "@milkyway/modules/assets";
import { auth } from "@milkyway/modules/auth";
import { authz } from "@milkyway/modules/authz";
import { bank } from "@milkyway/modules/bank";
import { capability } from "@milkyway/modules/capability";
import { consensus } from "@milkyway/modules/consensus";
import { crisis, type NamedInvariant } from "@milkyway/modules/crisis";
import { distribution } from "@milkyway/modules/distribution";
import { type EarningsDeps, earnings } from "@milkyway/modules/earnings";
import { evidence } from "@milkyway/modules/evidence";
import { feegrant } from "@milkyway/modules/feegrant";
import { feeibc } from "@milkyway/modules/feeibc";
import { type GenesisTxResult, genutil } from "@milkyway/modules/genutil";
import { gov } from "@milkyway/modules/gov";
import { hyperlane } from "@milkyway/modules/hyperlane";
import { ibc, tendermintClient } from "@milkyway/modules/ibc";
import { ibchooks } from "@milkyway/modules/ibchooks";
import { investors } from "@milkyway/modules/investors";
import { liquidvesting } from "@milkyway/modules/liquidvesting";
import { marketmap } from "@milkyway/modules/marketmap";
import { mint } from "@milkyway/modules/mint";
import { operators } from "@milkyway/modules/operators";
import { marketmapHooks, oracle } from "@milkyway/modules/oracle";
import { packetforward } from "@milkyway/modules/packetforward";
import {
  parameterChangeContent,
  parameterChangeHandler,
  params,
  paramsKeeper,
} from "@milkyway/modules/params";
import { pools } from "@milkyway/modules/pools";
import { provider } from "@milkyway/modules/provider";
import { ratelimit } from "@milkyway/modules/ratelimit";
import { restaking } from "@milkyway/modules/restaking";
import { planEarnings, rewards } from "@milkyway/modules/rewards";
import { rules } from "@milkyway/modules/rules";
import { services } from "@milkyway/modules/services";
import { slashing } from "@milkyway/modules/slashing";
import { staking } from "@milkyway/modules/staking";
import { tokenfactory } from "@milkyway/modules/tokenfactory";
import { transfer } from "@milkyway/modules/transfer";
import { type UpgradeDeps, upgrade, upgradeContents } from "@milkyway/modules/upgrade";
import { vesting } from "@milkyway/modules/vesting";
import { warp } from "@milkyway/modules/warp";
import { wasm } from "@milkyway/modules/wasm";
import { AUTHORITY, type Keepers } from "./keepers.ts";
import { registry } from "./registry.ts";

/** What modules get from the application beside each other. */
export interface ModuleSurroundings {
  readonly router: MsgRouter;
  readonly upgrade: UpgradeDeps;
  readonly invariantCheckPeriod: bigint;
  readonly skipGenesisInvariants: boolean;
  deliverGenesisTx(bytes: Uint8Array): GenesisTxResult;
}

/** Invariants of all modules, by module and route. */
function invariantsOf(modules: readonly Module[]): NamedInvariant[] {
  return modules.flatMap(({ name, invariants }) =>
    Object.entries(invariants).map(([route, check]) => ({ module: name, route, check })),
  );
}

function earningsDeps(keepers: Keepers, router: MsgRouter): EarningsDeps {
  const { bank, rewards: plans, rewardsDeps } = keepers;
  return {
    ...rewardsDeps,
    router,
    bank: {
      getBalance: bank.getBalance,
      give(ctx, user, coins) {
        bank.mintCoins(ctx, mint.name, coins);
        bank.sendCoinsFromModuleToAccount(ctx, mint.name, user, coins);
      },
    },
    rewards: {
      iteratePlans: plans.iteratePlans,
      planEarnings: (ctx, plan, elapsed, position) =>
        planEarnings(ctx, rewardsDeps, plan, elapsed, position),
    },
  };
}

export function createModules(
  keepers: Keepers,
  surroundings: ModuleSurroundings,
): readonly Module[] {
  const authority = AUTHORITY;
  const { router } = surroundings;
  const { bank: plainBank, messageBank } = keepers;
  const govStaking = {
    ...keepers.provider,
    iterateDelegations: keepers.staking.iterateDelegations,
  };
  const modules: Module[] = [
    createModule(auth, { keeper: keepers.auth, authority }),
    createModule(vesting, { auth: keepers.auth, bank: messageBank }),
    createModule(bank, { bank: messageBank, authority }),
    createModule(capability, {}),
    createModule(crisis, {
      authority,
      bank: plainBank,
      invariants: () => invariantsOf(modules),
      invariantCheckPeriod: surroundings.invariantCheckPeriod,
      skipGenesisInvariants: surroundings.skipGenesisInvariants,
    }),
    createModule(gov, {
      authority,
      registry,
      router,
      auth: keepers.auth,
      bank: plainBank,
      distribution: keepers.distribution,
      staking: govStaking,
      legacyContents: [...upgradeContents, parameterChangeContent],
      legacyRoutes: { params: parameterChangeHandler },
    }),
    createModule(mint, {
      authority,
      auth: keepers.auth,
      bank: plainBank,
      staking: keepers.provider,
    }),
    createModule(slashing, keepers.slashingDeps),
    createModule(distribution, keepers.distributionDeps),
    createModule(staking, keepers.stakingDeps),
    createModule(upgrade, surroundings.upgrade),
    createModule(evidence, { slashing: keepers.slashing, staking: keepers.staking }),
    createModule(feegrant, { auth: keepers.auth, bank: plainBank }),
    createModule(authz, {
      registry,
      router,
      auth: keepers.auth,
      bank: plainBank,
      authorizations: [],
    }),
    createModule(params, {}),
    createModule(consensus, { authority }),
    createModule(genutil, {
      registry,
      staking: keepers.staking,
      deliverTx: surroundings.deliverGenesisTx,
    }),
    createModule(oracle, { marketmap: keepers.marketmap }),
    createModule(marketmap, { authority, hooks: [marketmapHooks] }),
    createModule(provider, keepers.providerDeps),
    createModule(services, keepers.servicesDeps),
    createModule(operators, keepers.operatorsDeps),
    createModule(pools, keepers.poolsDeps),
    createModule(restaking, keepers.restakingDeps),
    createModule(assets, { authority }),
    createModule(rewards, keepers.rewardsDeps),
    createModule(liquidvesting, keepers.liquidvestingDeps),
    createModule(tokenfactory, keepers.tokenfactoryDeps),
    createModule(investors, keepers.investorsDeps),
    createModule(ibc, {}),
    createModule(tendermintClient, {}),
    createModule(transfer, { capability: keepers.capability }),
    createModule(feeibc, {}),
    createModule(packetforward, {}),
    createModule(ratelimit, {}),
    createModule(wasm, {}),
    createModule(ibchooks, { params: paramsKeeper() }),
    createModule(hyperlane, {}),
    createModule(warp, {}),
    createModule(rules, {}),
    createModule(earnings, earningsDeps(keepers, router)),
  ];
  return modules;
}
