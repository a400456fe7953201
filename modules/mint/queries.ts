import type { QueryRpc } from "@milkyway/codec/gen/cosmos/mint/v1beta1";
import type { QueryHandlers } from "@milkyway/core";
import type { MintDeps } from "./deps.ts";
import { state } from "./state.ts";

export const queries: QueryHandlers<MintDeps, QueryRpc> = {
  params: (ctx) => ({ params: state.params.require(ctx) }),
  inflation: (ctx) => ({ inflation: state.minter.require(ctx).inflation }),
  annualProvisions: (ctx) => ({ annualProvisions: state.minter.require(ctx).annualProvisions }),
};
