import type { ServiceType } from "@milkyway/codec";
import {
  GrpcError,
  grpcCodes,
  type QueryHandlers,
  type QueryService,
  serveQueries,
} from "@milkyway/core";

/** A service of which only some queries are answered yet; the others say so. */
export function queriesSoFar<Deps, Rpcs>(
  service: ServiceType<Rpcs>,
  answered: Partial<QueryHandlers<Deps, Rpcs>>,
): QueryService<Deps> {
  const methods = service.methods as Readonly<Record<string, { readonly name: string }>>;
  const handlers = Object.entries(methods).map(([rpc, { name }]) => {
    const missing = () => {
      const text = `${service.typeName}/${name} is not supported yet`;
      throw new GrpcError(grpcCodes.unimplemented, text);
    };
    return [rpc, (answered as Readonly<Record<string, unknown>>)[rpc] ?? missing] as const;
  });
  return serveQueries(service, Object.fromEntries(handlers) as QueryHandlers<Deps, Rpcs>);
}
