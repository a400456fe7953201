import type { Ctx } from "@milkyway/core";
import { decToText } from "@milkyway/math";
import { fork } from "../../forks.ts";
import { changed } from "../../genesis/changed.ts";
import { addService, delegate, must, trust } from "../../testing/actors.ts";
import type { BehaviourCase } from "../../testing/behaviourCase.ts";
import type { RuleWorld } from "../../testing/ruleWorld.ts";

function forkAt({ ctx, keepers, modules }: RuleWorld, height: bigint): Ctx {
  const at = ctx.with({ block: { ...ctx.block, height } });
  const versions = new Map(modules.map((each) => [each.name, BigInt(each.consensusVersion)]));
  keepers.upgrade.setModuleVersionMap(at, versions);
  fork(at, keepers, modules);
  return at;
}

/** Heights of the original's main network. */
export const forkCases: readonly BehaviourCase[] = [
  {
    behaviour: "forks",
    about: "a chain of its own reaches height 251150",
    genesis: (appState) =>
      changed(appState, "restaking.params.restaking_cap", "1000.000000000000000000"),
    run(world) {
      const ctx = forkAt(world, 251_150n);
      return decToText(world.keepers.restaking.getParams(ctx).restakingCap);
    },
    original: "0.000000000000000000",
    mended: "1000.000000000000000000",
  },
  {
    behaviour: "forks",
    about: "a chain of its own reaches height 771090",
    run(world) {
      addService(world);
      must(delegate(world, "pool", "10umilk"));
      must(trust(world, [1]));
      const ctx = forkAt(world, 771_090n);
      return [...world.keepers.restaking.iterateServiceSecuringPools(ctx, 1)];
    },
    original: [1],
    mended: [],
  },
];
