import { ZERO_TIME } from "@milkyway/codec";
import type { Plan } from "@milkyway/codec/gen/cosmos/upgrade/v1beta1";
import { accounts, type Ctx } from "@milkyway/core";
import { createTestCtx } from "@milkyway/core/testing";
import type { UpgradeDeps } from "../deps.ts";
import type { UpgradeInfo } from "../upgradeInfo.ts";

export const GOV = accounts.toText("g".repeat(20));

/** What the node is told is in `written`. */
export function fakeDeps(
  given: Partial<UpgradeDeps> = {},
): UpgradeDeps & { readonly written: UpgradeInfo[] } {
  const written: UpgradeInfo[] = [];
  return {
    written,
    authority: GOV,
    handlers: new Map(),
    skipHeights: new Set(),
    writeUpgradeInfo: (info) => void written.push(info),
    process: { downgradeVerified: false },
    ...given,
  };
}

export function plan(given: Partial<Plan> = {}): Plan {
  return {
    name: "v2",
    time: ZERO_TIME,
    height: 20n,
    info: "get it",
    upgradedClientState: undefined,
    ...given,
  };
}

/** A context at a height. */
export function at(height: bigint): Ctx {
  return createTestCtx({ at: { height } });
}

/** The same state at another height. */
export function later(ctx: Ctx, height: bigint): Ctx {
  return ctx.with({ block: { ...ctx.block, height } });
}
