import type { ServiceType } from "@milkyway/codec";
import type { ApiContext } from "./apiContext.ts";
import type { ApiMethod, Call } from "./apiMethod.ts";

type Rpc = (request: never) => unknown;

/** Answers one method of a service of the node. */
export type Handler<R extends Rpc> = (
  context: ApiContext,
  request: Parameters<R>[0],
  call: Call,
) => ReturnType<R> | Promise<ReturnType<R>>;

export type Handlers<Rpcs> = {
  readonly [K in keyof Rpcs]: Rpcs[K] extends Rpc ? Handler<Rpcs[K]> : never;
};

/** The methods of a service without what answers them. */
export function describedMethods({
  typeName,
  methods,
}: ServiceType): readonly (Omit<ApiMethod, "answer"> & { readonly key: string })[] {
  return Object.entries(methods).map(([key, { name, request, response, http }]) => ({
    key,
    path: `/${typeName}/${name}`,
    request,
    response,
    http,
  }));
}

/** The methods of a service that the node itself answers. */
export function serviceMethods<Rpcs>(
  context: ApiContext,
  service: ServiceType<Rpcs>,
  handlers: Handlers<Rpcs>,
): readonly ApiMethod[] {
  const table = handlers as unknown as Readonly<Record<string, Handler<Rpc>>>;
  return describedMethods(service as unknown as ServiceType).map(({ key, ...method }) => {
    const handle = table[key] as Handler<Rpc>;
    return {
      ...method,
      async answer(given, call) {
        const answered = await handle(context, given as never, call);
        return { response: answered, height: call.height ?? context.engine.chain.latestHeight };
      },
    };
  });
}
