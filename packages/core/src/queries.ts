/** How a module answers queries. */
import type { HttpRule, MessageType, ServiceType } from "@milkyway/codec";
import type { Ctx } from "./ctx.ts";

type Rpc = (request: never) => unknown;

/** Answers one query on the state of the context; throws a `GrpcError` or a `ChainError`. */
export type QueryHandler<Deps, R extends Rpc> = R extends (request: infer Q) => infer S
  ? (ctx: Ctx, deps: Deps, request: Q) => S
  : never;

export type QueryHandlers<Deps, Rpcs> = {
  readonly [K in keyof Rpcs]: Rpcs[K] extends Rpc ? QueryHandler<Deps, Rpcs[K]> : never;
};

/** A query as the router sees it. */
export interface QueryRoute {
  /** `/package.Service/Method`. */
  readonly path: string;
  readonly request: MessageType<unknown>;
  readonly response: MessageType<unknown>;
  readonly http: readonly HttpRule[];
  readonly handle: (ctx: Ctx, request: unknown) => unknown;
}

export interface QueryService<Deps> {
  readonly typeName: string;
  routes(deps: Deps): readonly QueryRoute[];
}

interface AnyMethod {
  readonly name: string;
  readonly request: MessageType<unknown>;
  readonly response: MessageType<unknown>;
  readonly http: readonly HttpRule[];
}

export function serveQueries<Deps, Rpcs>(
  service: ServiceType<Rpcs>,
  handlers: QueryHandlers<Deps, Rpcs>,
): QueryService<Deps> {
  const methods = service.methods as Readonly<Record<string, AnyMethod>>;
  const table = handlers as unknown as Readonly<
    Record<string, (ctx: Ctx, deps: Deps, request: never) => unknown>
  >;
  return {
    typeName: service.typeName,
    routes: (deps) =>
      Object.entries(methods).map(([key, { name, request, response, http }]) => {
        const handle = table[key] as (ctx: Ctx, deps: Deps, request: never) => unknown;
        return {
          path: `/${service.typeName}/${name}`,
          request,
          response,
          http,
          handle: (ctx, given) => handle(ctx, deps, given as never),
        };
      }),
  };
}
