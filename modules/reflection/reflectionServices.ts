import { Query as AutoCli } from "@milkyway/codec/gen/cosmos/autocli/v1";
import { ReflectionService as Interfaces } from "@milkyway/codec/gen/cosmos/base/reflection/v1beta1";
import { ReflectionService as Files } from "@milkyway/codec/gen/cosmos/reflection/v1";
import { invalidArgument, type QueryService, serveQueries } from "@milkyway/core";
import type { ReflectionDeps } from "./deps.ts";

/** Queries about the application itself. They read no state and belong to no module. */
export const reflectionServices: readonly QueryService<ReflectionDeps>[] = [
  serveQueries(AutoCli, {
    appOptions: (_, deps: ReflectionDeps) => ({ moduleOptions: deps.moduleOptions() }),
  }),
  serveQueries(Files, {
    fileDescriptors: (_, deps: ReflectionDeps) => ({ files: deps.fileDescriptors() }),
  }),
  serveQueries(Interfaces, {
    listAllInterfaces: (_, { registry }: ReflectionDeps) => ({
      interfaceNames: registry.interfaces,
    }),
    listImplementations(_, { registry }, { interfaceName }) {
      if (interfaceName === "") throw invalidArgument("invalid interface name");
      return { implementationMessageNames: registry.implementations(interfaceName) };
    },
  }),
];
