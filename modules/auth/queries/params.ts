import type { QueryRpc } from "@milkyway/codec/gen/cosmos/auth/v1beta1";
import type { QueryHandler } from "@milkyway/core";
import { getParams } from "../keeper.ts";

export const params: QueryHandler<unknown, QueryRpc["params"]> = (ctx) => ({
  params: getParams(ctx),
});
