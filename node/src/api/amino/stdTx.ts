/**
 * Transactions in the form that the SDK had before protobuf.
 * @see https://github.com/cosmos/cosmos-sdk/blob/v0.50.13/x/auth/migrations/legacytx/stdtx.go
 */
import { concatBytes, equalBytes, toBase64 } from "@milkyway/bytes";
import {
  AminoJson,
  Any,
  defineMessage,
  field,
  isJsonObject,
  type JsonValue,
  messageField,
  stringifyJson,
} from "@milkyway/codec";
import { Coin } from "@milkyway/codec/gen/cosmos/base/v1beta1";
import { AminoError } from "./aminoError.ts";
import { aminoPrefix } from "./aminoPrefix.ts";
import type { AminoTypes } from "./aminoTypes.ts";
import { decodeStruct } from "./decodeAmino.ts";
import { encodeStruct } from "./encodeAmino.ts";
import { fromAminoJson } from "./fromAminoJson.ts";

const NAME = "cosmos-sdk/StdTx";
const PREFIX = aminoPrefix(NAME);

interface StdSignature {
  readonly pubKey: Any | undefined;
  readonly signature: Uint8Array;
}

interface StdFee {
  readonly amount: readonly Coin[];
  readonly gas: bigint;
  readonly payer: string;
  readonly granter: string;
}

interface StdTx {
  readonly msg: readonly Any[];
  readonly fee: StdFee;
  readonly signatures: readonly StdSignature[];
  readonly memo: string;
  readonly timeoutHeight: bigint;
}

const StdFee = defineMessage<StdFee>("StdFee", [
  messageField(1, "amount", () => Coin, { repeated: true }),
  field(2, "gas", "uint64"),
  field(3, "payer", "string"),
  field(4, "granter", "string"),
]);

const StdSignature = defineMessage<StdSignature>("StdSignature", [
  messageField(1, "pub_key", () => Any),
  field(2, "signature", "bytes"),
]);

const StdTx = defineMessage<StdTx>("StdTx", [
  messageField(1, "msg", () => Any, { repeated: true }),
  messageField(2, "fee", () => StdFee, { required: true }),
  messageField(3, "signatures", () => StdSignature, { repeated: true }),
  field(4, "memo", "string"),
  field(5, "timeout_height", "uint64"),
]);

/** Binary amino of a transaction in amino JSON. Throws an `AminoError` or a `JsonError`. */
export function encodeStdTx(types: AminoTypes, json: JsonValue): Uint8Array {
  if (!isJsonObject(json) || json.type !== NAME || json.value === undefined)
    throw new AminoError(`expected an object of the type ${NAME}`);
  const tx = fromAminoJson(types, StdTx, json.value);
  return concatBytes(PREFIX, encodeStruct(types, StdTx, { ...tx, fee: tx.fee ?? StdFee.create() }));
}

/** Amino JSON of a transaction in binary amino. Throws an `AminoError`, a `WireError` or a `SignBytesError`. */
export function decodeStdTx(types: AminoTypes, bytes: Uint8Array): string {
  if (!equalBytes(bytes.subarray(0, PREFIX.length), PREFIX))
    throw new AminoError(`expected the prefix of ${NAME}`);
  const tx = decodeStruct(types, StdTx, bytes.subarray(PREFIX.length)) as StdTx;
  const amino = new AminoJson(types.registry);
  const anyText = (any: Any) => amino.any(Any.encode(any));
  const { msg, fee, signatures, memo, timeoutHeight } = tx;
  const coins = fee.amount.map(({ denom, amount }) => ({ denom, amount: String(amount) }));
  const value = {
    fee: {
      amount: coins,
      gas: `${fee.gas}`,
      ...(fee.payer === "" ? {} : { payer: fee.payer }),
      ...(fee.granter === "" ? {} : { granter: fee.granter }),
    },
    memo,
    timeout_height: `${timeoutHeight}`,
  };
  const signed = signatures.map(({ pubKey, signature }) => {
    const key = pubKey === undefined ? "null" : anyText(pubKey);
    const text = signature.length === 0 ? "null" : `"${toBase64(signature)}"`;
    return `{"pub_key":${key},"signature":${text}}`;
  });
  const rest = stringifyJson(value).slice(1);
  return `{"type":"${NAME}","value":{"msg":${list(msg.map(anyText))},"signatures":${list(signed)},${rest}}`;
}

function list(texts: readonly string[]): string {
  return texts.length === 0 ? "null" : `[${texts.join(",")}]`;
}
