/** @see https://github.com/cosmos/cosmos-sdk/blob/v0.50.13/types/module/module.go RunMigrations */
import { type Ctx, type Module, sdkErrors } from "@milkyway/core";
import { migrationOrder, type VersionMap } from "./versionMap.ts";

function migrate(ctx: Ctx, { name, migrations }: Module, from: bigint, to: bigint): void {
  if (to <= 1n || from === to) return;
  if (Object.keys(migrations).length === 0)
    throw sdkErrors.notFound.wrap(`no migrations found for module ${name}`);
  for (let version = from; version < to; version++) {
    const run = migrations[Number(version)];
    if (run === undefined)
      throw sdkErrors.notFound.wrap(
        `no migration found for module ${name} from version ${version} to version ${version + 1n}`,
      );
    run(ctx);
  }
}

function add(ctx: Ctx, { genesis }: Module): void {
  if (!genesis) return;
  const updates = genesis.init(ctx, genesis.defaults());
  if (updates.length > 0)
    throw sdkErrors.logic.wrap("validator InitGenesis update is already set by another module");
}

/** Brings the state of every module to the version of this program, and starts modules that are new with their defaults. */
export function runMigrations(
  ctx: Ctx,
  modules: readonly Module[],
  versions: VersionMap,
): VersionMap {
  const updated = new Map<string, bigint>();
  for (const module of migrationOrder(modules)) {
    const from = versions.get(module.name);
    const to = BigInt(module.consensusVersion);
    if (from === undefined) add(ctx, module);
    else migrate(ctx, module, from, to);
    updated.set(module.name, to);
  }
  return updated;
}
