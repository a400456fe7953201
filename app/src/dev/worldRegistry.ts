/** Services, and operators that secure them. */
import type { Any } from "@milkyway/codec";
import { parseDec } from "@milkyway/math";
import {
  MsgDeactivateOperator,
  MsgRegisterOperator,
  MsgSetOperatorParams,
} from "@milkyway/modules/operators/client";
import { MsgAddOperatorToAllowList, MsgJoinService } from "@milkyway/modules/restaking/client";
import {
  MsgAccreditService,
  MsgActivateService,
  MsgCreateService,
  MsgDeactivateService,
} from "@milkyway/modules/services/client";
import { AUTHORITY } from "../keepers.ts";
import { devAddress, worldMessage } from "./worldMessage.ts";

/** Services by the name of their admin, in the order of their ids. */
const SERVICES = [
  ["alice", "Starlight Oracle", "Prices, signed by restaked operators"],
  ["bob", "Comet Sequencer", "Ordering for rollups"],
  ["carol", "Nebula Bridge", "Not open yet"],
  ["dave", "Eclipse Archive", "Closed"],
] as const;

/** Operators by the name of their admin, in the order of their ids, with what they keep for themselves. */
const OPERATORS = [
  ["erin", "Polaris Nodes", "0.05"],
  ["frank", "Vega Validation", "0.1"],
  ["grace", "Sirius Systems", "0"],
  ["heidi", "Altair Infra", "0.2"],
] as const;

const JOINED: readonly (readonly [operator: number, service: number])[] = [
  [1, 1],
  [1, 2],
  [2, 1],
  [3, 2],
  [4, 1],
];

function services(): Any[] {
  return SERVICES.flatMap(([admin, name, description], i) => {
    const sender = devAddress(admin);
    const serviceId = i + 1;
    const create = { sender, name, description, website: "", pictureUrl: "", feeAmount: [] };
    const created = worldMessage(MsgCreateService, create);
    return admin === "carol"
      ? [created]
      : [created, worldMessage(MsgActivateService, { sender, serviceId })];
  });
}

function operators(): Any[] {
  return OPERATORS.flatMap(([admin, moniker, rate], i) => {
    const sender = devAddress(admin);
    const register = { sender, moniker, website: "", pictureUrl: "", feeAmount: [] };
    const params = { commissionRate: parseDec(rate) };
    return [
      worldMessage(MsgRegisterOperator, register),
      worldMessage(MsgSetOperatorParams, { sender, operatorId: i + 1, params }),
    ];
  });
}

function joins(): Any[] {
  return JOINED.map(([operatorId, serviceId]) => {
    const [admin] = OPERATORS[operatorId - 1] ?? ["erin"];
    return worldMessage(MsgJoinService, { sender: devAddress(admin), operatorId, serviceId });
  });
}

/** Four services and four operators, with one of each on its way out. */
export function worldRegistry(): readonly Any[] {
  const allow = (operatorId: number) =>
    worldMessage(MsgAddOperatorToAllowList, {
      sender: devAddress("bob"),
      serviceId: 2,
      operatorId,
    });
  return [
    ...services(),
    ...operators(),
    ...joins(),
    allow(1),
    allow(3),
    worldMessage(MsgAccreditService, { authority: AUTHORITY, serviceId: 1 }),
    worldMessage(MsgDeactivateService, { sender: devAddress("dave"), serviceId: 4 }),
    worldMessage(MsgDeactivateOperator, { sender: devAddress("heidi"), operatorId: 4 }),
  ];
}
