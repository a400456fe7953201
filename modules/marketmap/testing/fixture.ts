import {
  type Market,
  Market as MarketType,
  ProviderConfig,
  Ticker,
} from "@milkyway/codec/gen/connect/marketmap/v2";
import { accounts, type Ctx } from "@milkyway/core";
import { createTestCtx } from "@milkyway/core/testing";
import { pairToText, parsePair } from "../currencyPair.ts";
import type { MarketmapDeps } from "../keeper.ts";
import { state } from "../state.ts";

/** Bech32 text of an address of twenty equal letters. */
export const addressOf = (letter: string): string => accounts.toText(letter.repeat(20));

export const GOVERNANCE = addressOf("g");
export const KEEPER = addressOf("k");
export const OTHER = addressOf("o");

/** A market of one provider, normalised by another pair if told. */
export function marketOf(pair: string, given: Partial<Ticker> = {}, normalizeBy?: string): Market {
  const provider = ProviderConfig.create({
    name: "kucoin_ws",
    offChainTicker: pair.replace("/", "-"),
    normalizeByPair: normalizeBy === undefined ? undefined : parsePair(normalizeBy),
  });
  const ticker = Ticker.create({
    currencyPair: parsePair(pair),
    decimals: 9n,
    minProviderCount: 1n,
    enabled: true,
    ...given,
  });
  return MarketType.create({ ticker, providerConfigs: [provider] });
}

/** Listeners that write down what they are told. */
export function fakeDeps(): MarketmapDeps & { readonly calls: string[] } {
  const calls: string[] = [];
  const text = ({ ticker }: Market) => pairToText(ticker.currencyPair);
  return {
    calls,
    authority: GOVERNANCE,
    hooks: [
      {
        afterMarketCreated: (_, market) => void calls.push(`created ${text(market)}`),
        afterMarketUpdated: (_, market) => void calls.push(`updated ${text(market)}`),
        afterMarketGenesis: (_, markets) => void calls.push(`genesis ${markets.map(text)}`),
      },
      {},
    ],
  };
}

/** A context in which one account besides governance may change markets, at height 7. */
export function marketmapCtx(): Ctx {
  const ctx = createTestCtx({ at: { height: 7n } });
  state.params.set(ctx, { marketAuthorities: [GOVERNANCE, KEEPER], admin: GOVERNANCE });
  state.lastUpdated.set(ctx, 0n);
  return ctx;
}
