import type { Any } from "@milkyway/codec";
import { SignMode } from "@milkyway/codec/gen/cosmos/tx/signing/v1beta1";
import { AuthInfo, type Fee, SignDoc, TxBody, TxRaw } from "@milkyway/codec/gen/cosmos/tx/v1beta1";
import { encodePublicKey } from "../keys/encodePublicKey.ts";
import type { PrivateKey } from "../keys/privateKey.ts";

/** One who signs a transaction, and what the chain knows of its account. */
export interface TxSigner {
  readonly key: PrivateKey;
  readonly accountNumber: bigint;
  readonly sequence: bigint;
}

/** A transaction to sign. */
export interface UnsignedTx {
  readonly chainId: string;
  readonly messages: readonly Any[];
  readonly fee: Fee;
  readonly memo?: string;
  /** The last height at which it may be executed; 0 for any. */
  readonly timeoutHeight?: bigint;
}

const DIRECT = { single: { mode: SignMode.SIGN_MODE_DIRECT }, multi: undefined };

function authInfo({ fee }: UnsignedTx, signers: readonly TxSigner[]): Uint8Array {
  const signerInfos = signers.map(({ key, sequence }) => ({
    publicKey: encodePublicKey(key.publicKey),
    modeInfo: DIRECT,
    sequence,
  }));
  return AuthInfo.encode(AuthInfo.create({ signerInfos, fee }));
}

/** The bytes of a transaction signed by all signers in mode DIRECT, in the order in which its messages name them. */
export function signTxDirect(tx: UnsignedTx, signers: readonly TxSigner[]): Uint8Array {
  const { messages, memo = "", timeoutHeight = 0n, chainId } = tx;
  const bodyBytes = TxBody.encode(TxBody.create({ messages, memo, timeoutHeight }));
  const authInfoBytes = authInfo(tx, signers);
  const signatures = signers.map(({ key, accountNumber }) =>
    key.sign(SignDoc.encode({ bodyBytes, authInfoBytes, chainId, accountNumber })),
  );
  return TxRaw.encode({ bodyBytes, authInfoBytes, signatures });
}
