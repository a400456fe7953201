import type { ServiceType } from "@milkyway/codec";
import { type MsgHandlers, type MsgService, serveMsgs } from "@milkyway/core";
import { refuse } from "./refuse.ts";

/** A service of which only some messages are executed yet; the others are known on the wire and refused by name. */
export function msgsSoFar<Deps, Rpcs>(
  service: ServiceType<Rpcs>,
  executed: Partial<MsgHandlers<Deps, Rpcs>>,
): MsgService<Deps> {
  const methods = service.methods as Readonly<
    Record<string, { readonly request: { readonly typeName: string } }>
  >;
  const handlers = Object.entries(methods).map(([rpc, { request }]) => {
    const refused = { handle: () => refuse(request.typeName) };
    return [rpc, (executed as Readonly<Record<string, unknown>>)[rpc] ?? refused] as const;
  });
  return serveMsgs(service, Object.fromEntries(handlers) as unknown as MsgHandlers<Deps, Rpcs>);
}
