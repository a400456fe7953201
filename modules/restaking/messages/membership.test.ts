import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { accessesOf, eventTexts, failureOf } from "@milkyway/core/testing";
import { ServiceStatus } from "../../services/index.ts";
import { state } from "../state.ts";
import {
  ADMIN,
  addOperator,
  addService,
  createWorld,
  deliver,
  missing,
  OTHER,
  type World,
} from "../testing/world.ts";
import { addOperatorToAllowList } from "./addOperatorToAllowList.ts";
import { joinService } from "./joinService.ts";
import { leaveService } from "./leaveService.ts";
import { removeOperatorFromAllowlist } from "./removeOperatorFromAllowlist.ts";

const MSG = { sender: ADMIN, operatorId: 1, serviceId: 1 };

function world(): World {
  const created = createWorld();
  addOperator(created);
  addOperator(created, { id: 2 });
  addService(created);
  addService(created, { id: 2, status: ServiceStatus.SERVICE_STATUS_INACTIVE });
  return created;
}

const joined = ({ ctx }: World) => [...state.joinedServices.keys(ctx)].map(String);

/** Failures that the four messages have in common. */
function checkCommonFailures(
  run: (w: World, msg: typeof MSG) => unknown,
  unauthorized: string,
  operatorMustExist = true,
): void {
  const w = world();
  const cases: [Partial<typeof MSG>, string][] = [
    [{ operatorId: 0 }, "sdk/18: invalid operator ID: 0: invalid request"],
    [{ serviceId: 0 }, "sdk/18: invalid service ID: 0: invalid request"],
    [{ sender: "milk1" }, "sdk/7: invalid sender address: invalid address"],
    [{ sender: OTHER }, `sdk/4: ${unauthorized}: unauthorized`],
    [{ serviceId: 9 }, missing(9, "services.v1.Service")],
  ];
  if (operatorMustExist) cases.push([{ operatorId: 9 }, missing(9, "operators.v1.Operator")]);
  for (const [given, expected] of cases)
    assert.equal(
      failureOf(() => run(w, { ...MSG, ...given })),
      expected,
      JSON.stringify(given),
    );
}

describe("MsgJoinService", () => {
  const join = ({ ctx, deps }: World, msg = MSG) => deliver(ctx, deps, joinService, msg);

  it("MsgJoinService ok: writes the reverse entry first, and again when joined already", () => {
    const w = world();
    const accesses = accessesOf(w.ctx, (ctx) => joinService.handle(ctx, w.deps, MSG));
    assert.deepEqual(accesses, [
      "get operators a2",
      "get services a2",
      "iterate restaking 14",
      "set restaking 16",
      "set restaking 13",
    ]);
    join(w);
    assert.deepEqual(joined(w), ["1,1"]);
    const event = "join_service{operator_id=1, service_id=1}";
    assert.deepEqual(eventTexts(w.ctx.events), [event, event]);
  });

  it("MsgJoinService ok: for an operator on the allow list", () => {
    const w = world();
    state.allowedOperators.add(w.ctx, [1, 1]);
    join(w);
    assert.deepEqual(joined(w), ["1,1"]);
  });

  it("MsgJoinService fails: on what is missing, not one's own, not active or not allowed", () => {
    checkCommonFailures(join, "only the admin can join the service");
    const w = world();
    assert.equal(
      failureOf(() => join(w, { ...MSG, serviceId: 2 })),
      "services/4: service 2 is not active: service is not active",
    );
    state.allowedOperators.add(w.ctx, [1, 2]);
    assert.equal(
      failureOf(() => join(w)),
      "restaking/11: operator not allowed",
    );
  });
});

describe("MsgLeaveService", () => {
  const leave = ({ ctx, deps }: World, msg = MSG) => deliver(ctx, deps, leaveService, msg);

  it("MsgLeaveService ok: also without having joined", () => {
    const w = world();
    state.joinedServices.add(w.ctx, [1, 1]);
    const accesses = accessesOf(w.ctx, (ctx) => leaveService.handle(ctx, w.deps, MSG));
    assert.deepEqual(accesses.slice(2), ["delete restaking 16", "delete restaking 13"]);
    leave(w);
    assert.deepEqual(joined(w), []);
    assert.deepEqual(eventTexts(w.ctx.events), [
      "leave_service{operator_id=1, service_id=1}",
      "leave_service{operator_id=1, service_id=1}",
    ]);
  });

  it("MsgLeaveService fails: on what is missing or not one's own", () => {
    checkCommonFailures(leave, "only the admin can leave the service");
  });
});

describe("MsgAddOperatorToAllowList", () => {
  const add = ({ ctx, deps }: World, msg = MSG) => deliver(ctx, deps, addOperatorToAllowList, msg);

  it("MsgAddOperatorToAllowList ok: the first one makes the others leave", () => {
    const w = world();
    state.joinedServices.add(w.ctx, [1, 1]);
    state.joinedServices.add(w.ctx, [2, 1]);
    state.joinedServices.add(w.ctx, [2, 2]);
    add(w);
    assert.deepEqual(joined(w), ["1,1", "2,2"]);
    state.joinedServices.add(w.ctx, [3, 1]);
    add(w, { ...MSG, operatorId: 2 });
    assert.deepEqual(joined(w), ["1,1", "2,2", "3,1"]);
    assert.deepEqual(eventTexts(w.ctx.events), [
      "allow_operator{operator_id=1, service_id=1}",
      "allow_operator{operator_id=2, service_id=1}",
    ]);
  });

  it("MsgAddOperatorToAllowList fails: on what is missing, not one's own or listed already", () => {
    checkCommonFailures(add, "only the service admin can allow an operator");
    const w = world();
    add(w);
    assert.equal(
      failureOf(() => add(w)),
      "restaking/10: operator already allowed",
    );
  });
});

describe("MsgRemoveOperatorFromAllowlist", () => {
  const remove = ({ ctx, deps }: World, msg = MSG) =>
    deliver(ctx, deps, removeOperatorFromAllowlist, msg);

  it("MsgRemoveOperatorFromAllowlist ok: the operator leaves, unless the list becomes empty", () => {
    const w = world();
    for (const id of [1, 2]) {
      state.allowedOperators.add(w.ctx, [1, id]);
      state.joinedServices.add(w.ctx, [id, 1]);
    }
    remove(w);
    assert.deepEqual(joined(w), ["2,1"]);
    remove(w, { ...MSG, operatorId: 2 });
    assert.deepEqual(joined(w), ["2,1"]);
    assert.deepEqual(eventTexts(w.ctx.events), [
      "remove_allowed_operator{operator_id=1, service_id=1}",
      "remove_allowed_operator{operator_id=2, service_id=1}",
    ]);
  });

  it("MsgRemoveOperatorFromAllowlist fails: on what is missing, not one's own or not listed", () => {
    checkCommonFailures(remove, "only the service admin can allow an operator", false);
    assert.equal(
      failureOf(() => remove(world(), { ...MSG, operatorId: 9 })),
      "restaking/11: operator not allowed",
    );
  });
});
