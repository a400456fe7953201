/** Transactions in a genesis file, kept there as JSON. */
import { encodeTxRaw, fromJson, type JsonValue, type TypeRegistry } from "@milkyway/codec";
import { MsgCreateValidator } from "@milkyway/codec/gen/cosmos/staking/v1beta1";
import { AuthInfo, Tx, TxBody } from "@milkyway/codec/gen/cosmos/tx/v1beta1";
import { plainError } from "@milkyway/core";

/** A genesis transaction as it is sent: signatures are over these bytes. */
export function genTxBytes(json: JsonValue, registry: TypeRegistry): Uint8Array {
  const { body, authInfo, signatures } = fromJson(Tx, json, registry);
  return encodeTxRaw(
    TxBody.encode(body ?? TxBody.create()),
    AuthInfo.encode(authInfo ?? AuthInfo.create()),
    signatures,
  );
}

/** The validator that a genesis transaction creates; throws on one that does anything else. */
export function validatorOfGenTx(json: JsonValue, registry: TypeRegistry): MsgCreateValidator {
  const messages = fromJson(Tx, json, registry).body?.messages ?? [];
  const [message] = messages;
  if (messages.length !== 1 || message === undefined)
    throw plainError(`unexpected number of GenTx messages; got: ${messages.length}, expected: 1`);
  const typeUrl = `/${MsgCreateValidator.typeName}`;
  if (message.typeUrl !== typeUrl)
    throw plainError(
      `unexpected GenTx message type; expected: MsgCreateValidator, got: ${message.typeUrl}`,
    );
  return MsgCreateValidator.decode(message.value);
}
