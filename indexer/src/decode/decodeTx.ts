import { createHash } from "node:crypto";
import { TxBody, TxRaw } from "@milkyway/codec/gen/cosmos/tx/v1beta1";
import type { ExecTxResult } from "@milkyway/codec/gen/tendermint/abci";
import { type NamedEvent, namedEvent } from "./attributes.ts";

/** A transaction as far as its history matters. */
export interface DecodedTx {
  readonly index: number;
  /** In upper-case hex. */
  readonly hash: string;
  readonly result: ExecTxResult;
  readonly events: readonly NamedEvent[];
  /** Messages with their types; none when the transaction cannot be read. */
  readonly messages: readonly { readonly typeUrl: string; readonly value: Uint8Array }[];
  readonly signers: readonly string[];
  readonly fee: string;
  readonly feePayer: string | undefined;
}

function messagesOf(tx: Uint8Array): DecodedTx["messages"] {
  try {
    return TxBody.decode(TxRaw.decode(tx).bodyBytes).messages;
  } catch {
    return [];
  }
}

function attributeOf(events: readonly NamedEvent[], type: string, name: string): string[] {
  return events.flatMap((event) => {
    const value = event.type === type ? event.attributes[name] : undefined;
    return value === undefined || value === "" ? [] : [value];
  });
}

/** Who signed: by the sequences that were used, or else by who sent its messages. */
function signersOf(events: readonly NamedEvent[]): readonly string[] {
  const used = attributeOf(events, "tx", "acc_seq").map((text) => text.split("/")[0] ?? text);
  if (used.length > 0) return [...new Set(used)];
  const actions = events.filter(({ attributes }) => attributes.action !== undefined);
  return [...new Set(attributeOf(actions, "message", "sender"))];
}

/** Takes a transaction and its result apart; whatever its bytes are, it never fails. */
export function decodeTx(tx: Uint8Array, result: ExecTxResult, index: number): DecodedTx {
  const events = result.events.map(namedEvent);
  return {
    index,
    hash: createHash("sha256").update(tx).digest("hex").toUpperCase(),
    result,
    events,
    messages: messagesOf(tx),
    signers: signersOf(events),
    fee: attributeOf(events, "tx", "fee")[0] ?? "",
    feePayer: attributeOf(events, "tx", "fee_payer")[0],
  };
}
