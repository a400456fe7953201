import { SECOND } from "@milkyway/codec";
import { parseDec } from "@milkyway/math";
import {
  MsgDeactivateOperator,
  MsgDeleteOperator,
  MsgSetOperatorParams,
  MsgUpdateOperator,
  MsgUpdateParams as UpdateOperators,
} from "@milkyway/modules/operators/client";
import {
  MsgDelegateOperator,
  MsgDelegatePool,
  MsgSetUserPreferences,
  MsgUndelegateOperator,
  MsgUndelegatePool,
  MsgUndelegateService,
} from "@milkyway/modules/restaking/client";
import {
  MsgDeactivateService,
  MsgDeleteService,
  MsgUpdateService,
} from "@milkyway/modules/services/client";
import { draft } from "../stage.ts";

import { build, coin, DAY, pause, type Scenario, userAt } from "./building.ts";

export const twoUndelegations: Scenario = function* (first) {
  const { service, operator } = yield* build(first);
  const delegator = userAt(first, 1);
  const some = [coin("uatom", 10n)];
  const both = () => [
    draft(MsgUndelegateOperator, { delegator, operatorId: operator, amount: some }),
    draft(MsgUndelegateService, { delegator, serviceId: service, amount: some }),
    draft(MsgUndelegatePool, { delegator, amount: coin("umilk", 10n) }),
  ];
  yield { drafts: [...both(), ...both()] };
  yield { drafts: both(), wait: 0n };
  yield* pause(4, 10n * DAY);
};

export const deletes: Scenario = function* (first) {
  const { service, operator } = yield* build(first);
  const [admin, delegator] = [userAt(first, 0), userAt(first, 1)];
  yield {
    drafts: [
      draft(UpdateOperators, {
        authority: first.authority,
        params: { operatorRegistrationFee: [], deactivationTime: SECOND },
      }),
      draft(MsgUndelegateService, { delegator, serviceId: service, amount: [coin("uatom", 5n)] }),
      draft(MsgUndelegateOperator, { delegator, operatorId: operator, amount: [coin("utia", 5n)] }),
      draft(MsgDeactivateService, { sender: admin, serviceId: service }),
      draft(MsgDeleteService, { sender: admin, serviceId: service }),
      draft(MsgDeactivateOperator, { sender: admin, operatorId: operator }),
    ],
  };
  yield { drafts: [], wait: 5n * SECOND };
  yield {
    drafts: [
      draft(MsgSetOperatorParams, {
        sender: admin,
        operatorId: operator,
        params: { commissionRate: parseDec("1") },
      }),
      draft(MsgDeleteOperator, { sender: admin, operatorId: operator }),
      draft(MsgDelegatePool, { delegator, amount: coin("umilk", 7n) }),
      draft(MsgSetUserPreferences, { user: delegator, preferences: { trustedServices: [] } }),
    ],
  };
  yield* pause(4, 10n * DAY);
};

export const updates: Scenario = function* (first) {
  const { service, operator } = yield* build(first);
  const [admin, delegator] = [userAt(first, 0), userAt(first, 1)];
  const keep = { website: "", pictureUrl: "" };
  yield {
    drafts: [
      draft(MsgUpdateService, {
        sender: admin,
        serviceId: service,
        name: "n",
        description: "",
        ...keep,
      }),
      draft(MsgUpdateOperator, { sender: admin, operatorId: operator, moniker: "m", ...keep }),
    ],
  };
  const some = [coin("uatom", 10n)];
  yield {
    drafts: [
      draft(MsgDelegateOperator, { delegator, operatorId: operator, amount: some }),
      draft(MsgUndelegateService, { delegator, serviceId: service, amount: some }),
    ],
  };
  yield* pause(2, 10n * DAY);
};
