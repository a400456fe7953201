import { accessesOf } from "@milkyway/core/testing";
import { MsgDeactivateService, MsgDeleteService } from "@milkyway/modules/services/client";
import { ALICE, addService, BOB, delegate, must, trust } from "../../testing/actors.ts";
import type { BehaviourCase } from "../../testing/behaviourCase.ts";
import type { RuleWorld } from "../../testing/ruleWorld.ts";

/** Users with pools who trust the services 1 and 2. */
function trusting(world: RuleWorld): void {
  addService(world, 1);
  addService(world, 2);
  for (const denom of ["umilk", "uatom"]) must(delegate(world, "pool", `10${denom}`));
  must(trust(world, [1, 2], BOB));
}

/** Walks over what others can make longer, which the original charges to who has to make them. */
export const lookupCases: readonly BehaviourCase[] = [
  {
    behaviour: "poolLookup",
    about: "the pool of a denom is looked for",
    run(world) {
      trusting(world);
      const { pools } = world.keepers;
      return [
        accessesOf(world.ctx, (ctx) => pools.getPoolByDenom(ctx, "uatom")),
        pools.getPoolByDenom(world.ctx, "uatom")?.id,
        pools.getPoolByDenom(world.ctx, "utia")?.id,
      ];
    },
    original: [["iterate pools a2"], 2, undefined],
    mended: [["get pools a4", "get pools a2"], 2, undefined],
  },
  {
    behaviour: "trustedSharesLookup",
    about: "a service is deleted that users trust",
    run(world) {
      trusting(world);
      must(world.send(MsgDeactivateService, { sender: ALICE, serviceId: 1 }));
      const routes = world.modules.flatMap(({ messages }) => messages);
      const route = routes.find(({ type }) => type.typeName === MsgDeleteService.typeName);
      const accesses = accessesOf(world.ctx, (ctx) =>
        route?.handle(ctx, { sender: ALICE, serviceId: 1 }),
      );
      return accesses.includes("iterate rewards b5");
    },
    original: true,
    mended: false,
  },
];
