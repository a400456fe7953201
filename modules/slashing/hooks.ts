import { type Address, type Ctx, consensusAddresses } from "@milkyway/core";
import { consensusAddress, type StakingHooks } from "../staking/index.ts";
import type { SlashingDeps } from "./deps.ts";
import { state } from "./state.ts";

function startSigning(ctx: Ctx, consensus: Address): void {
  const known = state.signingInfos.get(ctx, consensus);
  const info = known ?? {
    address: consensusAddresses.toText(consensus),
    startHeight: 0n,
    indexOffset: 0n,
    jailedUntil: 0n,
    tombstoned: false,
    missedBlocksCounter: 0n,
  };
  state.signingInfos.set(ctx, consensus, { ...info, startHeight: ctx.height });
}

/** What slashing does when validators come, begin to sign, and go. */
export function slashingStakingHooks({ staking }: SlashingDeps): StakingHooks {
  return {
    afterValidatorCreated(ctx, operator) {
      const validator = staking.getValidator(ctx, operator);
      if (validator.consensusPubkey === undefined) return;
      state.publicKeys.set(ctx, consensusAddress(validator), validator.consensusPubkey);
    },
    afterValidatorBonded: startSigning,
    afterValidatorRemoved: (ctx, consensus) => state.publicKeys.remove(ctx, consensus),
  };
}
