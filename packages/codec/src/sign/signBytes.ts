import { SignMode, SignModeEnum } from "../gen/cosmos/tx/signing/v1beta1.ts";
import { SignDoc, SignDocDirectAux } from "../gen/cosmos/tx/v1beta1.ts";
import type { DecodedTx } from "../tx/decodeTx.ts";
import { aminoSignBytes } from "./amino/aminoSignBytes.ts";
import { SignBytesError } from "./signBytesError.ts";
import type { SignContext, SignerData } from "./signerData.ts";
import { textualSignBytes } from "./textual/textualSignBytes.ts";

const EIP_191 = 191;

function directAuxSignBytes(
  { bodyBytes }: DecodedTx,
  { address, publicKey, chainId, accountNumber, sequence }: SignerData,
  { feePayer }: SignContext,
): Uint8Array {
  if (feePayer === address)
    throw new SignBytesError(
      `fee payer ${feePayer} cannot sign with SIGN_MODE_DIRECT_AUX: unauthorized`,
    );
  const tip = undefined;
  return SignDocDirectAux.encode({ bodyBytes, publicKey, chainId, accountNumber, sequence, tip });
}

/**
 * The bytes that a signer signs in a sign mode. Throws a `SignBytesError` where the reference refuses.
 * @see https://github.com/cosmos/cosmos-sdk/tree/x/tx/v0.13.8/x/tx/signing
 */
export function signBytes(
  mode: number,
  tx: DecodedTx,
  signer: SignerData,
  context: SignContext,
): Uint8Array {
  const { bodyBytes, authInfoBytes } = tx;
  const { chainId, accountNumber } = signer;
  switch (mode) {
    case SignMode.SIGN_MODE_DIRECT:
      return SignDoc.encode({ bodyBytes, authInfoBytes, chainId, accountNumber });
    case SignMode.SIGN_MODE_DIRECT_AUX:
      return directAuxSignBytes(tx, signer, context);
    case SignMode.SIGN_MODE_LEGACY_AMINO_JSON:
      return aminoSignBytes(tx, signer, context);
    case SignMode.SIGN_MODE_TEXTUAL:
      return textualSignBytes(tx, signer, context);
  }
  const word = mode === EIP_191 ? "unsuppored" : "unsupported";
  throw new SignBytesError(`${word} sign mode ${SignModeEnum.nameOf(mode) ?? mode}`);
}
