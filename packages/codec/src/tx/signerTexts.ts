import type { Field, MessageType } from "../schema.ts";
import type { DecodedTx } from "./decodeTx.ts";

/** One who must sign, as the message names it. */
export interface SignerText {
  readonly text: string;
  /** The field it stands in; its `scalar` tells account addresses from validator addresses. */
  readonly field: Field;
}

/** Those who must sign a message, in the order of its signer fields, with repetitions. */
export function signerTexts(type: MessageType<unknown>, message: unknown): SignerText[] {
  const found: SignerText[] = [];
  for (const name of type.signers ?? []) {
    const field = type.fields.find((candidate) => candidate.name === name);
    if (field === undefined) continue;
    const held = (message as Readonly<Record<string, unknown>>)[field.key];
    const items = field.repeated ? (held as readonly unknown[]) : [held];
    for (const item of items) {
      if (field.message === undefined) found.push({ text: item as string, field });
      else if (item !== undefined) found.push(...signerTexts(field.message(), item));
    }
  }
  return found;
}

/** Texts of those who must sign a transaction, each once: the signers of its messages, then the fee payer. */
export function txSignerTexts({ messages, authInfo }: DecodedTx): readonly string[] {
  const texts = new Set<string>();
  for (const { type, value } of messages)
    for (const { text } of signerTexts(type, value)) texts.add(text);
  const payer = authInfo.fee?.payer ?? "";
  if (payer !== "") texts.add(payer);
  return [...texts];
}
