import { createMsgRouter } from "@milkyway/baseapp";
import { compareUtf8 } from "@milkyway/bytes";
import { type JsonObject, type JsonValue, toJson } from "@milkyway/codec";
import { Bug, type Module } from "@milkyway/core";
import { createKeepers } from "../keepers.ts";
import { createModules } from "../modules.ts";
import { registry } from "../registry.ts";

function unused(): never {
  throw new Bug("a table of modules was asked to run");
}

/** The modules of the chain as a table to read: they belong to no running application. */
export function moduleTable(): readonly Module[] {
  const keepers = createKeepers();
  return createModules(keepers, {
    router: createMsgRouter(() => []),
    upgrade: {
      authority: keepers.authority,
      handlers: new Map(),
      skipHeights: new Set(),
      writeUpgradeInfo: unused,
      process: { downgradeVerified: false },
    },
    invariantCheckPeriod: 0n,
    skipGenesisInvariants: true,
    deliverGenesisTx: unused,
  });
}

function defaultSection({ genesis }: Module): JsonValue {
  if (!genesis) return null;
  const state = genesis.defaults();
  return genesis.type ? toJson(genesis.type, state, registry) : (state as JsonValue);
}

/** What every module begins with when nothing is said of it: a section for each, by name. */
export function defaultAppState(): JsonObject {
  const modules = moduleTable().filter(({ genesis }) => genesis !== undefined);
  return Object.fromEntries(
    [...modules]
      .sort((a, b) => compareUtf8(a.name, b.name))
      .map((module) => [module.name, defaultSection(module)]),
  );
}
