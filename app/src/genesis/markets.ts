import type { JsonObject } from "@milkyway/codec";

/** Markets of a new chain, each against USD, with the decimals of its price. */
const DECIMALS =
  "AAVE:8 ADA:10 AEVO:9 ALGO:10 APE:9 APT:9 ARB:9 ARKM:9 ASTR:10 ATOM:9 AVAX:8 AXL:9 BCH:7 BLUR:10 BNB:7 BONK:14 " +
  "BTC:5 COMP:8 CRV:10 DOGE:11 DOT:9 DYDX:9 DYM:9 EOS:10 ETC:8 ETH:6 FET:10 FIL:9 GRT:10 HBAR:10 ICP:8 IMX:9 INJ:8 " +
  "JTO:9 JUP:10 LDO:9 LINK:9 LTC:8 MANA:10 MATIC:10 MKR:6 NEAR:9 NTRN:8 OP:9 ORDI:8 PEPE:16 PYTH:10 RUNE:9 SEI:10 " +
  "SHIB:15 SNX:9 SOL:8 STRK:9 STX:9 SUI:10 TIA:8 TRX:11 UNI:9 USDT:9 WLD:9 WOO:10 XLM:10 XRP:10";

/** A market of the market map, with the price that the oracle begins with. */
export interface Market {
  /** The base of the pair, such as `TIA`; the quote is USD. */
  readonly ticker: string;
  /** Places of the price: 8 decimals and a price of 100000000 stand for 1 USD. */
  readonly decimals: number;
  /** Integer text; `undefined` for none yet. */
  readonly price?: string;
}

export const CORE_MARKETS: readonly Market[] = DECIMALS.split(" ").map((entry) => {
  const [ticker = "", decimals] = entry.split(":");
  return { ticker, decimals: Number(decimals) };
});

const TETHER = { Base: "USDT", Quote: "USD" };

function provider(name: string, ticker: string, normalized: JsonObject | null): JsonObject {
  return {
    name,
    off_chain_ticker: ticker,
    normalize_by_pair: normalized,
    invert: false,
    metadata_JSON: "",
  };
}

/** Exchanges that quote the pair: one directly, others in USDT, if that has a market of its own. */
function providers(ticker: string, hasTether: boolean): readonly JsonObject[] {
  const direct = provider("coinbase_ws", `${ticker}-USD`, null);
  if (!hasTether || ticker === TETHER.Base) return [direct];
  return [
    direct,
    provider("binance_ws", `${ticker}USDT`, TETHER),
    provider("kucoin_ws", `${ticker}-USDT`, TETHER),
    provider("okx_ws", `${ticker}-USDT`, TETHER),
  ];
}

const pairOf = ({ ticker }: Market) => ({ Base: ticker, Quote: "USD" });

function marketJson(market: Market, hasTether: boolean): JsonObject {
  const configs = providers(market.ticker, hasTether);
  return {
    ticker: {
      currency_pair: pairOf(market),
      decimals: `${market.decimals}`,
      min_provider_count: configs.length > 1 ? "3" : "1",
      enabled: true,
      metadata_JSON: "",
    },
    provider_configs: configs,
  };
}

/** The map of markets in the genesis of marketmap. */
export function marketMapJson(markets: readonly Market[]): JsonObject {
  const hasTether = markets.some(({ ticker }) => ticker === TETHER.Base);
  const entries = markets.map(
    (market) => [`${market.ticker}/USD`, marketJson(market, hasTether)] as const,
  );
  return { markets: Object.fromEntries(entries) };
}

/** The pairs in the genesis of oracle, numbered in the order of the markets; `time` is when their prices are from. */
export function currencyPairsJson(markets: readonly Market[], time: string): readonly JsonObject[] {
  return markets.map((market, id) => ({
    currency_pair: pairOf(market),
    currency_pair_price:
      market.price === undefined
        ? null
        : { price: market.price, block_timestamp: time, block_height: "0" },
    nonce: market.price === undefined ? "0" : "1",
    id: `${id}`,
  }));
}
