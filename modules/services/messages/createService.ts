import { ensure, type MsgHandler, plainError, sdkErrors } from "@milkyway/core";
import { checkCoins } from "@milkyway/math";
import { chargeFee, DO_NOT_MODIFY, isBlank, setIdAfter, takeNewId } from "../../registry/index.ts";
import { events } from "../events.ts";
import { type MsgCreateService, type MsgRpc, ServiceStatus } from "../gen/v1.ts";
import { createService as create, type ServicesDeps } from "../keeper.ts";
import { newService } from "../service.ts";
import { state } from "../state.ts";
import { checkAddress, ensureValidService } from "./checks.ts";

function validate({ name, description, website, pictureUrl, feeAmount, sender }: MsgCreateService) {
  const { invalidRequest } = sdkErrors;
  ensure(!isBlank(name) && name !== DO_NOT_MODIFY, invalidRequest, () => `invalid name: ${name}`);
  ensure(description !== DO_NOT_MODIFY, invalidRequest, "invalid description");
  ensure(website !== DO_NOT_MODIFY, invalidRequest, "invalid website");
  ensure(pictureUrl !== DO_NOT_MODIFY, invalidRequest, "invalid picture URL");
  const wrong = checkCoins(feeAmount);
  if (wrong) throw plainError(wrong);
  checkAddress(sender, "sender");
}

/** Anyone registers a service, which starts out inactive, and becomes its admin. */
export const createService: MsgHandler<ServicesDeps, MsgRpc["createService"]> = {
  validate,
  handle(ctx, deps, { sender, name, description, website, pictureUrl, feeAmount }) {
    const id = takeNewId(ctx, state.nextServiceId);
    const status = ServiceStatus.SERVICE_STATUS_CREATED;
    const admin = sender;
    const texts = { name, description, website, pictureUrl };
    const service = newService({ id, status, admin, ...texts, accredited: false });
    ensureValidService(service);

    const { serviceRegistrationFee: fee } = state.params.require(ctx);
    chargeFee(ctx, deps.distribution, { fee, offered: feeAmount, payer: admin });

    create(ctx, deps, service);
    setIdAfter(ctx, state.nextServiceId, id);
    ctx.emit(events.createService({ service_id: id, sender }));
    return { newServiceId: id };
  },
};
