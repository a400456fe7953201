import { type Address, accounts, type Ctx, ensure } from "@milkyway/core";
import { moduleAddress } from "@milkyway/crypto";
import type { Coins } from "@milkyway/math";
import type { SendRestriction } from "../bank/index.ts";
import { isLockedDenom } from "./denom.ts";
import { MODULE, type RestakingTargets } from "./deps.ts";
import { errors } from "./errors.ts";

const MODULE_ADDRESS = moduleAddress(MODULE);

/** Looked up in this order, three reads when it is none: each transfer of any coin pays for them. */
function isTarget(
  ctx: Ctx,
  { pools, services, operators }: RestakingTargets,
  address: Address,
): boolean {
  const text = accounts.toText(address);
  return (
    pools.isPoolAddress(ctx, text) ||
    services.isServiceAddress(ctx, text) ||
    operators.isOperatorAddress(ctx, text)
  );
}

/** Stand-ins move only between users and what they restake to; between targets nothing moves. */
export function liquidvestingSendRestriction(targets: RestakingTargets): SendRestriction {
  return (ctx: Ctx, from: Address, to: Address, coins: Coins) => {
    if (from === MODULE_ADDRESS || to === MODULE_ADDRESS) return to;
    const toTarget = isTarget(ctx, targets, to);
    const fromTarget = isTarget(ctx, targets, from);
    ensure(!(toTarget && fromTarget), errors.transferBetweenTargetsNotAllowed);
    for (const { denom } of coins)
      ensure(
        !isLockedDenom(denom) || toTarget || fromTarget,
        errors.transferNotAllowed,
        `coin ${denom}`,
      );
    return to;
  };
}
