import { GenesisState } from "@milkyway/codec/gen/cosmos/crisis/v1beta1";
import { type Genesis, plainError } from "@milkyway/core";
import { checkCoin, coinToText } from "@milkyway/math";
import { assertInvariants, type CrisisDeps } from "./invariants.ts";
import { state } from "./state.ts";

export const genesis: Genesis<CrisisDeps, GenesisState> = {
  type: GenesisState,
  defaults: () => ({ constantFee: { denom: "stake", amount: 1000n } }),
  validate({ constantFee }) {
    if (checkCoin(constantFee) !== undefined) throw plainError("constant fee is invalid");
    if (constantFee.amount === 0n)
      throw plainError(`constant fee must be positive: ${coinToText(constantFee)}`);
  },
  init(ctx, deps, { constantFee }) {
    state.constantFee.set(ctx, constantFee);
    if (!deps.skipGenesisInvariants) assertInvariants(ctx, deps);
  },
  export: (ctx) => ({ constantFee: state.constantFee.require(ctx) }),
};
