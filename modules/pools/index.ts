export { errors as poolsErrors } from "./errors.ts";
export type { Pool } from "./gen/v1.ts";
export { poolShares } from "./poolShares.ts";
