export { legacyDecimals, pairToText, parsePair, validatePair } from "./currencyPair.ts";
export type { MarketmapHooks } from "./hooks.ts";
export { type MarketmapDeps, type MarketmapKeeper, marketmapKeeper } from "./keeper.ts";
export { marketmap } from "./module.ts";
