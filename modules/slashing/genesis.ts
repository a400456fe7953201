import { GenesisState } from "@milkyway/codec/gen/cosmos/slashing/v1beta1";
import { type Ctx, consensusAddresses, type Genesis } from "@milkyway/core";
import { consensusAddress } from "../staking/index.ts";
import type { SlashingDeps } from "./deps.ts";
import { missedIndexes, setMissed } from "./missedBlocks.ts";
import { DEFAULT_PARAMS, validateGenesisParams } from "./params.ts";
import { state } from "./state.ts";

function init(ctx: Ctx, { staking }: SlashingDeps, genesis: GenesisState): void {
  for (const validator of staking.iterateValidators(ctx))
    if (validator.consensusPubkey)
      state.publicKeys.set(ctx, consensusAddress(validator), validator.consensusPubkey);
  for (const { address, validatorSigningInfo } of genesis.signingInfos)
    state.signingInfos.set(ctx, consensusAddresses.fromText(address), validatorSigningInfo);
  for (const { address, missedBlocks } of genesis.missedBlocks)
    for (const { index, missed } of missedBlocks)
      setMissed(ctx, consensusAddresses.fromText(address), index, missed);
  state.params.set(ctx, genesis.params);
}

/** Who signs, since when, and which blocks of the window they missed. */
export const genesis: Genesis<SlashingDeps, GenesisState> = {
  type: GenesisState,
  defaults: () => ({ params: DEFAULT_PARAMS, signingInfos: [], missedBlocks: [] }),
  validate: ({ params }) => validateGenesisParams(params),
  init,
  export(ctx) {
    const infos = [...state.signingInfos.entries(ctx)].map(([consensus, validatorSigningInfo]) => ({
      consensus,
      address: consensusAddresses.toText(consensus),
      validatorSigningInfo,
    }));
    return {
      params: state.params.require(ctx),
      signingInfos: infos.map(({ address, validatorSigningInfo }) => ({
        address,
        validatorSigningInfo,
      })),
      missedBlocks: infos.map(({ consensus, address }) => ({
        address,
        missedBlocks: missedIndexes(ctx, consensus).map((index) => ({ index, missed: true })),
      })),
    };
  },
};
