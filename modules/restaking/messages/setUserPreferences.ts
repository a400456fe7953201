import { type Ctx, type MsgHandler, plainError } from "@milkyway/core";
import { poolNotFound } from "../../pools/index.ts";
import { serviceNotFound } from "../../services/index.ts";
import type { RestakingDeps } from "../deps.ts";
import { events } from "../events.ts";
import type { MsgRpc, TrustedServiceEntry } from "../gen/v1.ts";
import { checkPreferences } from "../preferences.ts";
import { setUserPreferences as set } from "../userPreferences.ts";
import { checkAddress } from "./checks.ts";

function checkExists(ctx: Ctx, deps: RestakingDeps, entry: TrustedServiceEntry): void {
  const { serviceId, poolsIds } = entry;
  if (!deps.services.hasService(ctx, serviceId))
    throw serviceNotFound(`service ${serviceId} does not exist`);
  for (const poolId of poolsIds)
    if (!deps.pools.hasPool(ctx, poolId)) throw poolNotFound(`pool ${poolId} does not exist`);
}

/** A user says which services to trust, and with which pools. Replaces what was said before. */
export const setUserPreferences: MsgHandler<RestakingDeps, MsgRpc["setUserPreferences"]> = {
  validate({ preferences, user }) {
    const wrong = checkPreferences(preferences);
    if (wrong) throw plainError(wrong);
    checkAddress(user, "user");
  },
  handle(ctx, deps, { preferences, user }) {
    for (const entry of preferences.trustedServices) checkExists(ctx, deps, entry);
    set(ctx, deps, user, preferences);
    ctx.emit(events.setUserPreferences({ user }));
    return {};
  },
};
