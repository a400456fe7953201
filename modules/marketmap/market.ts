/** Rules that markets keep by themselves. @see https://github.com/skip-mev/connect/tree/v2.0.1/x/marketmap/types */
import { utf8Length } from "@milkyway/bytes";
import type { Market, ProviderConfig, Ticker } from "@milkyway/codec/gen/connect/marketmap/v2";
import { plainError, wrapping } from "@milkyway/core";
import { pairToText, validatePair } from "./currencyPair.ts";

const MAX_DECIMALS = 36n;
const MAX_METADATA_LENGTH = 16_384;
const MAX_JSON_DEPTH = 10_000;

/** The ticker of a market, under which it is kept. */
export function tickerText({ ticker }: Market): string {
  return pairToText(ticker.currencyPair);
}

/** Whether Go would refuse a value for its depth, or for a number that became infinite here. */
function isBeyondGo(value: unknown): boolean {
  const left: [unknown, number][] = [[value, 1]];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const [held, depth] = next;
    if (held === Infinity || held === -Infinity) return true;
    if (typeof held !== "object" || held === null) continue;
    if (depth > MAX_JSON_DEPTH) return true;
    for (const inner of Object.values(held)) left.push([inner, depth + 1]);
  }
  return false;
}

function checkJsonObject(json: string): void {
  const refuse = (why: string) => plainError(`unable to unmarshal string to json: ${why}`);
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw refuse((error as Error).message);
  }
  if (typeof value !== "object" || Array.isArray(value)) throw refuse("not an object");
  if (isBeyondGo(value)) throw refuse("a number or the depth is out of range");
}

function checkMetadata(metadata: string, owner: string): void {
  if (utf8Length(metadata) > MAX_METADATA_LENGTH)
    throw plainError(`metadata json field is longer than maximum length of ${MAX_METADATA_LENGTH}`);
  if (metadata !== "") wrapping(`invalid ${owner} metadata json`, () => checkJsonObject(metadata));
}

function validateTicker({ currencyPair, decimals, minProviderCount, metadataJSON }: Ticker): void {
  const pair = pairToText(currencyPair);
  if (decimals > MAX_DECIMALS || decimals === 0n)
    throw plainError(`decimals must be between 1 and ${MAX_DECIMALS}; got ${decimals} for ${pair}`);
  if (minProviderCount < 1n)
    throw plainError(`min provider count must be at least 1; got ${minProviderCount} for ${pair}`);
  validatePair(currencyPair);
  checkMetadata(metadataJSON, "ticker");
}

function validateProvider(config: ProviderConfig): void {
  const { name, offChainTicker, normalizeByPair, metadataJSON } = config;
  if (name === "") throw plainError("provider name must not be empty");
  if (offChainTicker === "") throw plainError("provider offchain ticker must not be empty");
  if (normalizeByPair !== undefined) validatePair(normalizeByPair);
  checkMetadata(metadataJSON, "provider config");
}

/** Throws on a market that breaks a rule by itself: its ticker, its providers, or their number. */
export function validateMarket(market: Market): void {
  const { ticker, providerConfigs } = market;
  validateTicker(ticker);
  if (BigInt(providerConfigs.length) < ticker.minProviderCount)
    throw plainError(
      `ticker ${JSON.stringify(tickerText(market))} must have at least ${ticker.minProviderCount} providers; got ${providerConfigs.length}`,
    );
  const seen = new Set<string>();
  for (const config of providerConfigs) {
    validateProvider(config);
    const key = config.name + config.offChainTicker;
    if (seen.has(key)) throw plainError(`duplicate (provider, off-chain-ticker) found: ${key}`);
    seen.add(key);
  }
}
