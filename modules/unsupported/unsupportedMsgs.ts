import type { ServiceType } from "@milkyway/codec";
import type { MsgService } from "@milkyway/core";
import { msgsSoFar } from "./msgsSoFar.ts";

export { refuse } from "./refuse.ts";

/** A service whose messages are known on the wire but not executed yet: each is refused by name. */
export function unsupportedMsgs<Rpcs>(service: ServiceType<Rpcs>): MsgService<unknown> {
  return msgsSoFar(service, {});
}
