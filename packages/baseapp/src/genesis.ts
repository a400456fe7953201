import { fromUtf8Strict } from "@milkyway/bytes";
import { fromJson, type JsonObject, type JsonValue, toJson } from "@milkyway/codec";
import type { ValidatorUpdate } from "@milkyway/codec/gen/tendermint/abci";
import { type Ctx, type Module, plainError } from "@milkyway/core";
import type { ExportedGenesis, ExportOptions } from "./application.ts";
import type { Runtime } from "./runtime.ts";

/** Reads the sections of an application's genesis. */
export function parseAppState(bytes: Uint8Array): JsonObject {
  const state: unknown = JSON.parse(bytes.length === 0 ? "{}" : fromUtf8Strict(bytes));
  if (state === null || typeof state !== "object" || Array.isArray(state))
    throw plainError("app_state is not an object");
  return state as JsonObject;
}

/** The module's genesis out of its JSON section. */
export function readSection(runtime: Runtime, { name, genesis }: Module, json: JsonValue): unknown {
  if (!genesis?.type) return json;
  try {
    return fromJson(genesis.type, json, runtime.spec.registry);
  } catch (error) {
    throw plainError(`genesis of ${name}: ${error instanceof Error ? error.message : error}`);
  }
}

/**
 * Runs the genesis of every module that has a section; one module at most may name the validators. Rules that a module
 * sets hold for the modules after it.
 */
export function initGenesis(
  runtime: Runtime,
  ctx: Ctx,
  state: JsonObject,
): readonly ValidatorUpdate[] {
  let validators: readonly ValidatorUpdate[] = [];
  for (const name of runtime.spec.order.initGenesis) {
    const module = runtime.modules.get(name);
    const section = state[name];
    if (!module?.genesis || section === undefined || section === null) continue;
    const at = ctx.with({ rules: runtime.spec.rulesOf(ctx) });
    const updates = module.genesis.init(at, readSection(runtime, module, section));
    if (updates.length === 0) continue;
    if (validators.length > 0)
      throw plainError("validator InitGenesis updates already set by a previous module");
    validators = updates;
  }
  return validators;
}

/** The sections that the given state would be started from. */
export function exportSections(
  runtime: Runtime,
  ctx: Ctx,
  { modules }: ExportOptions,
): ExportedGenesis["appState"] {
  const { order, registry } = runtime.spec;
  const wanted = modules === undefined ? order.exportGenesis : modules;
  const sections: Record<string, unknown> = {};
  for (const name of order.exportGenesis) {
    const genesis = runtime.modules.get(name)?.genesis;
    if (!genesis || !wanted.includes(name)) continue;
    const state = genesis.export(ctx);
    if (state === undefined) continue;
    sections[name] = genesis.type ? toJson(genesis.type, state, registry) : state;
  }
  return sections;
}
