import { ensure, type MsgHandler, sdkErrors, toChainError } from "@milkyway/core";
import { events } from "../events.ts";
import type { MsgRpc } from "../gen/v1.ts";
import type { ServicesDeps } from "../keeper.ts";
import { validateServiceParams } from "../params.ts";
import { state } from "../state.ts";
import { checkAddress, checkServiceId } from "./checks.ts";

/** The admin says which denoms may be restaked to a service, in any of its states. */
export const setServiceParams: MsgHandler<ServicesDeps, MsgRpc["setServiceParams"]> = {
  validate({ serviceId, serviceParams, sender }) {
    checkServiceId(serviceId);
    try {
      validateServiceParams(serviceParams);
    } catch (error) {
      throw sdkErrors.invalidRequest.wrap(`invalid params: ${toChainError(error).message}`);
    }
    checkAddress(sender, "sender");
  },
  handle(ctx, _deps, { serviceId, serviceParams, sender }) {
    const { admin } = state.services.require(ctx, serviceId);
    ensure(sender === admin, sdkErrors.unauthorized, "sender must be the service admin");
    validateServiceParams(serviceParams);
    state.serviceParams.set(ctx, serviceId, serviceParams);
    ctx.emit(events.setServiceParams({ service_id: serviceId, sender }));
    return {};
  },
};
