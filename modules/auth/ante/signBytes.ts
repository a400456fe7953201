import type { Any } from "@milkyway/codec";
import { SignMode, SignModeEnum } from "@milkyway/codec/gen/cosmos/tx/signing/v1beta1";
import { SignDoc } from "@milkyway/codec/gen/cosmos/tx/v1beta1";
import { type Ctx, plainError, type Tx } from "@milkyway/core";
import type { SignatureDeps } from "./deps.ts";

/** Who signs, as the signed bytes name it. */
export interface Signer {
  readonly address: string;
  readonly publicKey: Any | undefined;
  readonly chainId: string;
  readonly accountNumber: bigint;
  readonly sequence: bigint;
}

/** The bytes that a signer signs in a mode; throws if the transaction cannot be signed in it. */
export function signBytesOf(
  _ctx: Ctx,
  _deps: SignatureDeps,
  mode: number,
  { chainId, accountNumber }: Signer,
  { bodyBytes, authInfoBytes }: Tx,
): Uint8Array {
  switch (mode) {
    case SignMode.SIGN_MODE_DIRECT:
      return SignDoc.encode({ bodyBytes, authInfoBytes, chainId, accountNumber });
    default:
      throw plainError(`unsupported sign mode ${SignModeEnum.nameOf(mode) ?? mode}`);
  }
}
