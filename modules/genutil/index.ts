export type { GenesisTxResult, GenutilDeps } from "./deps.ts";
export { genTxsOf } from "./genesis.ts";
export { genTxBytes, validatorOfGenTx } from "./genTx.ts";
export { genutil } from "./module.ts";
