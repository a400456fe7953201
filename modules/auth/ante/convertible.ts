import type { ModeInfo } from "@milkyway/codec/gen/cosmos/tx/v1beta1";
import type { Tx } from "@milkyway/core";
import { Panic } from "@milkyway/math";

function isComplete({ multi }: ModeInfo): boolean {
  return multi === undefined || (multi.bitarray !== undefined && multi.modeInfos.every(isComplete));
}

/**
 * The reference converts a transaction to other types before it verifies a signature, and panics on signer infos without
 * a key or with a threshold mode that has no bit array.
 * @see https://github.com/cosmos/cosmos-sdk/blob/v0.50.13/x/auth/tx/adapter.go
 */
export function mustBeConvertible({ authInfo: { signerInfos } }: Tx): void {
  for (const { publicKey, modeInfo } of signerInfos)
    if (publicKey === undefined || (modeInfo !== undefined && !isComplete(modeInfo)))
      throw new Panic("runtime error: invalid memory address or nil pointer dereference");
}
