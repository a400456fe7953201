import type { Section } from "./workload.ts";

/** A denomination with a price. */
export interface Token {
  readonly denom: string;
  readonly ticker: string;
  readonly decimals: string;
  readonly price: string;
}

const plain = (id: number): Token => {
  const digits = String(id).padStart(2, "0");
  const price = String(12_345_678 * id);
  return { denom: `udenom${digits}`, ticker: `DEN${digits}`, decimals: "8", price };
};

/** By pool: the token of pool `i + 1`. */
export const TOKENS: readonly Token[] = [
  { denom: "umilk", ticker: "MILK", decimals: "8", price: "150000000" },
  { denom: "utia", ticker: "TIA", decimals: "6", price: "3250000" },
  { denom: "uatom", ticker: "ATOM", decimals: "9", price: "7415000000" },
  { denom: "ubtc", ticker: "BTC", decimals: "8", price: "6543212345678" },
  ...[5, 6, 7, 8, 9, 10].map(plain),
];

const byTicker = [...TOKENS].sort((a, b) => (a.ticker < b.ticker ? -1 : 1));
const pairOf = ({ ticker }: Token) => ({ Base: ticker, Quote: "USD" });

const marketOf = (token: Token): Section => ({
  ticker: {
    currency_pair: pairOf(token),
    decimals: token.decimals,
    min_provider_count: "1",
    enabled: true,
    metadata_JSON: "",
  },
  provider_configs: [
    {
      name: "kucoin_ws",
      off_chain_ticker: `${token.ticker}-USD`,
      normalize_by_pair: null,
      invert: false,
      metadata_JSON: "",
    },
  ],
});

export const assetsSection: Section = {
  assets: TOKENS.map(({ denom, ticker }) => ({ denom, ticker, exponent: 6 })),
};

export function marketmapSection(base: Section): Section {
  const markets = Object.fromEntries(
    byTicker.map((token) => [`${token.ticker}/USD`, marketOf(token)]),
  );
  return { ...base, market_map: { ...base.market_map, markets } };
}

export const oracleSection: Section = {
  currency_pair_genesis: byTicker.map((token, id) => ({
    currency_pair: pairOf(token),
    currency_pair_price: {
      price: token.price,
      block_timestamp: "2025-03-01T12:00:00Z",
      block_height: "0",
    },
    nonce: "1",
    id: String(id),
  })),
  next_id: String(TOKENS.length),
};
