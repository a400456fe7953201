import { accounts } from "@milkyway/core";
import { failureOf } from "@milkyway/core/testing";
import { moduleAddress } from "@milkyway/crypto";
import { coinsToText, decCoinsToText, ZERO_DEC } from "@milkyway/math";
import { operatorAddress } from "@milkyway/modules/operators";
import { poolAddress } from "@milkyway/modules/pools";
import { DelegationType, MsgUpdateParams } from "@milkyway/modules/restaking/client";
import { serviceAddress } from "@milkyway/modules/services";
import {
  MsgDeactivateService,
  MsgDeleteService,
  MsgTransferServiceOwnership,
} from "@milkyway/modules/services/client";
import { changed } from "../../genesis/changed.ts";
import {
  ALICE,
  addOperator,
  addService,
  BOB,
  CAROL,
  coins,
  delegate,
  must,
  send,
  trust,
  undelegate,
  withoutPrice,
} from "../../testing/actors.ts";
import type { BehaviourCase } from "../../testing/behaviourCase.ts";
import { createRuleWorld, type RuleWorld } from "../../testing/ruleWorld.ts";

const { DELEGATION_TYPE_OPERATOR: OPERATOR } = DelegationType;

function unbondingEntries({ keepers, ctx }: RuleWorld, user = BOB) {
  const unbondings = keepers.restaking.getAllUserUnbondingDelegations(ctx, user);
  return unbondings.flatMap(({ entries }) => entries);
}

function keysFrom({ ctx }: RuleWorld, prefix: string, end: string): number {
  let count = 0;
  for (const cursor = ctx.store("restaking").iterate(prefix, end); cursor.valid; cursor.next())
    count++;
  return count;
}

function dropService(world: RuleWorld): void {
  must(world.send(MsgDeactivateService, { sender: ALICE, serviceId: 1 }));
  world.send(MsgDeleteService, { sender: ALICE, serviceId: 1 });
}

/** What becomes of a genesis made from the state. */
function imported(world: RuleWorld): RuleWorld | string {
  let begun: RuleWorld | undefined;
  const failure = failureOf(() => {
    begun = createRuleWorld(world.ctx.rules, world.exportState());
  });
  return begun ?? failure;
}

