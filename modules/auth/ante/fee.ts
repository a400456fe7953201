import type { Fee } from "@milkyway/codec/gen/cosmos/tx/v1beta1";
import {
  type Address,
  accounts,
  isFailure,
  type Tx,
  toChainError,
  txSigners,
} from "@milkyway/core";
import { Panic } from "@milkyway/math";

/** The fee of a transaction, without which the reference panics. */
export function feeOf({ authInfo }: Tx): Fee {
  if (authInfo.fee === undefined)
    throw new Panic("runtime error: invalid memory address or nil pointer dereference");
  return authInfo.fee;
}

/** An address that was checked before, or is not checked at all: a bad one is a panic. */
function mustBeAddress(text: string): Address {
  try {
    return accounts.fromText(text);
  } catch (error) {
    if (!isFailure(error)) throw error;
    throw new Panic(toChainError(error).message);
  }
}

/** Who pays: the payer that the fee names, or the first signer. */
export function feePayer(tx: Tx): Address {
  const { payer } = feeOf(tx);
  if (payer !== "") return mustBeAddress(payer);
  const [first] = txSigners(tx);
  if (first === undefined) throw new Panic("runtime error: index out of range [0] with length 0");
  return first;
}

/** Whose grant the fee is taken from, if it names someone. */
export function feeGranter(tx: Tx): Address | undefined {
  const { granter } = feeOf(tx);
  return granter === "" ? undefined : mustBeAddress(granter);
}
