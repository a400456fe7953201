/** Queries about parameters and preferences. */
import type { QueryHandler } from "@milkyway/core";
import type { RestakingDeps } from "../deps.ts";
import type { QueryRpc } from "../gen/v1.ts";
import { getParams } from "../params.ts";
import { getUserPreferences } from "../userPreferences.ts";
import { requireAddress } from "./failures.ts";

type Query<Name extends keyof QueryRpc> = QueryHandler<RestakingDeps, QueryRpc[Name]>;

/** What a user prefers; empty unless set. */
export const userPreferences: Query<"userPreferences"> = (ctx, _deps, { userAddress }) => {
  requireAddress(userAddress, "user");
  return { preferences: getUserPreferences(ctx, userAddress) };
};

/** The parameters of the module. */
export const params: Query<"params"> = (ctx) => ({ params: getParams(ctx) });
