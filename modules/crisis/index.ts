export { errors as crisisErrors } from "./errors.ts";
export type { CrisisDeps, NamedInvariant } from "./invariants.ts";
export { crisis } from "./module.ts";
