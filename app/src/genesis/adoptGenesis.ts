import { fromJson, isJsonObject, type JsonObject, type JsonValue, toJson } from "@milkyway/codec";
import { type Module, plainError } from "@milkyway/core";
import { registry } from "../registry.ts";
import { optionalStoreNames } from "../stores.ts";
import { defaultAppState, moduleTable } from "./defaultAppState.ts";

/** A genesis read with the eyes of this version. */
export interface AdoptedGenesis {
  /** Without what is unknown, and with the defaults of what was missing. */
  readonly appState: JsonObject;
  /** Sections that no module has. */
  readonly unknownSections: readonly string[];
  /** Fields that this version does not have, as `gov.params.x`. */
  readonly unknownFields: readonly string[];
  /** Sections that were not there, and have their defaults now. */
  readonly missingSections: readonly string[];
  /** Fields that older versions did not have, and that have their defaults now. */
  readonly missingFields: readonly string[];
}

/** A section with the fields of another one that it leaves out, at every depth but not within lists. */
function completed(
  given: JsonObject,
  defaults: JsonObject,
  path: string,
  onMissing: (path: string) => void,
): JsonObject {
  const result: Record<string, JsonValue | undefined> = { ...given };
  for (const [name, value] of Object.entries(defaults)) {
    const own = given[name];
    const at = `${path}.${name}`;
    if (own === undefined && value !== undefined) {
      result[name] = value;
      onMissing(at);
    } else if (isJsonObject(own) && isJsonObject(value))
      result[name] = completed(own, value, at, onMissing);
  }
  return result as JsonObject;
}

function readSection(
  { name, genesis }: Module,
  json: JsonValue,
  onUnknownField: (path: string) => void,
): JsonValue {
  if (!genesis?.type || json === null) return json;
  let isKnown = true;
  try {
    const state = fromJson(genesis.type, json, registry, {
      onUnknownField(path) {
        isKnown = false;
        onUnknownField(`${name}.${path}`);
      },
    });
    return isKnown ? json : toJson(genesis.type, state, registry);
  } catch (error) {
    throw plainError(`genesis of ${name}: ${error instanceof Error ? error.message : error}`);
  }
}

/** The default sections of the original: what goes beyond it is there only if a genesis asks for it. */
function originalSections(): JsonObject {
  const sections = Object.entries(defaultAppState());
  return Object.fromEntries(sections.filter(([name]) => !optionalStoreNames.includes(name)));
}

/** Reads the sections of a genesis, and tells what of them this version does not know. Throws on wrong values. */
export function adoptGenesis(given: JsonObject): AdoptedGenesis {
  const modules = new Map(moduleTable().map((module) => [module.name, module]));
  const unknownSections: string[] = [];
  const unknownFields: string[] = [];
  const read: Record<string, JsonValue> = {};
  for (const [name, json] of Object.entries(given)) {
    const module = modules.get(name);
    if (module === undefined || module.genesis === undefined) unknownSections.push(name);
    else if (json !== undefined)
      read[name] = readSection(module, json, (path) => unknownFields.push(path));
  }
  const defaults = originalSections();
  const missingFields: string[] = [];
  for (const [name, section] of Object.entries(read)) {
    const byDefault = defaults[name];
    if (isJsonObject(section) && isJsonObject(byDefault))
      read[name] = completed(section, byDefault, name, (path) => missingFields.push(path));
  }
  const missingSections = Object.keys(defaults).filter((name) => !(name in read));
  const appState = { ...defaults, ...read };
  return { appState, unknownSections, unknownFields, missingSections, missingFields };
}

/** Throws, naming the section, on a state that a module refuses. */
export function validateAppState(appState: JsonObject): void {
  for (const { name, genesis } of moduleTable()) {
    const json = appState[name];
    if (!genesis || json === undefined || json === null) continue;
    const state = genesis.type ? fromJson(genesis.type, json, registry) : json;
    try {
      genesis.validate(state);
    } catch (error) {
      throw plainError(`genesis of ${name}: ${error instanceof Error ? error.message : error}`);
    }
  }
}
