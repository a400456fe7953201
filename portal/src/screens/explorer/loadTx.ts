import { fromBase64, fromHex, toBase64 } from "@milkyway/bytes";
import { type JsonObject, type JsonValue, toJson } from "@milkyway/codec";
import { AuthInfo, TxBody, TxRaw } from "@milkyway/codec/gen/cosmos/tx/v1beta1";
import { type Client, readTx, type TxInBlock } from "@milkyway/sdk";
import { allTypes } from "@milkyway/sdk/types";
import { type PriceVote, readPriceVotes } from "./priceVotes.ts";

/** A transaction with its messages taken apart. */
export interface DecodedTx {
  readonly tx: TxInBlock;
  readonly messages: readonly { readonly typeUrl: string; readonly json: JsonValue }[];
  readonly memo: string;
  readonly fee: JsonValue;
  readonly raw: JsonObject;
  /** What it is when it is no transaction: votes about prices, which stand before those of a block. */
  readonly votes?: readonly PriceVote[];
}

/** Reads a transaction by its hash, and takes it apart with all types of the chain. */
export async function loadTx({ transport }: Client, hash: string): Promise<DecodedTx> {
  const answer = await transport.call("tx", { hash: toBase64(fromHex(hash)), prove: false });
  const bytes = fromBase64(String(answer.tx));
  const votes = readPriceVotes(bytes);
  if (votes !== undefined)
    return { tx: readTx(answer), messages: [], memo: "", fee: [], raw: answer, votes };
  const { bodyBytes, authInfoBytes } = TxRaw.decode(bytes);
  const body = TxBody.decode(bodyBytes);
  const { fee } = AuthInfo.decode(authInfoBytes);
  return {
    tx: readTx(answer),
    messages: body.messages.map(({ typeUrl, value }) => ({
      typeUrl,
      json: inWords(typeUrl, value),
    })),
    memo: body.memo,
    fee: (fee?.amount ?? []).map(({ denom, amount }) => `${amount}${denom}`),
    raw: answer,
  };
}

/** The fields of a message; of a type that nobody knows its bytes. */
function inWords(typeUrl: string, value: Uint8Array): JsonValue {
  try {
    const type = allTypes.resolve(typeUrl);
    return toJson(type, type.decode(value), allTypes);
  } catch {
    return toBase64(value);
  }
}
