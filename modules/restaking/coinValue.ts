/** What coins are worth in USD, by the prices of the oracle. */
import { SECOND, type Time } from "@milkyway/codec";
import type { CurrencyPair } from "@milkyway/codec/gen/connect/types/v2";
import { NotFound } from "@milkyway/collections";
import { ChainError, type Ctx, ensure } from "@milkyway/core";
import {
  addDec,
  type Coin,
  type Coins,
  type Dec,
  decFromScaled,
  mulIntDec,
  Panic,
  quoIntDec,
  ZERO_DEC,
} from "@milkyway/math";
import { errors } from "./errors.ts";

/** A quoted price; a pair that was never priced has none. */
interface Quote {
  readonly price: bigint | undefined;
  readonly blockTimestamp?: Time;
}

/** Who knows denoms and prices; the oracle throws `NotFound` for a pair that it does not have. */
export interface PriceDeps {
  readonly assets: {
    findAsset(
      ctx: Ctx,
      denom: string,
    ): { readonly ticker: string; readonly exponent: number } | undefined;
  };
  readonly oracle: {
    getPriceWithNonceForCurrencyPair(ctx: Ctx, pair: CurrencyPair): Quote;
    getDecimalsForCurrencyPair(ctx: Ctx, pair: CurrencyPair): bigint;
  };
}

/** The price of a whole unit of an asset, which is 10^exponent of its denom. */
export interface AssetPrice {
  readonly price: Dec;
  readonly exponent: number;
}

const NO_PRICE: AssetPrice = { price: ZERO_DEC, exponent: 0 };
const PLACES = 18n;
const SIGN = 1n << 63n;
/** How old a price may be where the oracle is live: a day. */
const MAX_AGE = 86_400n * SECOND;

/** A quoted price as a decimal; the reference cannot hold more than 18 decimals, nor go on without a price. */
function priceOf({ price }: Quote, decimals: bigint): Dec {
  const places = BigInt.asIntN(64, decimals);
  if (places > PLACES) throw new Panic(`too much precision, maximum 18, provided ${places}`);
  if (places < 0n) throw new Panic(`negative precision ${places}`);
  if (price === undefined)
    throw new Panic("runtime error: invalid memory address or nil pointer dereference");
  return decFromScaled(price * 10n ** (PLACES - places));
}

interface FullQuote extends Quote {
  readonly decimals: bigint;
  readonly exponent: number;
}

/** Whether validators report prices in each block. */
function isOracleLive({ consensusParams: { abci }, height }: Ctx): boolean {
  const from = abci?.voteExtensionsEnableHeight ?? 0n;
  return from > 0n && from < height;
}

function whyUnusable(ctx: Ctx, { price, blockTimestamp, decimals, exponent }: FullQuote) {
  if (price === undefined) return "it has no price yet";
  if (price < 0n) return "its price is negative";
  if (decimals < 0n || decimals > PLACES) return `its price has ${decimals} decimals`;
  if (exponent > PLACES) return `its exponent is ${exponent}`;
  const isOld = blockTimestamp !== undefined && ctx.time - blockTimestamp > MAX_AGE;
  return isOld && isOracleLive(ctx) ? "its price is out of date" : undefined;
}

/** Refuses an asset that should have a price and cannot be valued by it. */
function ensureUsable(ctx: Ctx, denom: string, quote: FullQuote): void {
  const why = whyUnusable(ctx, quote);
  ensure(why === undefined, errors.noUsablePrice, `${denom} cannot be valued: ${why}`);
}

/** Whether something failed because an asset cannot be valued. */
export function isUnusablePrice(error: unknown): error is ChainError {
  const { codespace, code } = errors.noUsablePrice;
  return error instanceof ChainError && error.codespace === codespace && error.code === code;
}

function findQuote(ctx: Ctx, { oracle }: PriceDeps, pair: CurrencyPair): Quote | undefined {
  try {
    return oracle.getPriceWithNonceForCurrencyPair(ctx, pair);
  } catch (error) {
    if (error instanceof NotFound) return undefined;
    throw error;
  }
}

/** The price of a denom in USD; zero for a denom that is no asset or has no currency pair. */
export function assetPrice(ctx: Ctx, deps: PriceDeps, denom: string): AssetPrice {
  const asset = deps.assets.findAsset(ctx, denom);
  if (asset === undefined) return NO_PRICE;
  const pair = { Base: asset.ticker, Quote: "USD" };
  const quote = findQuote(ctx, deps, pair);
  if (quote === undefined) return NO_PRICE;
  const decimals = deps.oracle.getDecimalsForCurrencyPair(ctx, pair);
  if (ctx.rules.unusablePrices === "refused")
    ensureUsable(ctx, denom, { ...quote, decimals, exponent: asset.exponent });
  return { price: priceOf(quote, decimals), exponent: asset.exponent };
}

/** 10^exponent as the reference converts it from a float: beyond 64 bits it is the smallest integer. */
function unitOf(exponent: number): bigint {
  return exponent > 18 ? -SIGN : 10n ** BigInt(exponent);
}

/** The value of an amount at a price, cut at 18 places. */
export function valueAt({ price, exponent }: AssetPrice, amount: bigint): Dec {
  if (price === ZERO_DEC) return ZERO_DEC;
  return quoIntDec(mulIntDec(price, amount), unitOf(exponent));
}

export function coinValue(ctx: Ctx, deps: PriceDeps, { denom, amount }: Coin): Dec {
  return valueAt(assetPrice(ctx, deps, denom), amount);
}

export function coinsValue(ctx: Ctx, deps: PriceDeps, coins: Coins): Dec {
  return coins.reduce((sum, coin) => addDec(sum, coinValue(ctx, deps, coin)), ZERO_DEC);
}
