import type { Any } from "@milkyway/codec";
import { SignMode } from "@milkyway/codec/gen/cosmos/tx/signing/v1beta1";
import { AuthInfo, type Fee, TxBody, TxRaw } from "@milkyway/codec/gen/cosmos/tx/v1beta1";
import { encodePublicKey } from "@milkyway/crypto";
import type { AccountNumbers } from "../query/account.ts";
import type { Signer } from "../signers/signer.ts";

/** What a transaction holds besides its signature. */
export interface TxContent {
  readonly messages: readonly Any[];
  readonly memo?: string;
  /** The last height at which it may be executed; 0 for any. */
  readonly timeoutHeight?: bigint;
  readonly fee: Fee;
}

const MODES = {
  direct: SignMode.SIGN_MODE_DIRECT,
  amino: SignMode.SIGN_MODE_LEGACY_AMINO_JSON,
} as const;

function authInfoOf({ publicKey, mode }: Signer, sequence: bigint, fee: Fee): Uint8Array {
  const modeInfo = { single: { mode: MODES[mode] }, multi: undefined };
  const signerInfos = [{ publicKey: encodePublicKey(publicKey), modeInfo, sequence }];
  return AuthInfo.encode(AuthInfo.create({ signerInfos, fee }));
}

function bodyOf({ messages, memo = "", timeoutHeight = 0n }: TxContent): Uint8Array {
  return TxBody.encode(TxBody.create({ messages, memo, timeoutHeight }));
}

/** A transaction as it is simulated: with an empty signature. */
export function unsignedTx(signer: Signer, content: TxContent, sequence: bigint): Uint8Array {
  const authInfoBytes = authInfoOf(signer, sequence, content.fee);
  return TxRaw.encode({
    bodyBytes: bodyOf(content),
    authInfoBytes,
    signatures: [new Uint8Array(64)],
  });
}

/** The bytes of a signed transaction. */
export async function signTx(
  signer: Signer,
  content: TxContent,
  chainId: string,
  { accountNumber, sequence }: AccountNumbers,
): Promise<Uint8Array> {
  const authInfoBytes = authInfoOf(signer, sequence, content.fee);
  const request = { bodyBytes: bodyOf(content), authInfoBytes, chainId, accountNumber, sequence };
  const { signature, ...parts } = await signer.sign(request);
  return TxRaw.encode({ ...parts, signatures: [signature] });
}
