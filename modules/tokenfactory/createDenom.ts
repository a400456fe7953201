import { accounts, type Ctx, ensure, plainError } from "@milkyway/core";
import { getParams, setAdmin } from "./authority.ts";
import { factoryDenom } from "./denom.ts";
import type { TokenfactoryDeps } from "./deps.ts";
import { errors } from "./errors.ts";
import { state } from "./state.ts";

const TAKEN =
  "temporary error until IBC bug is sorted out, can't create subdenoms that are the same as a native denom";

function newDenom(ctx: Ctx, { bank }: TokenfactoryDeps, creator: string, subdenom: string): string {
  // The bare subdenom is looked at, not the denom of the factory.
  if (bank.hasSupply(ctx, subdenom)) throw plainError(TAKEN);
  const denom = factoryDenom(creator, subdenom);
  ensure(bank.getDenomMetadata(ctx, denom) === undefined, errors.denomExists);
  return denom;
}

/** A stored fee of nothing is not charged; the default of nothing is, for zero coins and with its events. */
function charge(ctx: Ctx, { distribution }: TokenfactoryDeps, creator: string): void {
  const { stored, params } = getParams(ctx);
  const { denomCreationFee: fee, denomCreationGasConsume: gas } = params;
  if (!stored || fee.length > 0)
    distribution.fundCommunityPool(ctx, fee, accounts.fromBech32(creator));
  if (gas !== 0n) ctx.gas.consumeLarge(gas, "consume denom creation gas");
}

/** Describes a denom unless it is described already, and makes its creator the admin. */
export function registerDenom(
  ctx: Ctx,
  { bank }: TokenfactoryDeps,
  creator: string,
  denom: string,
): void {
  if (bank.getDenomMetadata(ctx, denom) === undefined)
    bank.setDenomMetadata(ctx, {
      description: "",
      denomUnits: [{ denom, exponent: 0, aliases: [] }],
      base: denom,
      display: denom,
      name: denom,
      symbol: denom,
      uri: "",
      uriHash: "",
    });
  setAdmin(ctx, denom, creator);
  state.denoms.set(ctx, [creator, denom], denom);
}

/** Creates a denom for the price that the parameters set; returns it. */
export function createFactoryDenom(
  ctx: Ctx,
  deps: TokenfactoryDeps,
  creator: string,
  subdenom: string,
): string {
  const denom = newDenom(ctx, deps, creator, subdenom);
  charge(ctx, deps, creator);
  registerDenom(ctx, deps, creator, denom);
  return denom;
}
