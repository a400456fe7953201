import {
  Bug,
  type Ctx,
  type Event,
  type MsgResult,
  type MsgRoute,
  type MsgRouter,
  sdkErrors,
} from "@milkyway/core";

function index(routes: readonly MsgRoute[]): ReadonlyMap<string, MsgRoute> {
  const byTypeUrl = new Map<string, MsgRoute>();
  for (const route of routes) {
    const typeUrl = `/${route.type.typeName}`;
    if (byTypeUrl.has(typeUrl)) throw new Bug(`two handlers for ${typeUrl}`);
    byTypeUrl.set(typeUrl, route);
  }
  return byTypeUrl;
}

/**
 * The router of all messages. The routes are asked for at the first use, because some modules need the router before
 * all of them exist. Two handlers for one type are a mistake in the wiring.
 */
export function createMsgRouter(
  routes: () => readonly MsgRoute[],
  refuse: Refuse = () => {},
): MsgRouter {
  let indexed: ReadonlyMap<string, MsgRoute> | undefined;
  const table = () => (indexed ??= index(routes()));
  const find = (typeUrl: string) => {
    const route = table().get(typeUrl);
    if (route === undefined)
      throw sdkErrors.unknownRequest.wrap(`no message handler found for ${typeUrl}`);
    return route;
  };
  return {
    has: (typeUrl) => table().has(typeUrl),
    validate: (typeUrl, msg) => find(typeUrl).validate?.(msg),
    run(ctx, typeUrl, msg) {
      const route = find(typeUrl);
      refuse(ctx, route.type, msg);
      return runMsg(ctx, route, msg);
    },
  };
}

/** Throws on a message that the rules of the chain do not let through. */
export type Refuse = (ctx: Ctx, type: MsgRoute["type"], msg: unknown) => void;

function runMsg(ctx: Ctx, route: MsgRoute, msg: unknown): MsgResult {
  const events: Event[] = [];
  route.validate?.(msg);
  const response = route.handle(ctx.with({ events }), msg);
  return {
    responseType: route.response.typeName,
    response: route.response.encode(response),
    events,
  };
}
