import { type Any, stringifyJson, toJson } from "@milkyway/codec";
import { AuthInfo, Tx, TxBody } from "@milkyway/codec/gen/cosmos/tx/v1beta1";
import type { Estimate } from "./estimate.ts";

/** A transaction that nobody has signed, in the form that `milkywayd tx sign` and `multisign` read. */
export async function unsignedFile(
  messages: readonly Any[],
  { gas, fee }: Estimate,
): Promise<string> {
  const { allTypes } = await import("@milkyway/sdk/types");
  const tx = Tx.create({
    body: TxBody.create({ messages }),
    authInfo: AuthInfo.create({ fee: { amount: fee, gasLimit: gas, payer: "", granter: "" } }),
    signatures: [],
  });
  return `${stringifyJson(toJson(Tx, tx, allTypes))}\n`;
}
