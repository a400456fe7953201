import type { Params } from "@milkyway/codec/gen/cosmos/auth/v1beta1";
import { type Address, type AnteStep, type Ctx, type Tx, txSigners } from "@milkyway/core";
import { isMultiSignatureData, type SignatureData, stdSignatureSize } from "@milkyway/crypto";
import { publicKeyOf } from "../publicKeyOf.ts";
import { charge } from "./charge.ts";
import type { AnteAuth } from "./deps.ts";
import { losingContext } from "./losingContext.ts";
import { SIMULATED_KEY, signaturesOf } from "./signatures.ts";

/** Bytes around a signature in a transaction. */
const FRAME = 6;

function isIncomplete(data: SignatureData | undefined): boolean {
  if (data === undefined) return true;
  if (!isMultiSignatureData(data)) return data.signature.length === 0;
  return data.signatures.length === 0 || data.signatures.some(isIncomplete);
}

/** Charges for a signature that is not there yet; of a threshold key as if every key signed. */
function chargeMissing(ctx: Ctx, { getAccount }: AnteAuth, params: Params, signer: Address): void {
  const account = getAccount(ctx, signer);
  const key = (account && publicKeyOf(account)) ?? SIMULATED_KEY;
  const size = BigInt(stdSignatureSize(key) + FRAME);
  const total = key.kind === "multisig" ? size * params.txSigLimit : size;
  charge(ctx.gas, params.txSizeCostPerByte * total, "txSize");
}

function chargeMissingSignatures(ctx: Ctx, auth: AnteAuth, params: Params, tx: Tx): void {
  const signatures = signaturesOf(tx);
  losingContext(() => txSigners(tx)).forEach((signer, i) => {
    if (isIncomplete(signatures[i]?.data)) chargeMissing(ctx, auth, params, signer);
  });
}

/** Charges for the size of the transaction; simulated ones come without signatures, whose size is then estimated. */
export function chargeSize(auth: AnteAuth): AnteStep {
  return (ctx, tx) => {
    const params = auth.getParams(ctx);
    charge(ctx.gas, params.txSizeCostPerByte * BigInt(tx.bytes.length), "txSize");
    if (ctx.mode === "simulate") chargeMissingSignatures(ctx, auth, params, tx);
    return ctx;
  };
}
