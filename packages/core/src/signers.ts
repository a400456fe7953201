/** Who must sign. @see https://github.com/cosmos/cosmos-sdk/blob/x/tx/v0.13.8/x/tx/signing/context.go */
import { type MessageType, signerTexts } from "@milkyway/codec";
import { type Address, accounts, validators } from "./address.ts";
import { oncePerTx } from "./oncePerTx.ts";
import type { Tx } from "./tx.ts";

/** Signers of one message, in the order of its signer fields; throws on text that is no address. */
export function messageSigners(type: MessageType<unknown>, value: unknown): readonly Address[] {
  return signerTexts(type, value).map(({ text, field }) =>
    (field.scalar === "ValidatorAddressString" ? validators : accounts).fromText(text),
  );
}

/** Everyone who must sign, in order and each once: the signers of the messages, then the fee payer. */
export const txSigners: (tx: Tx) => readonly Address[] = oncePerTx((tx) => {
  const signers = new Set<Address>();
  for (const { type, value } of tx.messages)
    for (const signer of messageSigners(type, value)) signers.add(signer);
  const payer = tx.authInfo.fee?.payer ?? "";
  if (payer !== "") signers.add(accounts.fromText(payer));
  return [...signers];
});
