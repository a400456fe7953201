import type { Any } from "@milkyway/codec";
import { AuthInfo, TxBody, TxRaw } from "@milkyway/codec/gen/cosmos/tx/v1beta1";

const NOTHING = new Uint8Array(0);

/** A transaction that nobody signed, with places for as many signatures; developer chains take it. */
export function unsignedTx(
  messages: readonly Any[],
  signers: number,
  gasLimit = 50_000_000n,
): Uint8Array {
  const fee = { amount: [], gasLimit, payer: "", granter: "" };
  return TxRaw.encode({
    bodyBytes: TxBody.encode(TxBody.create({ messages })),
    authInfoBytes: AuthInfo.encode(AuthInfo.create({ signerInfos: [], fee })),
    signatures: Array.from({ length: signers }, () => NOTHING),
  });
}
