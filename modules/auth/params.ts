import { Params } from "@milkyway/codec/gen/cosmos/auth/v1beta1";
import { plainError } from "@milkyway/core";

/** The parameters a new chain has. */
export const defaultParams: Params = Params.create({
  maxMemoCharacters: 256n,
  txSigLimit: 7n,
  txSizeCostPerByte: 10n,
  sigVerifyCostEd25519: 590n,
  sigVerifyCostSecp256k1: 1000n,
});

/** Throws unless every parameter is set. */
export function checkParams(params: Params): void {
  const required: readonly (readonly [string, bigint])[] = [
    ["tx signature limit", params.txSigLimit],
    ["ED25519 signature verification cost", params.sigVerifyCostEd25519],
    ["SECK256k1 signature verification cost", params.sigVerifyCostSecp256k1],
    ["max memo characters", params.maxMemoCharacters],
    ["tx size cost per byte", params.txSizeCostPerByte],
  ];
  for (const [name, value] of required)
    if (value === 0n) throw plainError(`invalid ${name}: ${value}`);
}
