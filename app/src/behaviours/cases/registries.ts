import { coinsToText, decToText, parseDec } from "@milkyway/math";
import {
  MsgDeleteOperator,
  MsgSetOperatorParams,
  MsgUpdateOperator,
} from "@milkyway/modules/operators/client";
import { MsgJoinService } from "@milkyway/modules/restaking/client";
import { MsgWithdrawOperatorCommission } from "@milkyway/modules/rewards/client";
import {
  MsgCreateService,
  MsgDeactivateService,
  MsgDeleteService,
  MsgSetServiceParams,
  MsgUpdateService,
} from "@milkyway/modules/services/client";
import { changed } from "../../genesis/changed.ts";
import {
  ALICE,
  addOperator,
  addPlan,
  addService,
  BOB,
  delegate,
  must,
  retireOperator,
  undelegate,
} from "../../testing/actors.ts";
import type { BehaviourCase } from "../../testing/behaviourCase.ts";
import type { RuleWorld } from "../../testing/ruleWorld.ts";

const SAME = "[do-not-modify]";
const NO_TEXTS = { name: "Bridge", description: "", website: "", pictureUrl: "" };

function close(world: RuleWorld): string {
  world.send(MsgDeactivateService, { sender: ALICE, serviceId: 1 });
  return world.send(MsgDeleteService, { sender: ALICE, serviceId: 1 });
}

function remove(world: RuleWorld): string {
  return world.send(MsgDeleteOperator, { sender: ALICE, operatorId: 1 });
}

/** Operator 1 with a commission of a half, which earned some. */
function earnCommission(world: RuleWorld): void {
  addService(world);
  addOperator(world);
  const params = { commissionRate: parseDec("0.5") };
  must(world.send(MsgSetOperatorParams, { sender: ALICE, operatorId: 1, params }));
  must(world.send(MsgJoinService, { sender: ALICE, operatorId: 1, serviceId: 1 }));
  must(delegate(world, "operator", "100umilk"));
  addPlan(world);
  must(world.block());
  must(undelegate(world, "operator", "100umilk"));
}

