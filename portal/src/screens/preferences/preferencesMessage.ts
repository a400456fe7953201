import type { Any } from "@milkyway/codec";
import { MsgSetUserPreferences } from "@milkyway/modules/restaking/client";
import { message } from "@milkyway/sdk";
import type { Texts } from "../../i18n/texts.ts";
import { nameOf, typeOf } from "../../world/targets.ts";
import type { World } from "../../world/world.ts";
import type { Trust } from "./trust.ts";

/** The message that puts preferences in the place of those before. */
export function preferencesMessage(user: string, trust: Trust): Any {
  return message(MsgSetUserPreferences, { user, preferences: { trustedServices: trust } });
}

/** Preferences in words, a sentence for each service. */
export function trustLines(trust: Trust, world: World, t: Texts): readonly string[] {
  if (trust.length === 0) return [t.lineTrustNobody];
  return trust.map(({ serviceId, poolsIds }) => {
    const service = nameOf(world, { type: typeOf("service"), targetId: serviceId });
    const pools = poolsIds.map((targetId) => nameOf(world, { type: typeOf("pool"), targetId }));
    return pools.length === 0 ? t.lineTrustAll(service) : t.lineTrust(service, pools.join(", "));
  });
}
