export { ibc, tendermintClient } from "./module.ts";
