import { registry } from "@milkyway/app";
import { type Any, type DecodedTx, decodeTx, encodeTxRaw } from "@milkyway/codec";
import {
  AuthInfo,
  type Fee,
  type SignerInfo,
  Tx,
  TxBody,
} from "@milkyway/codec/gen/cosmos/tx/v1beta1";
import { CliError } from "../../cliError.ts";

/** A transaction that is being put together. */
export interface TxParts {
  readonly body: TxBody;
  readonly fee: Fee;
  readonly signerInfos: readonly SignerInfo[];
  readonly signatures: readonly Uint8Array[];
}

/** The parts of a transaction as files hold it. */
export function partsOf({ body, authInfo, signatures }: Tx): TxParts {
  return {
    body: body ?? TxBody.create(),
    fee: authInfo?.fee ?? { amount: [], gasLimit: 0n, payer: "", granter: "" },
    signerInfos: authInfo?.signerInfos ?? [],
    signatures,
  };
}

/** The transaction as files hold it. */
export function txOf({ body, fee, signerInfos, signatures }: TxParts): Tx {
  return Tx.create({ body, authInfo: AuthInfo.create({ signerInfos, fee }), signatures });
}

/** The bytes of a transaction. */
export function encodeParts({ body, fee, signerInfos, signatures }: TxParts): Uint8Array {
  const authInfo = AuthInfo.encode(AuthInfo.create({ signerInfos, fee }));
  return encodeTxRaw(TxBody.encode(body), authInfo, signatures);
}

/** What the bytes of a transaction say; throws a sentence when they are none. */
export function readTxBytes(bytes: Uint8Array): DecodedTx {
  try {
    return decodeTx(bytes, registry);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CliError(`these bytes are no transaction: ${reason}`);
  }
}

/** A transaction without signatures. */
export function unsignedParts(messages: readonly Any[], fee: Fee, body: Partial<TxBody>): TxParts {
  return { body: TxBody.create({ ...body, messages }), fee, signerInfos: [], signatures: [] };
}
