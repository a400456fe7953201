import { GenesisState } from "@milkyway/codec/gen/interchain_security/ccv/provider/v1";
import { type Ctx, type Genesis, plainError } from "@milkyway/core";
import { refuse } from "../unsupported/unsupportedMsgs.ts";
import type { ProviderDeps } from "./deps.ts";
import { DEFAULT_PARAMS, validateParams } from "./params.ts";
import { initializeSlashMeter } from "./slashMeter.ts";
import { state } from "./state.ts";
import { updateConsensusValidators } from "./validators.ts";

const PORT = "provider";

function validate({ params, valsetUpdateId, valsetUpdateIdToHeight }: GenesisState): void {
  if (valsetUpdateId === 0n)
    throw plainError("valset update ID cannot be equal to zero: invalid ccv genesis state");
  for (const { valsetUpdateId: id, height } of valsetUpdateIdToHeight)
    if (id === 0n || height === 0n)
      throw plainError(
        "valset update ID and height cannot be equal to zero: invalid ccv genesis state",
      );
  validateParams(params);
}

/** Consumer chains are not supported: a genesis that has any is refused rather than read in part. */
function refuseConsumers(genesis: GenesisState): void {
  const {
    consumerStates,
    validatorConsumerPubkeys,
    validatorsByConsumerAddr,
    consumerAddrsToPruneV2,
  } = genesis;
  const lists = [
    consumerStates,
    validatorConsumerPubkeys,
    validatorsByConsumerAddr,
    consumerAddrsToPruneV2,
  ];
  if (lists.some(({ length }) => length > 0)) refuse("a genesis with consumer chains");
}

/** The updates it returns are the whole first validator set. */
function init(ctx: Ctx, deps: ProviderDeps, genesis: GenesisState) {
  refuseConsumers(genesis);
  state.port.set(ctx, PORT);
  if (!deps.capability.owns(ctx, { module: PORT, name: `ports/${PORT}` }))
    deps.capability.bindPort(ctx, PORT, PORT);
  state.valsetUpdateId.set(ctx, genesis.valsetUpdateId);
  for (const { valsetUpdateId, height } of genesis.valsetUpdateIdToHeight)
    state.heights.set(ctx, valsetUpdateId, height);
  state.params.set(ctx, genesis.params);
  initializeSlashMeter(ctx, deps);
  return updateConsensusValidators(ctx, deps);
}

/** Which validator set held at which height, and the parameters. */
export const genesis: Genesis<ProviderDeps, GenesisState> = {
  type: GenesisState,
  defaults: () => GenesisState.create({ valsetUpdateId: 1n, params: DEFAULT_PARAMS }),
  validate,
  init,
  export: (ctx) =>
    GenesisState.create({
      valsetUpdateId: state.valsetUpdateId.get(ctx) ?? 0n,
      valsetUpdateIdToHeight: [...state.heights.entries(ctx)].map(([valsetUpdateId, height]) => ({
        valsetUpdateId,
        height,
      })),
      params: state.params.require(ctx),
    }),
};
