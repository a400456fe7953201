import type { ServiceType } from "@milkyway/codec";
import { type MsgHandlers, type MsgService, sdkErrors, serveMsgs } from "@milkyway/core";

/** A service whose messages are known on the wire but not executed yet: each is refused by name. */
export function unsupportedMsgs<Rpcs>(service: ServiceType<Rpcs>): MsgService<unknown> {
  const handlers = Object.entries(
    service.methods as Readonly<Record<string, { name: string }>>,
  ).map(
    ([rpc, { name }]) => [rpc, { handle: () => refuse(`${service.typeName}/${name}`) }] as const,
  );
  return serveMsgs(service, Object.fromEntries(handlers) as unknown as MsgHandlers<unknown, Rpcs>);
}

/** Refuses with `sdk`/37 what this version does not support yet. */
export function refuse(what: string): never {
  throw sdkErrors.notSupported.wrap(`${what} is not supported yet`);
}
