export type { CrisisDeps, NamedInvariant } from "./invariants.ts";
export { crisis } from "./module.ts";