/** Delegations, unbondings, trust, and what is sent to targets. */
export const restakingCases: readonly BehaviourCase[] = [
  {
    behaviour: "duplicateUnbondings",
    about: "a user undelegates twice in one block",
    run(world) {
      must(delegate(world, "pool", "10umilk"));
      must(undelegate(world, "pool", "4umilk"));
      must(undelegate(world, "pool", "3umilk"));
      must(world.block(11));
      return [world.block(), world.balance(BOB).split(",")[2]];
    },
    original: ["restaking/7: no unbonding delegation found", "999999999990umilk"],
    mended: ["ok", "999999999997umilk"],
  },
  {
    behaviour: "orphanedUnbondings",
    about: "the service is gone from which something is unbonding",
    run(world) {
      addService(world);
      must(delegate(world, "service", "5umilk"));
      must(undelegate(world, "service", "5umilk"));
      dropService(world);
      must(world.block(11));
      return [world.block().slice(0, 24), world.balance(BOB).split(",")[2]];
    },
    original: ["undefined/1: collections", "999999999995umilk"],
    mended: ["ok", "1000000000000umilk"],
  },
  {
    behaviour: "excessUndelegation",
    about: "a user asks for one more of a denom than is delegated, beside another denom",
    run(world) {
      addOperator(world);
      must(delegate(world, "operator", "5uatom,10umilk"));
      const result = undelegate(world, "operator", "11umilk");
      const left = world.keepers.restaking.getDelegation(world.ctx, OPERATOR, 1, BOB);
      return [result, decCoinsToText(left?.shares ?? [])];
    },
    original: ["ok", ""],
    mended: [
      "restaking/5: 5.000000000000000000operator/1/uatom,10.000000000000000000operator/1/umilk: not enough delegation shares",
      "5.000000000000000000operator/1/uatom,10.000000000000000000operator/1/umilk",
    ],
  },
  {
    behaviour: "worthlessShares",
    about: "a delegation is too small for the smallest share",
    run(world) {
      addService(world);
      must(delegate(world, "service", "1umilk", CAROL));
      const { services } = world.keepers;
      const service = services.getService(world.ctx, 1);
      services.saveService(world.ctx, { ...service, tokens: coins(`${10n ** 20n}umilk`) });
      return [delegate(world, "service", "10umilk"), world.balance(BOB).split(",")[2]];
    },
    original: ["ok", "999999999990umilk"],
    mended: ["sdk/18: the amount is worth no share: invalid request", "1000000000000umilk"],
  },
  {
    behaviour: "excessiveStake",
    about: "a small stake joins one that is nearly as large as can be calculated with",
    run(world) {
      const { bank } = world.keepers;
      const most = coins(`${2n ** 128n + 4_000n}uhuge`);
      bank.mintCoins(world.ctx, "tokenfactory", most);
      const split = [`${2n ** 128n - 1_000n}uhuge`, "5000uhuge"] as const;
      for (const [user, amount] of [
        [BOB, split[0]],
        [CAROL, split[1]],
      ] as const)
        bank.sendCoinsFromModuleToAccount(
          world.ctx,
          "tokenfactory",
          accounts.fromText(user),
          coins(amount),
        );
      must(delegate(world, "pool", split[0]));
      const joined = delegate(world, "pool", split[1], CAROL);
      return [joined, undelegate(world, "pool", "5uhuge").slice(0, 40)];
    },
    original: ["ok", "panic: Int overflow"],
    mended: [
      "sdk/18: the stake of uhuge would be too large to be calculated with: invalid request",
      "ok",
    ],
  },
  {
    behaviour: "unbondingAcrossPools",
    about: "a user whose first pool is of another denom is taken back a restaked token",
    run(world) {
      must(delegate(world, "pool", "10umilk"));
      must(delegate(world, "pool", "7uatom"));
      const { restaking } = world.keepers;
      return failureOf(() =>
        restaking.unbondRestakedAssets(world.ctx, accounts.fromText(BOB), coins("5uatom")),
      );
    },
    original: "pools/3: invalid token denom",
    mended: "no failure",
  },
  {
    behaviour: "unbondingMerge",
    about:
      "a user undelegates three times in a block, the second time under another unbonding time",
    run(world) {
      const { restaking } = world.keepers;
      const params = restaking.getParams(world.ctx);
      must(delegate(world, "pool", "10umilk"));
      must(undelegate(world, "pool", "1umilk"));
      restaking.setParams(world.ctx, { ...params, unbondingTime: params.unbondingTime * 2n });
      must(undelegate(world, "pool", "1umilk"));
      restaking.setParams(world.ctx, params);
      must(undelegate(world, "pool", "1umilk"));
      return unbondingEntries(world).map(({ balance }) => coinsToText(balance));
    },
    original: ["1umilk", "1umilk", "1umilk"],
    mended: ["2umilk", "1umilk"],
  },
  {
    behaviour: "unbondingTargets",
    about: "an unbonding ends",
    run(world) {
      must(delegate(world, "pool", "10umilk"));
      must(undelegate(world, "pool", "4umilk"));
      must(world.block(11));
      must(world.block());
      return keysFrom(world, "\x04", "\x05");
    },
    original: 1,
    mended: 0,
  },
  {
    behaviour: "negativeUnbondingTime",
    about: "governance sets a negative unbonding time",
    run(world) {
      const authority = world.keepers.authority;
      const params = world.keepers.restaking.getParams(world.ctx);
      return world.send(MsgUpdateParams, {
        authority,
        params: { ...params, unbondingTime: -1n, restakingCap: ZERO_DEC },
      });
    },
    original: "ok",
    mended: "sdk/18: unbonding time is negative: invalid request",
  },
  {
    behaviour: "orphanedTrust",
    about: "a service is deleted that a user trusts with a pool",
    run(world) {
      addService(world);
      must(delegate(world, "pool", "10umilk"));
      must(trust(world, [1]));
      dropService(world);
      return [
        delegate(world, "pool", "1umilk"),
        undelegate(world, "pool", "1umilk"),
        trust(world, []),
      ];
    },
    original: [
      "panic: negative coin amount",
      "panic: negative coin amount",
      "panic: negative coin amount",
    ],
    mended: ["ok", "ok", "ok"],
  },
  {
    behaviour: "genesisPreferences",
    about: "a state is imported in which a user trusts a service with a pool",
    run(world) {
      addService(world);
      must(delegate(world, "pool", "10umilk"));
      must(trust(world, [1]));
      const begun = imported(world);
      return typeof begun === "string" ? begun : "imported";
    },
    original: "rewards/2: no delegation distribution info",
    mended: "imported",
  },
  {
    behaviour: "genesisUnbondingIds",
    about: "a user undelegates after an import with an unbonding",
    run(world) {
      must(delegate(world, "pool", "10umilk"));
      must(undelegate(world, "pool", "4umilk"));
      const begun = imported(world);
      if (typeof begun === "string") return begun;
      must(begun.block());
      must(undelegate(begun, "pool", "4umilk"));
      return unbondingEntries(begun).map(({ unbondingId }) => unbondingId);
    },
    original: [1n, 1n],
    mended: [1n, 2n],
  },
  {
    behaviour: "lostTransfers",
    about: "coins are sent to the accounts of a pool, a service, an operator and of locked tokens",
    run(world) {
      addService(world);
      addOperator(world);
      must(delegate(world, "pool", "10umilk"));
      const vesting = accounts.toText(moduleAddress("liquidvesting"));
      return [poolAddress(1), serviceAddress(1), operatorAddress(1), vesting, CAROL].map((to) =>
        send(world, BOB, to, "1umilk"),
      );
    },
    original: ["ok", "ok", "ok", "ok", "ok"],
    mended: [
      ...Array(4).fill("sdk/4: coins sent to this account would be lost: unauthorized"),
      "ok",
    ],
  },
  {
    behaviour: "signerSpelling",
    about: "a delegator is spelled in capital letters the second time",
    run(world) {
      must(delegate(world, "pool", "10umilk"));
      const result = delegate(world, "pool", "1umilk", BOB.toUpperCase());
      return [result, keysFrom(world, "\xa1", "\xa2")];
    },
    original: ["ok", 2],
    mended: [`sdk/7: ${BOB.toUpperCase()} is not in its usual spelling: invalid address`, 1],
  },
  {
    behaviour: "storedSpelling",
    about: "a service is handed over to an address in capital letters",
    run(world) {
      addService(world);
      const newAdmin = BOB.toUpperCase();
      must(world.send(MsgTransferServiceOwnership, { sender: ALICE, serviceId: 1, newAdmin }));
      return world.keepers.services.getService(world.ctx, 1).admin;
    },
    original: BOB.toUpperCase(),
    mended: BOB,
  },
  {
    behaviour: "unusablePrices",
    about: "there is a cap, and an asset without a price",
    genesis: (appState) =>
      changed(withoutPrice(appState), "restaking.params.restaking_cap", "1000.000000000000000000"),
    run: (world) => delegate(world, "pool", "10umilk"),
    original: "panic: runtime error: invalid memory address or nil pointer dereference",
    mended: "restaking/17: umilk cannot be valued: it has no price yet: no usable price",
  },
];
