import { accounts, type Ctx } from "@milkyway/core";
import { saveService } from "./keeper.ts";
import { state } from "./state.ts";

/** Drops parameters of services that are gone, and spells admins in the usual way. */
export function repairServices(ctx: Ctx): void {
  for (const id of [...state.serviceParams.keys(ctx)])
    if (!state.services.has(ctx, id)) state.serviceParams.remove(ctx, id);
  for (const service of [...state.services.values(ctx)]) {
    const admin = accounts.toText(accounts.fromText(service.admin));
    if (admin !== service.admin) saveService(ctx, { ...service, admin });
  }
}
