import type { MsgRpc } from "@milkyway/codec/gen/cosmos/slashing/v1beta1";
import { ensure, type MsgHandler, parseAddress, validators } from "@milkyway/core";
import { truncateDec } from "@milkyway/math";
import { consensusAddress, tokensFromShares } from "../../staking/index.ts";
import type { SlashingDeps } from "../deps.ts";
import { errors } from "../errors.ts";
import { state } from "../state.ts";

/** A validator that was jailed for being away comes back, once its time is over. */
export const unjail: MsgHandler<SlashingDeps, MsgRpc["unjail"]> = {
  handle(ctx, { staking }, { validatorAddr }) {
    const operator = parseAddress(validatorAddr, "validator input address", validators.fromText);
    const validator = staking.getValidator(ctx, operator);
    const { shares } = staking.getDelegation(ctx, operator, operator);
    const own = truncateDec(tokensFromShares(validator, shares));
    ensure(
      own >= validator.minSelfDelegation,
      errors.selfDelegationTooLow,
      () => `${own} less than ${validator.minSelfDelegation}`,
    );
    ensure(validator.jailed, errors.validatorNotJailed);
    const consensus = consensusAddress(validator);
    const info = state.signingInfos.get(ctx, consensus);
    ensure(!info?.tombstoned, errors.validatorJailed);
    ensure(info === undefined || ctx.time >= info.jailedUntil, errors.validatorJailed);
    staking.unjail(ctx, consensus);
    return {};
  },
};
