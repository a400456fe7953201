import { type DecodedTx, decodeTx, fromJson, type JsonValue, signBytes } from "@milkyway/codec";
import { MsgCreateValidator } from "@milkyway/codec/gen/cosmos/staking/v1beta1";
import {
  AuthInfo,
  type SignerInfo,
  Tx,
  TxBody,
  TxRaw,
} from "@milkyway/codec/gen/cosmos/tx/v1beta1";
import { accounts, plainError, validators } from "@milkyway/core";
import { decodePublicKey, sha256 } from "@milkyway/crypto";
import { registry } from "../registry.ts";

/** A transaction of genesis that creates a validator. */
export interface GenTx {
  readonly tx: DecodedTx;
  readonly message: MsgCreateValidator;
  /** Account that operates the validator, and signs. */
  readonly operator: string;
}

/** Reads a genesis transaction from its JSON; throws on one that is none. */
export function readGenTx(json: JsonValue): GenTx {
  const { body, authInfo, signatures } = fromJson(Tx, json, registry);
  if (body === undefined || authInfo === undefined)
    throw plainError("a genesis transaction has no body or no auth_info");
  const bytes = TxRaw.encode({
    bodyBytes: TxBody.encode(body),
    authInfoBytes: AuthInfo.encode(authInfo),
    signatures,
  });
  const tx = decodeTx(bytes, registry);
  const [only, ...others] = tx.messages;
  if (only?.type !== MsgCreateValidator || others.length > 0)
    throw plainError("a genesis transaction has one message, which creates a validator");
  const message = only.value as MsgCreateValidator;
  const operator = accounts.toText(validators.fromText(message.validatorAddress));
  return { tx, message, operator };
}

function modeOf({ modeInfo }: SignerInfo): number {
  const mode = modeInfo?.single?.mode;
  if (mode === undefined) throw plainError("a genesis transaction is signed by one key");
  return mode;
}

/** Whether the signature of a genesis transaction is that of its key, for a chain. */
export function verifyGenTx({ tx, operator }: GenTx, chainId: string): boolean {
  const [signer] = tx.authInfo.signerInfos;
  const [signature] = tx.signatures;
  if (signer?.publicKey === undefined || signature === undefined) return false;
  const key = decodePublicKey(signer.publicKey);
  if (accounts.toText(key.address) !== operator || key.kind === "multisig") return false;
  const bytes = signBytes(
    modeOf(signer),
    tx,
    { address: operator, chainId, accountNumber: 0n, sequence: 0n, publicKey: signer.publicKey },
    { registry, feePayer: operator, sha256, coinMetadata: () => undefined },
  );
  return key.verify(bytes, signature);
}
