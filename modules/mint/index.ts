export type { MintDeps } from "./deps.ts";
export { mint } from "./module.ts";
