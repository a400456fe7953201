/** How a module answers messages. */
import type { MessageType, ServiceType } from "@milkyway/codec";
import type { Ctx } from "./ctx.ts";

type Rpc = (request: never) => unknown;
type RequestOf<R extends Rpc> = R extends (request: infer Q) => unknown ? Q : never;
type ResponseOf<R extends Rpc> = R extends (request: never) => infer S ? S : never;

/** One message: the checks that need no state, and what it does. */
export interface MsgHandler<Deps, R extends Rpc> {
  /** Stateless checks; made before the ante chain, again before the handler, and by gov on submission. */
  readonly validate?: (msg: RequestOf<R>) => void;
  /** Throws to fail; everything written is then dropped by the caller. */
  readonly handle: (ctx: Ctx, deps: Deps, msg: RequestOf<R>) => ResponseOf<R>;
}

/** A handler for each rpc of a service: leaving one out does not compile. */
export type MsgHandlers<Deps, Rpcs> = {
  readonly [K in keyof Rpcs]: Rpcs[K] extends Rpc ? MsgHandler<Deps, Rpcs[K]> : never;
};

/** A message as the router sees it. */
export interface MsgRoute {
  readonly type: MessageType<unknown>;
  readonly response: MessageType<unknown>;
  readonly validate: ((msg: unknown) => void) | undefined;
  readonly handle: (ctx: Ctx, msg: unknown) => unknown;
}

/** The messages of one service, waiting for what the module needs. */
export interface MsgService<Deps> {
  readonly typeName: string;
  routes(deps: Deps): readonly MsgRoute[];
}

interface AnyMethod {
  readonly request: MessageType<unknown>;
  readonly response: MessageType<unknown>;
}

export function serveMsgs<Deps, Rpcs>(
  service: ServiceType<Rpcs>,
  handlers: MsgHandlers<Deps, Rpcs>,
): MsgService<Deps> {
  const methods = service.methods as Readonly<Record<string, AnyMethod>>;
  const table = handlers as unknown as Readonly<Record<string, MsgHandler<Deps, Rpc>>>;
  return {
    typeName: service.typeName,
    routes: (deps) =>
      Object.entries(methods).map(([name, { request, response }]) => {
        const { validate, handle } = table[name] as MsgHandler<Deps, Rpc>;
        return {
          type: request,
          response,
          validate: validate as ((msg: unknown) => void) | undefined,
          handle: (ctx, msg) => handle(ctx, deps, msg as never),
        };
      }),
  };
}
