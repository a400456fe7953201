import { failureOf } from "@milkyway/core/testing";
import { decCoinsToText } from "@milkyway/math";
import { MsgJoinService } from "@milkyway/modules/restaking/client";
import { serviceAddress } from "@milkyway/modules/services";
import { MsgSetServiceParams } from "@milkyway/modules/services/client";
import {
  ALICE,
  addOperator,
  addPlan,
  addService,
  CAROL,
  delegate,
  must,
  withoutPrice,
} from "../../testing/actors.ts";
import type { BehaviourCase } from "../../testing/behaviourCase.ts";
import { createRuleWorld, type RuleWorld } from "../../testing/ruleWorld.ts";

const DAY = 86_400;
const HALF_OF_ALL = 2n ** 255n;

/** Service 1 that operator 1 secures, with what is restaked to both. */
function staked(world: RuleWorld, toOperator: string, toService: string): void {
  addService(world);
  addOperator(world);
  must(world.send(MsgJoinService, { sender: ALICE, operatorId: 1, serviceId: 1 }));
  if (toOperator !== "") must(delegate(world, "operator", toOperator));
  if (toService !== "") must(delegate(world, "service", toService));
}

/** What the last block credited, by kind and staked denom. */
function credits({ events }: RuleWorld): string[] {
  return events
    .filter((text) => text.startsWith("rewards{"))
    .map((text) =>
      text.replace(/^rewards\{delegation_type=DELEGATION_TYPE_|delegation_target_id=\d+, /g, ""),
    );
}

function eventsOf({ events }: RuleWorld, type: string): string[] {
  return events.filter((text) => text.startsWith(`${type}{`));
}

function broken({ modules, ctx }: RuleWorld, route: string): boolean {
  const check = modules.find(({ name }) => name === "rewards")?.invariants[route];
  return check?.(ctx.branch().ctx) !== undefined;
}

/** Plans, how they are divided, and the code of blocks. */
export const rewardCases: readonly BehaviourCase[] = [
  {
    behaviour: "blockFailure",
    about: "a plan pays more than numbers hold",
    run(world) {
      staked(world, "", "10umilk");
      addPlan(world, { amount: `${HALF_OF_ALL}umilk` }, "1umilk");
      addPlan(world);
      return [world.block(DAY), eventsOf(world, "quarantine"), credits(world)];
    },
    original: ["panic: Int overflow", [], []],
    mended: [
      "ok",
      ["quarantine{module=rewards, item=plan 1, reason=Int overflow}"],
      ["SERVICE, pool=umilk, amount=8640000.000000000000000000umilk}"],
    ],
  },
  {
    behaviour: "unusablePrices",
    about: "a plan is to be divided by the value of an asset without a price",
    genesis: withoutPrice,
    run(world) {
      staked(world, "", "10umilk");
      addPlan(world);
      return [world.block(), eventsOf(world, "skip_rewards_plan")];
    },
    original: ["panic: runtime error: invalid memory address or nil pointer dereference", []],
    mended: [
      "ok",
      [
        "skip_rewards_plan{rewards_plan_id=1, reason=umilk cannot be valued: it has no price yet: no usable price}",
      ],
    ],
  },
  {
    behaviour: "planCategories",
    about: "the weights of a plan sum up to more than 32 bits hold",
    run(world) {
      staked(world, "10umilk", "10umilk");
      addPlan(world, { weights: [0, 4_294_967_295, 2] });
      must(world.block());
      return credits(world);
    },
    original: [
      "OPERATOR, pool=umilk, amount=2147483647500.000000000000000000umilk}",
      "SERVICE, pool=umilk, amount=1000.000000000000000000umilk}",
    ],
    mended: [
      "OPERATOR, pool=umilk, amount=499.999999767168000000umilk}",
      "SERVICE, pool=umilk, amount=0.000000232830000000umilk}",
    ],
  },
  {
    behaviour: "planCategories",
    about: "only a category that is worth nothing has a weight",
    run(world) {
      staked(world, "10umilk", "");
      addPlan(world, { weights: [0, 0, 1] });
      must(world.block());
      return credits(world);
    },
    original: ["OPERATOR, pool=umilk, amount=500.000000000000000000umilk}"],
    mended: [],
  },
  {
    behaviour: "unlistedTargets",
    about: "a plan gives weights to an operator that does not secure the service",
    run(world) {
      staked(world, "10umilk", "");
      addOperator(world);
      const operators = [{ delegationTargetId: 2, weight: 1 }];
      const account = addPlan(world, { weights: [0, 1, 0], operators });
      must(world.block());
      return world.balance(account);
    },
    original: "863999500umilk",
    mended: "864000000umilk",
  },
  {
    behaviour: "creditedTokens",
    about: "an operator holds a token that the service does not allow",
    run(world) {
      staked(world, "10umilk,10utia", "");
      const serviceParams = { allowedDenoms: ["umilk"] };
      must(world.send(MsgSetServiceParams, { sender: ALICE, serviceId: 1, serviceParams }));
      addPlan(world);
      must(world.block());
      return credits(world);
    },
    original: [
      "OPERATOR, pool=umilk, amount=500.000000000000000000umilk}",
      "OPERATOR, pool=utia, amount=52000.000000000000000000umilk}",
    ],
    mended: ["OPERATOR, pool=umilk, amount=500.000000000000000000umilk}"],
  },
  {
    behaviour: "planLeftovers",
    about: "a plan ends that did not pay all of its coins",
    run(world) {
      addService(world);
      addPlan(world, { days: 1n });
      must(world.block(2 * DAY));
      return [world.balance(serviceAddress(1)), world.balance(ALICE).split(",")[2]];
    },
    original: ["864000000umilk", "999136000000umilk"],
    mended: ["", "1000000000000umilk"],
  },
  {
    behaviour: "undividedRewards",
    about: "rewards were credited for tokens that are gone when they are divided",
    run(world) {
      staked(world, "", "10umilk");
      addPlan(world);
      must(world.block());
      const { services, distribution } = world.keepers;
      const service = services.getService(world.ctx, 1);
      services.saveService(world.ctx, { ...service, tokens: [], delegatorShares: [] });
      must(delegate(world, "service", "5uatom", CAROL));
      return decCoinsToText(distribution.getCommunityPool(world.ctx));
    },
    original: "",
    mended: "500.000000000000000000umilk",
  },
  {
    behaviour: "genesisPeriods",
    about: "a state is imported in which an operator has delegations",
    run(world) {
      addOperator(world);
      must(delegate(world, "operator", "10umilk"));
      let begun: RuleWorld | undefined;
      const failure = failureOf(() => {
        begun = createRuleWorld(world.ctx.rules, world.exportState());
      });
      return [failure, begun && broken(begun, "reference-count")];
    },
    original: ["no failure", true],
    mended: ["no failure", false],
  },
];
