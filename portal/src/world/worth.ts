import type { Coin } from "@milkyway/math";
import { type Display, plainDisplay } from "../format/amounts.ts";
import type { Asset, World } from "./world.ts";

type Assets = ReadonlyMap<string, Asset>;

/** The denomination that shares or locked tokens stand for: `pool/1/utia`, `locked/utia` → `utia`. */
export function baseDenom(denom: string): string {
  return denom.replace(/^(?:(?:pool|operator|service)\/\d+\/|locked\/)/, "");
}

/** How a denomination is shown. */
export function displayOf(assets: Assets, denom: string): Display {
  const found = assets.get(denom);
  if (found !== undefined) return found;
  const base = assets.get(baseDenom(denom));
  if (base === undefined) return plainDisplay(denom);
  const isLocked = denom.startsWith("locked/");
  return { ticker: isLocked ? `locked ${base.ticker}` : base.ticker, exponent: base.exponent };
}

/** Worth of an amount in millionths of a dollar; 0 without a price, as the chain has it. */
export function worthOf(assets: Assets, { denom, amount }: Pick<Coin, "denom" | "amount">): bigint {
  const asset = assets.get(denom) ?? assets.get(baseDenom(denom));
  if (asset?.price === undefined) return 0n;
  return (amount * asset.price) / 10n ** BigInt(asset.exponent);
}

/** Worth of several amounts together. */
export function worthOfAll(assets: Assets, coins: readonly Coin[]): bigint {
  return coins.reduce((sum, coin) => sum + worthOf(assets, coin), 0n);
}

/** Worth of all that is restaked, to pools, operators and services. */
export function totalWorth({ assets, pools, operators, services }: World): bigint {
  const inPools = pools.map(({ denom, tokens }) => ({ denom, amount: tokens }));
  const others = [...operators, ...services].flatMap(({ tokens }) => tokens);
  return worthOfAll(assets, [...inPools, ...others]);
}
