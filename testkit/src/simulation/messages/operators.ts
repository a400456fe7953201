import { parseDec } from "@milkyway/math";
import type { Operator } from "@milkyway/modules/operators";
import {
  MsgDeactivateOperator,
  MsgDeleteOperator,
  MsgReactivateOperator,
  MsgRegisterOperator,
  MsgSetOperatorParams,
  MsgTransferOperatorOwnership,
  MsgUpdateOperator,
} from "@milkyway/modules/operators/client";
import { adminOf, draft, type Generator, type Generators, type Stage, userOf } from "../stage.ts";

const MOST = 40;
const RATES = ["0", "0.05", "0.5", "1", "0.000000000000000001", "0.999999999999999999"];

/** Whether nothing in state refers to an operator, so that the original can do anything with it. */
function isUnused(stage: Stage, { id, tokens }: Operator): boolean {
  if (tokens.length > 0 || stage.done.has(`operator ${id}`)) return false;
  const refers = ({ type, targetId }: { type: number; targetId: number }) =>
    type === 2 && targetId === id;
  return !stage.unbondings.some(refers) && !stage.delegations.some(refers);
}

const register: Generator = (stage) => {
  if (stage.operators.length >= MOST) return undefined;
  return draft(MsgRegisterOperator, {
    sender: userOf(stage).text,
    moniker: `operator ${stage.random.u32()}`,
    website: "",
    pictureUrl: "",
    feeAmount: [],
  });
};

const update: Generator = (stage) => {
  const operator = stage.random.pick(stage.operators);
  if (operator === undefined || (stage.careful && !isUnused(stage, operator))) return undefined;
  return draft(
    MsgUpdateOperator,
    {
      sender: adminOf(stage, operator),
      operatorId: operator.id,
      moniker: "[do-not-modify]",
      website: `https://${stage.random.below(100)}`,
      pictureUrl: "",
    },
    true,
  );
};

const deactivate: Generator = (stage) => {
  const operator = stage.random.pick(stage.operators);
  if (operator === undefined) return undefined;
  return draft(MsgDeactivateOperator, {
    sender: adminOf(stage, operator),
    operatorId: operator.id,
  });
};

const reactivate: Generator = (stage) => {
  const operator = stage.random.pick(stage.operators.filter(({ status }) => status !== 1));
  if (operator === undefined) return undefined;
  return draft(MsgReactivateOperator, {
    sender: adminOf(stage, operator),
    operatorId: operator.id,
  });
};

const remove: Generator = (stage) => {
  const operator = stage.random.pick(stage.operators.filter(({ status }) => status === 3));
  if (operator === undefined || (stage.careful && !isUnused(stage, operator))) return undefined;
  return draft(
    MsgDeleteOperator,
    { sender: adminOf(stage, operator), operatorId: operator.id },
    true,
  );
};

const transfer: Generator = (stage) => {
  const operator = stage.random.pick(stage.operators);
  if (operator === undefined) return undefined;
  const [sender, newAdmin] = [adminOf(stage, operator), userOf(stage).text];
  return draft(MsgTransferOperatorOwnership, { sender, operatorId: operator.id, newAdmin });
};

const setParams: Generator = (stage) => {
  const operator = stage.random.pick(stage.operators);
  if (operator === undefined) return undefined;
  // The original keeps parameters that an inactive operator sets beyond its end, and cannot import them.
  if (stage.careful && operator.status !== 1) return undefined;
  return draft(MsgSetOperatorParams, {
    sender: adminOf(stage, operator),
    operatorId: operator.id,
    params: { commissionRate: parseDec(stage.random.pick(RATES) ?? "0") },
  });
};

export const operatorMessages: Generators = [
  { weight: 25, item: register },
  { weight: 8, item: update },
  { weight: 5, item: deactivate },
  { weight: 12, item: reactivate },
  { weight: 6, item: remove },
  { weight: 5, item: transfer },
  { weight: 15, item: setParams },
];
