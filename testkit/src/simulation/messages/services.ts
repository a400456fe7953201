import type { Service } from "@milkyway/modules/services";
import {
  MsgAccreditService,
  MsgActivateService,
  MsgCreateService,
  MsgDeactivateService,
  MsgDeleteService,
  MsgRevokeServiceAccreditation,
  MsgSetServiceParams,
  MsgTransferServiceOwnership,
  MsgUpdateService,
} from "@milkyway/modules/services/client";
import {
  adminOf,
  draft,
  type Generator,
  type Generators,
  idOf,
  type Stage,
  userOf,
} from "../stage.ts";

const MOST = 40;

/** Whether nothing in state refers to a service, so that the original can do anything with it. */
export function isUnused(stage: Stage, { id, tokens }: Service): boolean {
  const { ctx, keepers, plans, unbondings, users, done } = stage;
  if (tokens.length > 0 || done.has(`service ${id}`)) return false;
  if (plans.some(({ serviceId }) => serviceId === id)) return false;
  if (unbondings.some(({ type, targetId }) => type === 3 && targetId === id)) return false;
  if (stage.delegations.some(({ type, targetId }) => type === 3 && targetId === id)) return false;
  return users.every(({ text }) =>
    keepers.restaking
      .getUserPreferences(ctx, text)
      .trustedServices.every(({ serviceId }) => serviceId !== id),
  );
}

const create: Generator = (stage) => {
  if (stage.services.length >= MOST) return undefined;
  return draft(MsgCreateService, {
    sender: userOf(stage).text,
    name: stage.random.oneIn(20) ? "" : `service ${stage.random.u32()}`,
    description: "",
    website: "",
    pictureUrl: "",
    feeAmount: [],
  });
};

const update: Generator = (stage) => {
  const service = stage.random.pick(stage.services);
  if (service === undefined || (stage.careful && !isUnused(stage, service))) return undefined;
  const name = stage.random.oneIn(2) ? "[do-not-modify]" : `renamed ${stage.random.below(100)}`;
  return draft(
    MsgUpdateService,
    {
      sender: adminOf(stage, service),
      serviceId: service.id,
      name,
      description: "[do-not-modify]",
      website: "",
      pictureUrl: "",
    },
    true,
  );
};

const activate: Generator = (stage) => {
  const service = stage.random.pick(stage.services);
  if (service === undefined) return undefined;
  return draft(MsgActivateService, { sender: adminOf(stage, service), serviceId: service.id });
};

const deactivate: Generator = (stage) => {
  const service = stage.random.pick(stage.services);
  if (service === undefined) return undefined;
  return draft(MsgDeactivateService, { sender: adminOf(stage, service), serviceId: service.id });
};

const remove: Generator = (stage) => {
  const service = stage.random.pick(stage.services);
  if (service === undefined || (stage.careful && !isUnused(stage, service))) return undefined;
  return draft(MsgDeleteService, { sender: adminOf(stage, service), serviceId: service.id }, true);
};

const transfer: Generator = (stage) => {
  const service = stage.random.pick(stage.services);
  if (service === undefined) return undefined;
  const [sender, newAdmin] = [adminOf(stage, service), userOf(stage).text];
  return draft(MsgTransferServiceOwnership, { sender, serviceId: service.id, newAdmin });
};

const setParams: Generator = (stage) => {
  const service = stage.random.pick(stage.services);
  if (service === undefined) return undefined;
  const allowedDenoms =
    stage.careful || !stage.random.oneIn(3) ? [] : stage.random.some(stage.denoms);
  return draft(MsgSetServiceParams, {
    sender: adminOf(stage, service),
    serviceId: service.id,
    serviceParams: { allowedDenoms },
  });
};

const accredit: Generator = (stage) => {
  const message = { authority: stage.authority, serviceId: idOf(stage, stage.services) };
  return stage.random.oneIn(2)
    ? draft(MsgAccreditService, message)
    : draft(MsgRevokeServiceAccreditation, message);
};

export const serviceMessages: Generators = [
  { weight: 25, item: create },
  { weight: 8, item: update },
  { weight: 40, item: activate },
  { weight: 6, item: deactivate },
  { weight: 5, item: remove },
  { weight: 5, item: transfer },
  { weight: 8, item: setParams },
  { weight: 5, item: accredit },
];
