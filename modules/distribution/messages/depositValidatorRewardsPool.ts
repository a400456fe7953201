import type { MsgRpc } from "@milkyway/codec/gen/cosmos/distribution/v1beta1";
import { accounts, type MsgHandler, validators } from "@milkyway/core";
import { decCoinsFromCoins } from "@milkyway/math";
import { allocateTokensToValidator } from "../allocate.ts";
import { MODULE } from "../communityPool.ts";
import type { DistributionDeps } from "../deps.ts";

/** An account gives coins to the delegators of a validator, and to the validator its commission on them. */
export const depositValidatorRewardsPool: MsgHandler<
  DistributionDeps,
  MsgRpc["depositValidatorRewardsPool"]
> = {
  handle(ctx, { bank, staking }, { depositor, validatorAddress, amount }) {
    bank.sendCoinsFromAccountToModule(ctx, accounts.fromText(depositor), MODULE, amount);
    const validator = staking.getValidator(ctx, validators.fromText(validatorAddress));
    allocateTokensToValidator(ctx, validator, decCoinsFromCoins(amount));
    return {};
  },
};
