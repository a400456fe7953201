import { type DescribedMethod, fileDescriptors, type ServiceType } from "@milkyway/codec";
import { allServices } from "@milkyway/codec/gen/all";
import type { Module, QueryRoute } from "@milkyway/core";
import { allServices as ownServices } from "@milkyway/modules/gen";
import { moduleOptionsOf, reflectionServices } from "@milkyway/modules/reflection";
import { registry } from "./registry.ts";

let described: readonly Uint8Array[] | undefined;

function describe(): readonly Uint8Array[] {
  const services = [...allServices, ...ownServices].map(({ typeName, methods }: ServiceType) => ({
    typeName,
    methods: Object.values(methods) as unknown as DescribedMethod[],
  }));
  return fileDescriptors(registry.messages, services).map(({ bytes }) => bytes);
}

/** Queries about the application itself, which no module answers. */
export function reflectionQueries(modules: readonly Module[]): readonly QueryRoute[] {
  const deps = {
    registry,
    fileDescriptors: () => (described ??= describe()),
    moduleOptions: () => moduleOptionsOf(modules),
  };
  return reflectionServices.flatMap((service) => service.routes(deps));
}
