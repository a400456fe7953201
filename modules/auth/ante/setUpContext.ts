/** @see https://github.com/cosmos/cosmos-sdk/blob/v0.50.13/x/auth/ante/setup.go */
import { type AnteStep, ensure, GasMeter, sdkErrors } from "@milkyway/core";
import { feeOf } from "./fee.ts";

/** Gives the transaction a meter with its gas limit; without one in simulations and for transactions of genesis. */
export const setUpContext: AnteStep = (ctx, tx) => {
  const { gasLimit } = feeOf(tx);
  const isUnlimited = ctx.mode === "simulate" || ctx.height === 0n;
  return ctx.with({ gas: new GasMeter(isUnlimited ? undefined : gasLimit) });
};

/** Refuses a gas limit above that of a block. A step of its own, so that the new meter is there when it fails. */
export const limitGas: AnteStep = (ctx, tx) => {
  const { gasLimit } = feeOf(tx);
  const blockLimit = ctx.consensusParams.block?.maxGas ?? 0n;
  ensure(
    blockLimit <= 0n || gasLimit <= blockLimit,
    sdkErrors.invalidGasLimit,
    () => `tx gas limit ${gasLimit} exceeds block max gas ${blockLimit}`,
  );
  return ctx;
};

/** Limits simulations by the node's setting, or by what a block may use. */
export function limitSimulation(nodeLimit: bigint | undefined): AnteStep {
  return (ctx) => {
    if (ctx.mode !== "simulate") return ctx;
    const blockLimit = ctx.consensusParams.block?.maxGas ?? 0n;
    const limit = nodeLimit ?? (blockLimit > 0n ? blockLimit : undefined);
    return limit === undefined ? ctx : ctx.with({ gas: new GasMeter(limit) });
  };
}
