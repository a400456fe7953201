/** The chain without blocks, signatures and fees: what behaviours are tried out in. */
import { createMsgRouter } from "@milkyway/baseapp";
import {
  fromJson,
  isJsonObject,
  type JsonObject,
  type MessageType,
  SECOND,
  toJson,
} from "@milkyway/codec";
import { accounts, type Ctx, type Event, type Module, type Rules } from "@milkyway/core";
import { createTestCtx, eventTexts, failureOf, TEST_TIME } from "@milkyway/core/testing";
import { type Coins, coinsToText } from "@milkyway/math";
import { ensureSpelling } from "@milkyway/modules/registry";
import { changed } from "../genesis/changed.ts";
import { devAppState } from "../genesis/devGenesis.ts";
import { createKeepers, type Keepers } from "../keepers.ts";
import { createModules } from "../modules.ts";
import { order } from "../order.ts";
import { registry } from "../registry.ts";

/** Modules whose block code needs no validators. */
const OWN = new Set(["rewards", "operators", "restaking", "liquidvesting"]);
const UNUSED = () => {
  throw new Error("not part of this world");
};

/** A chain that tests send messages to. */
export interface RuleWorld {
  readonly keepers: Keepers;
  readonly modules: readonly Module[];
  /** State of the current block, without charges. */
  readonly ctx: Ctx;
  /** What the last call told of. */
  readonly events: readonly string[];
  /** Runs a message, with its writes if it goes well; returns `ok`, or why not. */
  send<T>(type: MessageType<T>, msg: T): string;
  /** Ends the block and begins the next one, seconds later; returns `ok`, or why the chain stops. */
  block(seconds?: number): string;
  balance(address: string): string;
  give(address: string, coins: Coins): void;
  exportState(): JsonObject;
}

let made: JsonObject | undefined;

/** The genesis of a developer chain without its validator. */
export function worldAppState(): JsonObject {
  made ??= makeAppState();
  return made;
}

function makeAppState(): JsonObject {
  const options = {
    chainId: "test-1",
    time: "2025-03-01T12:00:00Z",
    consensusKey: new Uint8Array(32).fill(7),
  };
  return changed(devAppState(options), "genutil.gen_txs", []);
}

function wire(): { keepers: Keepers; modules: readonly Module[] } {
  const keepers = createKeepers();
  let modules: readonly Module[] = [];
  const router = createMsgRouter(() => modules.flatMap(({ messages }) => messages), ensureSpelling);
  modules = createModules(keepers, {
    router,
    upgrade: {
      authority: keepers.authority,
      handlers: new Map(),
      skipHeights: new Set(),
      writeUpgradeInfo: UNUSED,
      process: { downgradeVerified: true },
    },
    invariantCheckPeriod: 0n,
    skipGenesisInvariants: true,
    deliverGenesisTx: UNUSED,
  });
  return { keepers, modules };
}

function begin(ctx: Ctx, modules: readonly Module[], appState: JsonObject): void {
  for (const name of order.initGenesis) {
    const genesis = modules.find((module) => module.name === name)?.genesis;
    const section = appState[name];
    if (!genesis || section === undefined || section === null) continue;
    genesis.init(ctx, genesis.type ? fromJson(genesis.type, section, registry) : section);
  }
}

/** A chain under the given rules, begun with a genesis; it throws where that cannot be imported. */
export function createRuleWorld(rules: Rules, appState = worldAppState()): RuleWorld {
  const { keepers, modules } = wire();
  const router = createMsgRouter(() => modules.flatMap(({ messages }) => messages), ensureSpelling);
  const block = { height: 1n, time: TEST_TIME };
  let ctx = createTestCtx({ rules, metered: false, at: block });
  let events: Event[] = [];
  begin(ctx, modules, appState);

  const attempt = (run: (at: Ctx) => void): string => {
    const branch = ctx.branch();
    events = [];
    const failure = failureOf(() => run(branch.ctx));
    if (failure !== "no failure") return failure;
    branch.write();
    events = branch.ctx.events;
    return "ok";
  };
  const visit = (names: readonly string[], phase: "beginBlock" | "endBlock") => (at: Ctx) => {
    for (const name of names.filter((own) => OWN.has(own)))
      modules.find((module) => module.name === name)?.[phase]?.(at);
  };
  const begun = attempt(visit(order.beginBlock, "beginBlock"));
  if (begun !== "ok") throw new Error(begun);

  return {
    keepers,
    modules,
    get ctx() {
      return ctx;
    },
    get events() {
      return eventTexts(events);
    },
    send: (type, msg) =>
      attempt((at) => {
        router.validate(`/${type.typeName}`, msg);
        const result = router.run(at, `/${type.typeName}`, msg);
        at.events.push(...result.events);
      }),
    block(seconds = 5) {
      const ended = attempt(visit(order.endBlock, "endBlock"));
      if (ended !== "ok") return ended;
      const { height, time } = ctx;
      ctx = ctx.with({
        block: { ...ctx.block, height: height + 1n, time: time + BigInt(seconds) * SECOND },
      });
      const endEvents = events;
      const begun = attempt(visit(order.beginBlock, "beginBlock"));
      events = [...endEvents, ...events];
      return begun;
    },
    balance: (address) => coinsToText(keepers.bank.getAllBalances(ctx, accounts.fromText(address))),
    give(address, coins) {
      keepers.bank.mintCoins(ctx, "mint", coins);
      keepers.bank.sendCoinsFromModuleToAccount(ctx, "mint", accounts.fromText(address), coins);
    },
    exportState() {
      const dropped = ctx.branch().ctx;
      const sections = modules.flatMap((module) => {
        const state = module.genesis?.export(dropped);
        if (state === undefined) return [];
        const type = module.genesis?.type;
        const json = type ? toJson(type, state, registry) : state;
        return isJsonObject(json as JsonObject) ? [[module.name, json as JsonObject]] : [];
      });
      return Object.fromEntries(sections);
    },
  };
}
