/** Who must sign. @see https://github.com/cosmos/cosmos-sdk/blob/x/tx/v0.13.8/x/tx/signing/context.go */
import type { Field, MessageType } from "@milkyway/codec";
import { type Address, type AddressCodec, accounts, validators } from "./address.ts";
import type { Tx } from "./tx.ts";

function codecOf({ scalar }: Field): AddressCodec {
  return scalar === "ValidatorAddressString" ? validators : accounts;
}

function collect(type: MessageType<unknown>, value: unknown, into: Address[]): void {
  for (const name of type.signers ?? []) {
    const field = type.fields.find((candidate) => candidate.name === name) as Field;
    const held = (value as Readonly<Record<string, unknown>>)[field.key];
    for (const item of field.repeated ? (held as readonly unknown[]) : [held]) {
      if (field.message === undefined) into.push(codecOf(field).fromText(item as string));
      else if (item !== undefined) collect(field.message(), item, into);
    }
  }
}

/** Signers of one message, in the order of its signer fields; throws on text that is no address. */
export function messageSigners(type: MessageType<unknown>, value: unknown): readonly Address[] {
  const found: Address[] = [];
  collect(type, value, found);
  return found;
}

const remembered = new WeakMap<Tx, readonly Address[]>();

/** Everyone who must sign, in order and each once: the signers of the messages, then the fee payer. */
export function txSigners(tx: Tx): readonly Address[] {
  const known = remembered.get(tx);
  if (known !== undefined) return known;
  const signers = new Set<Address>();
  for (const { type, value } of tx.messages)
    for (const signer of messageSigners(type, value)) signers.add(signer);
  const payer = tx.authInfo.fee?.payer ?? "";
  if (payer !== "") signers.add(accounts.fromText(payer));
  const list = [...signers];
  remembered.set(tx, list);
  return list;
}
