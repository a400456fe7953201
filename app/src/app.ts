import {
  type Application,
  createBaseApp,
  createMsgRouter,
  deliverGenesisTx,
  type Runtime,
} from "@milkyway/baseapp";
import { type AnteStep, Bug, type Ctx, createModule, type Module } from "@milkyway/core";
import { SignatureCache, verifyCached } from "@milkyway/crypto";
import { parseDecCoins } from "@milkyway/math";
import { createAnteChain, type SignatureDeps } from "@milkyway/modules/auth/ante";
import { dev } from "@milkyway/modules/dev";
import { earnings } from "@milkyway/modules/earnings";
import { applyPrices, voteExtensionsEnabled } from "@milkyway/modules/oracle/voteExtensions";
import { ensureSpelling } from "@milkyway/modules/registry";
import { RULES_STORE, rules } from "@milkyway/modules/rules";
import { setModuleVersionMap, versionMapOf } from "@milkyway/modules/upgrade";
import { countTx } from "@milkyway/modules/wasm";
import { fork } from "./forks.ts";
import { createKeepers, type Keepers } from "./keepers.ts";
import { createModules } from "./modules.ts";
import type { AppOptions } from "./options.ts";
import { order } from "./order.ts";
import { priceProposals, validatorSignatures } from "./prices/index.ts";
import { reflectionQueries } from "./reflection.ts";
import { registry } from "./registry.ts";
import { rulesOf } from "./ruleSets.ts";
import { SignaturesAhead } from "./signaturesAhead.ts";
import { memoryStoreNames, transientStoreNames } from "./stores.ts";
import { upgradeHandlers } from "./upgrades.ts";
import { prepareForZeroHeight } from "./zeroHeight.ts";

const VERSION = "12.0.0";
const pass: AnteStep = (ctx) => ctx;

function signatureDeps({ auth, bank }: Keepers, { signatureCache, verifyAhead }: AppOptions) {
  const cache = signatureCache ?? new SignatureCache();
  const ahead = new SignaturesAhead({ auth, bank, registry }, cache, verifyAhead);
  const deps: SignatureDeps = {
    auth,
    bank,
    registry,
    verify: (key, signBytes, signature) => verifyCached(cache, key, signBytes, signature),
    isVerifiedAhead: ahead.isVerified,
  };
  return { deps, prefetch: ahead.prefetch };
}

function anteChain(keepers: Keepers, options: AppOptions, signatures: SignatureDeps): AnteStep[] {
  const minGasPrices = parseDecCoins(options.minGasPrices ?? "");
  return createAnteChain({
    ...signatures,
    bank: keepers.bank,
    feegrant: keepers.feegrant,
    minGasPrices: () => minGasPrices,
    simulationGasLimit: options.simulationGasLimit,
    acceptsUnsigned: options.dev ?? false,
    countTx,
    refuseRedundantRelay: pass,
  });
}

function upgradeDeps(keepers: Keepers, options: AppOptions) {
  const handlers = upgradeHandlers(options.store, keepers);
  return {
    authority: keepers.authority,
    handlers,
    inPlace: new Set(handlers.keys()),
    skipHeights: options.skipUpgradeHeights ?? new Set<bigint>(),
    writeUpgradeInfo: options.writeUpgradeInfo ?? (() => undefined),
    process: { downgradeVerified: false },
  };
}

/** A chain with the parts that a node has no need of. */
export interface OpenChain {
  readonly application: Application;
  readonly keepers: Keepers;
  readonly modules: readonly Module[];
  /** The committed state, to read from; what is written to it is gone at the next commit. */
  state(): Ctx;
}

/** What is not in the original is not in its map of versions either. */
function isOfOriginal({ name }: Module): boolean {
  return name !== rules.name && name !== earnings.name;
}

/** The chain on a given state. */
export function createApp(options: AppOptions): Application {
  return openChain(options).application;
}

/** The chain on a given state, open to tools that look inside. */
export function openChain(options: AppOptions): OpenChain {
  const keepers = createKeepers();
  const started: { runtime?: Runtime } = {};
  const requireRuntime = () => {
    if (started.runtime === undefined) throw new Bug("the application is not complete yet");
    return started.runtime;
  };
  let modules: readonly Module[] = [];
  const router = createMsgRouter(() => modules.flatMap(({ messages }) => messages), ensureSpelling);
  modules = createModules(keepers, {
    router,
    upgrade: upgradeDeps(keepers, options),
    invariantCheckPeriod: options.invariantCheckPeriod ?? 0n,
    skipGenesisInvariants: options.skipGenesisInvariants ?? true,
    deliverGenesisTx: (bytes) => deliverGenesisTx(requireRuntime(), bytes),
  });
  if (options.dev) modules = [...modules, createModule(dev, keepers)];
  const signatures = signatureDeps(keepers, options);
  const preBlock = modules.find(({ name }) => name === "upgrade")?.preBlock;
  const { application, runtime } = createBaseApp({
    store: options.store,
    chainId: options.chainId ?? "",
    spec: {
      name: "milkyway",
      version: VERSION,
      registry,
      modules,
      router,
      transientStores: transientStoreNames,
      memoryStores: memoryStoreNames,
      extraQueries: reflectionQueries(modules),
      order,
      ante: anteChain(keepers, options, signatures.deps),
      consensusParams: keepers.consensus,
      preBlock: (ctx, { txs }) => {
        fork(ctx, keepers, modules.filter(isOfOriginal));
        const changed = preBlock?.(ctx) ?? { consensusParamsChanged: false };
        if (voteExtensionsEnabled(ctx)) applyPrices(ctx, keepers, txs);
        return changed;
      },
      beforeGenesis: (ctx) => setModuleVersionMap(ctx, versionMapOf(modules.filter(isOfOriginal))),
      proposals: priceProposals({
        weights: keepers,
        signatures: validatorSignatures(keepers.staking),
        prices: options.prices,
        note: options.note ?? (() => undefined),
      }),
      genesisStores: (hasSection) => (hasSection(RULES_STORE) ? [RULES_STORE] : []),
      rulesOf: (ctx) => rulesOf(options.store, ctx),
      prefetch: signatures.prefetch,
      prepareForZeroHeight: (ctx, unjailed) =>
        prepareForZeroHeight(ctx, keepers, modules, unjailed),
    },
  });
  started.runtime = runtime;
  return { application, keepers, modules, state: () => requireRuntime().check.unmetered() };
}
