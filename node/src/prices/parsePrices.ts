import { PriceError, type Prices } from "./priceFeed.ts";

/** Prices from some time on. */
export interface PriceStep {
  /** Seconds after the script began. */
  readonly afterSeconds: number;
  readonly prices: Prices;
}

const PAIR = /^[A-Z0-9._-]+\/[A-Z0-9._-]+$/i;

function pricesOf(value: unknown, where: string): Prices {
  if (value === null || typeof value !== "object" || Array.isArray(value))
    throw new PriceError(`${where}: not an object of pairs and prices`);
  const entries = Object.entries(value).map(([pair, price]: [string, unknown]) => {
    if (!PAIR.test(pair)) throw new PriceError(`${where}: "${pair}" is no pair such as TIA/USD`);
    if (typeof price !== "string" || !/^\d{1,77}$/.test(price))
      throw new PriceError(`${where}: the price of ${pair} is no text of digits`);
    return [pair, price] as const;
  });
  return new Map(entries);
}

function stepOf(value: unknown, where: string): PriceStep {
  const { afterSeconds, prices } = (value ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof afterSeconds !== "number" || !(afterSeconds >= 0))
    throw new PriceError(`${where}: afterSeconds is no number of seconds`);
  return { afterSeconds, prices: pricesOf(prices, where) };
}

/**
 * Reads prices: either one object, as `{"TIA/USD": "520000000"}`, or a script, as
 * `[{"afterSeconds": 0, "prices": {…}}, …]`.
 */
export function parsePrices(text: string, file: string): readonly PriceStep[] {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new PriceError(`${file}: not JSON`);
  }
  if (!Array.isArray(json)) return [{ afterSeconds: 0, prices: pricesOf(json, file) }];
  const steps = json.map((each: unknown, i) => stepOf(each, `${file}: step ${i + 1}`));
  for (let i = 1; i < steps.length; i++)
    if ((steps[i] as PriceStep).afterSeconds < (steps[i - 1] as PriceStep).afterSeconds)
      throw new PriceError(`${file}: step ${i + 1} comes before step ${i}`);
  return steps;
}
