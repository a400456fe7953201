import type { Validator } from "@milkyway/codec/gen/cosmos/staking/v1beta1";
import type { Address, Ctx } from "@milkyway/core";
import type { VoteSignatures } from "@milkyway/modules/oracle/voteExtensions";
import { consensusKey } from "@milkyway/modules/staking";

/** Who the validators are. */
export interface ValidatorsByConsensusAddress {
  findValidatorByConsAddr(ctx: Ctx, consensusAddress: Address): Validator | undefined;
}

/** Checks signatures of vote extensions with the keys of the validators in the state. */
export function validatorSignatures(staking: ValidatorsByConsensusAddress): VoteSignatures {
  return {
    verify(ctx, consensusAddress, message, signature) {
      const validator = staking.findValidatorByConsAddr(ctx, consensusAddress);
      return validator && consensusKey(validator).verify(message, signature);
    },
  };
}
