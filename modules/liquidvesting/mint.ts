import type { Address, Ctx } from "@milkyway/core";
import type { Coins } from "@milkyway/math";
import { lockedDenomOf } from "./denom.ts";
import { type LiquidvestingDeps, MODULE } from "./deps.ts";

function describe(ctx: Ctx, { bank }: LiquidvestingDeps, locked: string, denom: string): void {
  if (bank.getDenomMetadata(ctx, locked) !== undefined) return;
  bank.setDenomMetadata(ctx, {
    description: `Locked representation of ${denom}`,
    denomUnits: [{ denom: locked, exponent: 0, aliases: [] }],
    base: locked,
    display: locked,
    name: locked,
    symbol: locked,
    uri: "",
    uriHash: "",
  });
}

/** Issues stand-ins for native tokens that are locked elsewhere; returns them. */
export function mintLocked(ctx: Ctx, deps: LiquidvestingDeps, to: Address, native: Coins): Coins {
  const minted = native.map(({ denom, amount }) => {
    const locked = lockedDenomOf(denom);
    describe(ctx, deps, locked, denom);
    return { denom: locked, amount };
  });
  deps.bank.mintCoins(ctx, MODULE, minted);
  deps.bank.sendCoinsFromModuleToAccount(ctx, MODULE, to, minted);
  return minted;
}
