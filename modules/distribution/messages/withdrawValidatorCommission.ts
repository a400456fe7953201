import type { MsgRpc } from "@milkyway/codec/gen/cosmos/distribution/v1beta1";
import type { MsgHandler } from "@milkyway/core";
import type { DistributionDeps } from "../deps.ts";
import { withdrawValidatorCommission as withdraw } from "../withdraw.ts";
import { validatorIn } from "./checks.ts";

/** A validator takes its commission; less than one coin pays nothing and succeeds. */
export const withdrawValidatorCommission: MsgHandler<
  DistributionDeps,
  MsgRpc["withdrawValidatorCommission"]
> = {
  handle(ctx, deps, { validatorAddress }) {
    return { amount: withdraw(ctx, deps, validatorIn(validatorAddress)) };
  },
};
