import {
  type Market,
  MsgUpdateMarkets,
  MsgUpsertMarkets,
} from "@milkyway/codec/gen/connect/marketmap/v2";
import { MsgAddCurrencyPairs, MsgRemoveCurrencyPairs } from "@milkyway/codec/gen/connect/oracle/v2";
import { draft, type Generator, type Generators } from "../stage.ts";
import { ASSETS, type SimulatedToken } from "../tokens.ts";

function marketOf({ ticker }: SimulatedToken, decimals: number): Market {
  return {
    ticker: {
      currencyPair: { Base: ticker, Quote: "USD" },
      decimals: BigInt(decimals),
      minProviderCount: 1n,
      enabled: true,
      metadataJSON: "",
    },
    providerConfigs: [
      {
        name: "exchange",
        offChainTicker: ticker,
        normalizeByPair: undefined,
        invert: false,
        metadataJSON: "",
      },
    ],
  };
}

/** Changes the places of a price, which the original does not bear beyond 18. */
const updateMarket: Generator = ({ random, careful, authority }) => {
  const asset = random.pick(ASSETS);
  if (asset === undefined) return undefined;
  const isOther = !careful && random.oneIn(4);
  const decimals = isOther ? (random.pick([1, 18, 19, 36]) ?? 8) : asset.decimals;
  const markets = [marketOf(asset, decimals)];
  return random.oneIn(2)
    ? draft(MsgUpdateMarkets, { authority, updateMarkets: markets })
    : draft(MsgUpsertMarkets, { authority, markets });
};

/** Takes away the price of an asset, or follows it again, without one. */
const followPair: Generator = ({ random, careful, authority }) => {
  const asset = random.pick(ASSETS);
  if (careful || asset === undefined) return undefined;
  const pair = { Base: asset.ticker, Quote: "USD" };
  return random.oneIn(3)
    ? draft(MsgRemoveCurrencyPairs, { authority, currencyPairIds: [`${asset.ticker}/USD`] })
    : draft(MsgAddCurrencyPairs, { authority, currencyPairs: [pair] });
};

export const marketMessages: Generators = [
  { weight: 4, item: updateMarket },
  { weight: 2, item: followPair },
];
