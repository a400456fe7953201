import "./rules.ts";

export { errors as poolsErrors, poolNotFound } from "./errors.ts";
export type { Pool } from "./gen/v1.ts";
export type { PoolsHooks } from "./hooks.ts";
export { type PoolsDeps, type PoolsKeeper, poolsKeeper } from "./keeper.ts";
export { pools } from "./module.ts";
export { poolAddress } from "./pool.ts";
export { poolShares } from "./poolShares.ts";
export { repairPools } from "./repairPools.ts";