/** Services and operators. */
export const registryCases: readonly BehaviourCase[] = [
  {
    behaviour: "updatedStake",
    about: "an admin changes nothing of a service and an operator",
    run(world) {
      addService(world);
      addOperator(world);
      must(delegate(world, "service", "5umilk"));
      must(delegate(world, "operator", "7umilk"));
      const none = { website: SAME, pictureUrl: SAME };
      const service = { name: SAME, description: SAME, ...none, serviceId: 1 };
      must(world.send(MsgUpdateService, { sender: ALICE, ...service }));
      const operator = { moniker: SAME, ...none, operatorId: 1 };
      must(world.send(MsgUpdateOperator, { sender: ALICE, ...operator }));
      const { services, operators } = world.keepers;
      return [services.getService(world.ctx, 1), operators.getOperator(world.ctx, 1)].map(
        ({ tokens }) => coinsToText(tokens),
      );
    },
    original: ["", ""],
    mended: ["5umilk", "7umilk"],
  },
  {
    behaviour: "deletedParams",
    about: "a service and an operator with parameters are deleted",
    run(world) {
      addService(world);
      addOperator(world);
      retireOperator(world);
      const serviceParams = { allowedDenoms: ["umilk"] };
      must(world.send(MsgSetServiceParams, { sender: ALICE, serviceId: 1, serviceParams }));
      const params = { commissionRate: parseDec("0.5") };
      must(world.send(MsgSetOperatorParams, { sender: ALICE, operatorId: 1, params }));
      must(close(world));
      must(remove(world));
      const { services, operators } = world.keepers;
      return [
        services.getServiceParams(world.ctx, 1).allowedDenoms.length,
        decToText(operators.getOperatorParams(world.ctx, 1).commissionRate),
      ];
    },
    original: [1, "0.500000000000000000"],
    mended: [0, "0.000000000000000000"],
  },
  {
    behaviour: "deletionWithStake",
    about: "a service and an operator are deleted that have delegations",
    run(world) {
      addService(world);
      addOperator(world);
      must(delegate(world, "service", "5umilk"));
      must(delegate(world, "operator", "5umilk"));
      retireOperator(world);
      return [close(world), remove(world)];
    },
    original: ["ok", "ok"],
    mended: [
      "sdk/18: service 1 still has delegations: invalid request",
      "sdk/18: operator 1 still has delegations: invalid request",
    ],
  },
  {
    behaviour: "deletionWithStake",
    about: "a service is deleted from which something is being unbonded",
    run(world) {
      addService(world);
      must(delegate(world, "service", "5umilk"));
      must(undelegate(world, "service", "5umilk"));
      const early = close(world);
      const end = world.block(11);
      return [early, end, world.block(), close(world).slice(0, 24)];
    },
    original: [
      "ok",
      "ok",
      "undefined/1: collections: not found: key '1' of type github.com/cosmos/gogoproto/milkyway.services.v1.Service",
      "undefined/1: collections",
    ],
    mended: [
      "sdk/18: service 1 still has unbonding delegations: invalid request",
      "ok",
      "ok",
      "ok",
    ],
  },
  {
    behaviour: "deletionWithPlans",
    about: "a service is deleted that has a rewards plan",
    run(world) {
      addService(world);
      addPlan(world);
      return [close(world), world.block()];
    },
    original: [
      "ok",
      "undefined/1: collections: not found: key '1' of type github.com/cosmos/gogoproto/milkyway.services.v1.Service",
    ],
    mended: ["sdk/18: service 1 still has rewards plan 1: invalid request", "ok"],
  },
  {
    behaviour: "registrationFee",
    about: "more is offered than the fee",
    genesis: (appState) =>
      changed(appState, "services.params.service_registration_fee", [
        { denom: "umilk", amount: "10" },
      ]),
    run(world) {
      const before = world.balance(BOB);
      const feeAmount = [
        { denom: "uatom", amount: 1_000n },
        { denom: "umilk", amount: 500n },
      ];
      must(world.send(MsgCreateService, { sender: BOB, ...NO_TEXTS, feeAmount }));
      return [before, world.balance(BOB)];
    },
    original: [
      "1000000000000uatom,1000000000000ubtc,1000000000000umilk,1000000000000utia",
      "999999999000uatom,1000000000000ubtc,999999999500umilk,1000000000000utia",
    ],
    mended: [
      "1000000000000uatom,1000000000000ubtc,1000000000000umilk,1000000000000utia",
      "1000000000000uatom,1000000000000ubtc,999999999990umilk,1000000000000utia",
    ],
  },
  {
    behaviour: "exhaustedIds",
    about: "a service is created after the last id",
    genesis: (appState) => changed(appState, "services.next_service_id", 4_294_967_295),
    run: (world) => [
      world.send(MsgCreateService, { sender: BOB, ...NO_TEXTS, feeAmount: [] }),
      world.send(MsgCreateService, { sender: BOB, ...NO_TEXTS, feeAmount: [] }),
      [...world.keepers.services.iterateServices(world.ctx)].map(({ id }) => id),
    ],
    original: ["ok", "ok", [1, 4_294_967_295]],
    mended: ["undefined/1: all ids are used up", "undefined/1: all ids are used up", []],
  },
  {
    behaviour: "inactiveOperatorParams",
    about: "an operator with a commission becomes inactive",
    run(world) {
      addOperator(world);
      const params = { commissionRate: parseDec("0.5") };
      must(world.send(MsgSetOperatorParams, { sender: ALICE, operatorId: 1, params }));
      retireOperator(world);
      return decToText(world.keepers.operators.getOperatorParams(world.ctx, 1).commissionRate);
    },
    original: "0.000000000000000000",
    mended: "0.500000000000000000",
  },
  {
    behaviour: "deletedOperatorCommission",
    about: "an operator is deleted that did not withdraw its commission",
    run(world) {
      earnCommission(world);
      must(world.block(11));
      retireOperator(world);
      const withdrawn = remove(world);
      const again = world.send(MsgWithdrawOperatorCommission, { sender: ALICE, operatorId: 1 });
      return [withdrawn, again.slice(0, 24), world.balance(ALICE).split(",")[2]];
    },
    original: [
      "panic: module account rewards does not exist: unknown address",
      "ok",
      "999136000250umilk",
    ],
    mended: ["ok", "undefined/1: collections", "999136000250umilk"],
  },
];
