import { type Genesis, isFailure, toChainError } from "@milkyway/core";
import { Panic } from "@milkyway/math";
import type { IbchooksDeps } from "./deps.ts";
import { GenesisState, type Params } from "./gen/v1.ts";
import { checkContracts, getParams, setParams, validateParams } from "./params.ts";

function mustBeValid({ allowedAsyncAckContracts }: Params): void {
  try {
    checkContracts(allowedAsyncAckContracts);
  } catch (error) {
    if (!isFailure(error)) throw error;
    throw new Panic(`value from ParamSetPair is invalid: ${toChainError(error).message}`);
  }
}

/** Contracts that may acknowledge packets later. Who waits for which packet is not exported. */
export const genesis: Genesis<IbchooksDeps, GenesisState> = {
  type: GenesisState,
  defaults: () => ({ params: { allowedAsyncAckContracts: [] } }),
  validate: ({ params }) => validateParams(params),
  init(ctx, deps, { params }) {
    mustBeValid(params);
    setParams(ctx, deps, params);
  },
  export: (ctx, deps) => ({ params: getParams(ctx, deps) }),
};
