export { contracts } from "./contracts.ts";
export { countTx } from "./countTx.ts";
export { wasm } from "./module.ts";
