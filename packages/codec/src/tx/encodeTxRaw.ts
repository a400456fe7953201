import { TxRaw } from "../gen/cosmos/tx/v1beta1.ts";

/** Bytes of a transaction from its signed parts. */
export function encodeTxRaw(
  bodyBytes: Uint8Array,
  authInfoBytes: Uint8Array,
  signatures: readonly Uint8Array[],
): Uint8Array {
  return TxRaw.encode({ bodyBytes, authInfoBytes, signatures });
}
