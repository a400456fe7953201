import type { Ctx, Module } from "@milkyway/core";
import { state } from "./state.ts";

/** Versions of the layouts of the modules' states, by name. */
export type VersionMap = ReadonlyMap<string, bigint>;

function sorted(names: Iterable<string>): string[] {
  return [...names].sort((a, b) => (a < b ? -1 : 1));
}

/** The versions that this program has. */
export function versionMapOf(modules: readonly Module[]): VersionMap {
  return new Map(modules.map(({ name, consensusVersion }) => [name, BigInt(consensusVersion)]));
}

/** Keeps versions; those of modules that are not named stay. */
export function setModuleVersionMap(ctx: Ctx, versions: VersionMap): void {
  for (const name of sorted(versions.keys()))
    state.moduleVersions.set(ctx, name, versions.get(name) as bigint);
}

export function getModuleVersionMap(ctx: Ctx): VersionMap {
  return new Map(state.moduleVersions.entries(ctx));
}

/** Modules by name, accounts last: the order in which they migrate. */
export function migrationOrder(modules: readonly Module[]): readonly Module[] {
  const byName = new Map(modules.map((module) => [module.name, module]));
  const names = sorted(byName.keys()).filter((name) => name !== "auth");
  return [...names, "auth"].flatMap((name) => byName.get(name) ?? []);
}
