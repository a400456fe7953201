import { createTypeRegistry, fromJson, type JsonValue, toJson } from "@milkyway/codec";
import { type Ctx, plainError, type RawGenesis } from "@milkyway/core";
import { GenesisState } from "./gen/v1.ts";
import { state } from "./state.ts";
import { chosenRules, NEWEST_RULES, ORIGINAL_RULES } from "./version.ts";

const registry = createTypeRegistry([]);

function read(json: unknown): GenesisState {
  const genesis = fromJson(GenesisState, json as JsonValue, registry);
  checkVersion(genesis.version);
  return genesis;
}

function checkVersion(version: string): void {
  if (version === ORIGINAL_RULES)
    throw plainError(`a chain with the rules ${version} has no section "rules" in its genesis`);
  if (version !== NEWEST_RULES)
    throw plainError(`unknown rules "${version}": this program knows ${NEWEST_RULES}`);
}

function exportRules(ctx: Ctx): unknown {
  const version = chosenRules(ctx);
  if (version === undefined) return undefined;
  const quarantine = [...state.quarantine.values(ctx)];
  if (quarantine.length === 0) return { version };
  return toJson(GenesisState, { version, quarantine }, registry);
}

/** Stores the rules of a chain that begins with them, or changes to them. */
export function setRules(ctx: Ctx, version: string): void {
  checkVersion(version);
  state.version.set(ctx, version);
}

/** The version, and what is in quarantine; a chain with the original's rules has no section. */
export const genesis: RawGenesis<object> = {
  raw: true,
  defaults: () => ({ version: NEWEST_RULES }),
  validate: (json) => void read(json),
  init(ctx, _deps, json) {
    const { version, quarantine } = read(json);
    setRules(ctx, version);
    for (const entry of quarantine)
      state.quarantine.set(ctx, `${entry.module}/${entry.item}`, entry);
  },
  export: exportRules,
};
