import type { JsonSlice } from "@milkyway/codec";
import { fromJson, streamedFromJson, toJson } from "@milkyway/codec";
import type { ValidatorUpdate } from "@milkyway/codec/gen/tendermint/abci";
import { type BoundGenesis, type Ctx, type Module, plainError } from "@milkyway/core";
import type { ExportedGenesis, ExportOptions } from "./application.ts";
import type { GenesisSections } from "./genesisSections.ts";
import type { Runtime } from "./runtime.ts";

/**
 * Runs the genesis of every module that has a section; one module at most may name the validators. Rules that a module
 * sets hold for the modules after it.
 */
export function initGenesis(
  runtime: Runtime,
  ctx: Ctx,
  sections: GenesisSections,
): readonly ValidatorUpdate[] {
  let validators: readonly ValidatorUpdate[] = [];
  for (const name of runtime.spec.order.initGenesis) {
    const module = runtime.modules.get(name);
    const section = sections.get(name);
    if (!module?.genesis || section === undefined || section.isNull) continue;
    const at = ctx.with({ rules: runtime.spec.rulesOf(ctx) });
    const updates = initModule(runtime, at, module, sections);
    if (updates.length === 0) continue;
    if (validators.length > 0)
      throw plainError("validator InitGenesis updates already set by a previous module");
    validators = updates;
  }
  return validators;
}

function initModule(
  runtime: Runtime,
  ctx: Ctx,
  { name, genesis }: Module,
  sections: GenesisSections,
): readonly ValidatorUpdate[] {
  try {
    return initFrom(runtime, ctx, genesis as BoundGenesis, sections.get(name) as JsonSlice);
  } catch (error) {
    // The document is read while state is made of it: what is wrong with the document counts first, wherever it is.
    sections.value();
    checkSection(runtime, name, genesis as BoundGenesis, sections.get(name) as JsonSlice);
    throw error;
  }
}

function initFrom(
  { spec }: Runtime,
  ctx: Ctx,
  { type, streamed, init }: BoundGenesis,
  section: JsonSlice,
): readonly ValidatorUpdate[] {
  if (type === undefined) return init(ctx, section.value());
  const { message, finish } = streamedFromJson(type, section, spec.registry, streamed);
  const updates = init(ctx, message);
  finish();
  return updates;
}

/** Throws what is wrong with a section, and where. */
function checkSection(
  { spec }: Runtime,
  name: string,
  { type }: BoundGenesis,
  section: JsonSlice,
): void {
  if (type === undefined) return;
  try {
    fromJson(type, section.value(), spec.registry);
  } catch (error) {
    throw plainError(`genesis of ${name}: ${error instanceof Error ? error.message : error}`);
  }
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
