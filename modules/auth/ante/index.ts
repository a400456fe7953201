/** What a transaction passes before its messages run. */
import type { AnteStep } from "@milkyway/core";
import { checkMemo, checkTimeout, refuseExtensionOptions, validateBasic } from "./checkTx.ts";
import { deductFee } from "./deductFee.ts";
import type { AnteDeps } from "./deps.ts";
import { incrementSequence } from "./incrementSequence.ts";
import { setPubKey } from "./setPubKey.ts";
import { limitGas, limitSimulation, setUpContext } from "./setUpContext.ts";
import { limitSignatures } from "./sigCount.ts";
import { chargeSignatures } from "./sigGas.ts";
import { verifySignatures } from "./sigVerify.ts";
import { chargeSize } from "./txSize.ts";
import { unlessUnsigned } from "./unlessUnsigned.ts";

export type { AnteDeps, SignatureDeps } from "./deps.ts";
export { signedDigests, type TxSignedDigest } from "./signedDigests.ts";

/** The steps in their order, which decides what a refused transaction is charged. */
export function createAnteChain(deps: AnteDeps): AnteStep[] {
  const { auth } = deps;
  const ofSignatures = (step: AnteStep) =>
    deps.acceptsUnsigned === true ? unlessUnsigned(step) : step;
  return [
    setUpContext,
    limitGas,
    limitSimulation(deps.simulationGasLimit),
    deps.countTx,
    refuseExtensionOptions,
    validateBasic,
    checkTimeout,
    checkMemo(auth),
    chargeSize(auth),
    deductFee(deps),
    ofSignatures(setPubKey(auth)),
    ofSignatures(limitSignatures(auth)),
    ofSignatures(chargeSignatures(auth)),
    ofSignatures(verifySignatures(deps)),
    incrementSequence(auth),
    deps.refuseRedundantRelay,
  ];
}
