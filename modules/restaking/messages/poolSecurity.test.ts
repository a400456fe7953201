import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { eventTexts, failureOf } from "@milkyway/core/testing";
import { ServiceStatus } from "../../services/index.ts";
import { state } from "../state.ts";
import {
  ADMIN,
  addService,
  createWorld,
  deliver,
  missing,
  OTHER,
  type World,
} from "../testing/world.ts";
import { borrowPoolSecurity } from "./borrowPoolSecurity.ts";
import { ceasePoolSecurityBorrow } from "./ceasePoolSecurityBorrow.ts";

const MSG = { sender: ADMIN, serviceId: 1, poolId: 1 };

function world(): World {
  const created = createWorld();
  addService(created);
  addService(created, { id: 2, status: ServiceStatus.SERVICE_STATUS_INACTIVE });
  created.deps.pools.createOrGetPoolByDenom(created.ctx, "umilk");
  return created;
}

const borrow = ({ ctx, deps }: World, msg = MSG) => deliver(ctx, deps, borrowPoolSecurity, msg);
const cease = ({ ctx, deps }: World, msg = MSG) => deliver(ctx, deps, ceasePoolSecurityBorrow, msg);

const COMMON: [Partial<typeof MSG>, string][] = [
  [{ serviceId: 0 }, "sdk/18: invalid service ID: 0: invalid request"],
  [{ poolId: 0 }, "sdk/18: invalid pool ID: 0: invalid request"],
  [{ sender: "" }, "sdk/7: invalid sender address: invalid address"],
  [{ serviceId: 9 }, missing(9, "services.v1.Service")],
];

describe("MsgBorrowPoolSecurity", () => {
  it("MsgBorrowPoolSecurity ok: the pool secures the service", () => {
    const w = world();
    borrow(w);
    assert.equal(state.securingPools.has(w.ctx, [1, 1]), true);
    assert.deepEqual(eventTexts(w.ctx.events), ["borrow_pool_security{service_id=1, pool_id=1}"]);
  });

  it("MsgBorrowPoolSecurity fails: on what is missing, not one's own, not active or borrowed", () => {
    const w = world();
    state.securingPools.add(w.ctx, [1, 1]);
    for (const [given, expected] of [
      ...COMMON,
      [
        { sender: OTHER },
        "sdk/4: only the service admin can borrow the security from a new pool: unauthorized",
      ],
      [{ serviceId: 2 }, "services/4: service 2 is not active: service is not active"],
      [{ poolId: 9 }, missing(9, "pools.v1.Pool")],
      [{}, "restaking/12: pool already securing the service"],
    ] as [Partial<typeof MSG>, string][])
      assert.equal(
        failureOf(() => borrow(w, { ...MSG, ...given })),
        expected,
        JSON.stringify(given),
      );
  });
});

describe("MsgCeasePoolSecurityBorrow", () => {
  it("MsgCeasePoolSecurityBorrow ok: also for a service that is not active", () => {
    const w = world();
    state.securingPools.add(w.ctx, [2, 1]);
    cease(w, { ...MSG, serviceId: 2 });
    assert.equal(state.securingPools.has(w.ctx, [2, 1]), false);
    assert.deepEqual(eventTexts(w.ctx.events), [
      "cease_pool_security_borrow{service_id=2, pool_id=1}",
    ]);
  });

  it("MsgCeasePoolSecurityBorrow fails: on what is missing, not one's own or not borrowed", () => {
    const w = world();
    for (const [given, expected] of [
      ...COMMON,
      [
        { sender: OTHER },
        "sdk/4: only the service admin can cease the pool security borrow: unauthorized",
      ],
      [{}, "restaking/13: pool not securing the service"],
    ] as [Partial<typeof MSG>, string][])
      assert.equal(
        failureOf(() => cease(w, { ...MSG, ...given })),
        expected,
        JSON.stringify(given),
      );
  });
});
