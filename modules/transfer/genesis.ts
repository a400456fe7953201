import { GenesisState } from "@milkyway/codec/gen/ibc/applications/transfer/v1";
import { type Ctx, type Genesis, plainError } from "@milkyway/core";
import type { CapabilityKeeper } from "../capability/index.ts";
import { refuseContent } from "../unsupported/refuseContent.ts";
import { state } from "./state.ts";

/** What x/transfer asks of its neighbours. */
export interface TransferDeps {
  readonly capability: CapabilityKeeper;
}

/** Name of the module and of its port. */
export const MODULE = "transfer";

function validate({ portId }: GenesisState): void {
  if (portId.trim() === "") throw plainError("identifier cannot be blank: invalid identifier");
}

function init(ctx: Ctx, { capability }: TransferDeps, genesis: GenesisState): void {
  const { portId, params, denomTraces, totalEscrowed } = genesis;
  refuseContent(MODULE, { denom_traces: denomTraces, total_escrowed: totalEscrowed });
  state.port.set(ctx, portId);
  if (!capability.owns(ctx, { module: MODULE, name: `ports/${portId}` }))
    capability.bindPort(ctx, MODULE, portId);
  state.params.set(ctx, params);
}

/** The port and whether transfers are allowed. */
export const genesis: Genesis<TransferDeps, GenesisState> = {
  type: GenesisState,
  defaults: () => ({
    portId: MODULE,
    denomTraces: [],
    params: { sendEnabled: true, receiveEnabled: true },
    totalEscrowed: [],
  }),
  validate,
  init,
  export: (ctx) => ({
    portId: state.port.require(ctx),
    denomTraces: [],
    params: state.params.require(ctx),
    totalEscrowed: [],
  }),
};
