import { ensure, type MsgHandler, sdkErrors } from "@milkyway/core";
import { events } from "../events.ts";
import type { MsgRpc } from "../gen/v1.ts";
import { type ServicesDeps, saveService } from "../keeper.ts";
import { updatedService } from "../service.ts";
import { state } from "../state.ts";
import { checkAddress, checkServiceId, ensureValidService } from "./checks.ts";

/** The admin edits the texts of a service. In the original its tokens and shares are lost. */
export const updateService: MsgHandler<ServicesDeps, MsgRpc["updateService"]> = {
  validate({ serviceId, sender }) {
    checkServiceId(serviceId);
    checkAddress(sender, "sender");
  },
  handle(ctx, _deps, msg) {
    const { serviceId, sender } = msg;
    const service = state.services.require(ctx, serviceId);
    ensure(
      service.admin === sender,
      sdkErrors.unauthorized,
      "only the admin can update the service",
    );
    const anew = updatedService(service, msg);
    const { tokens, delegatorShares } = service;
    const keeps = ctx.rules.updatedStake === "kept";
    const updated = keeps ? { ...anew, tokens, delegatorShares } : anew;
    ensureValidService(updated);
    saveService(ctx, updated);
    ctx.emit(events.updateService({ service_id: serviceId, sender }));
    return {};
  },
};
