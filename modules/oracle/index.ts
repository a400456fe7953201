export { marketmapHooks } from "./hooks.ts";
export { type OracleDeps, type OracleKeeper, oracleKeeper } from "./keeper.ts";
export { oracle } from "./module.ts";
export type { QuotePriceWithNonce } from "./pairs.ts";
