import type { SignContext, SignerData } from "@milkyway/codec";
import { accounts, type Ctx, type Tx, txSigners } from "@milkyway/core";
import { sha256 } from "@milkyway/crypto";
import { type Account, addressOf, baseOf } from "../account.ts";
import type { SignatureDeps } from "./deps.ts";

/** What a signer signs besides the transaction. */
export function signerDataOf(ctx: Ctx, account: Account): SignerData {
  const { accountNumber, sequence, pubKey } = baseOf(account);
  return {
    address: accounts.toText(addressOf(account)),
    publicKey: pubKey,
    chainId: ctx.chainId,
    // Transactions of genesis are signed before accounts have numbers.
    accountNumber: ctx.height === 0n ? 0n : accountNumber,
    sequence,
  };
}

/** What the sign modes ask of the chain. */
export function signContextOf(
  ctx: Ctx,
  { registry, bank }: Pick<SignatureDeps, "registry" | "bank">,
  tx: Tx,
): SignContext {
  const payer = tx.authInfo.fee?.payer ?? "";
  return {
    registry,
    feePayer: payer === "" ? accounts.toText(txSigners(tx)[0] ?? "") : payer,
    sha256,
    coinMetadata: (denom) => bank.getDenomMetadata(ctx, denom),
  };
}
