import type {
  ModuleOptions,
  ServiceCommandDescriptor,
} from "@milkyway/codec/gen/cosmos/autocli/v1";
import type { Module } from "@milkyway/core";

function commandsOf(service: string | undefined): ServiceCommandDescriptor | undefined {
  return service === undefined
    ? undefined
    : { service, rpcCommandOptions: [], subCommands: new Map() };
}

/** The part of a name before its last dot, or of a path before its last slash. */
function before(separator: string, name: string | undefined): string | undefined {
  return name?.slice(0, name.lastIndexOf(separator));
}

function optionsOf({ messages, queries }: Module): ModuleOptions | undefined {
  const packageName = before(".", messages.at(-1)?.type.typeName);
  const tx = commandsOf(packageName && `${packageName}.Msg`);
  const query = commandsOf(before("/", queries.at(-1)?.path)?.slice(1));
  return tx || query ? { tx, query } : undefined;
}

/** The services of each module, the last one where there are several: what a command line can be made from. */
export function moduleOptionsOf(modules: readonly Module[]): ReadonlyMap<string, ModuleOptions> {
  return new Map(
    modules.flatMap((module) => {
      const options = optionsOf(module);
      return options === undefined ? [] : [[module.name, options] as const];
    }),
  );
}
