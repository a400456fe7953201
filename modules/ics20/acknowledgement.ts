/** Answers to packets. @see https://github.com/cosmos/ibc-go/blob/v8.7.0/modules/core/04-channel/types/acknowledgement.go */
import { fromUtf8, toBase64, utf8 } from "@milkyway/bytes";
import type { Packet } from "@milkyway/codec/gen/ibc/core/channel/v1";
import { type Address, type Ctx, type ErrorKind, newEvent, toChainError } from "@milkyway/core";
import { fitsFields, readText } from "./fields.ts";
import type { GoJson } from "./goJson.ts";
import { parseGoJson } from "./parseGoJson.ts";

/** What the sending chain is told of a packet. What a packet did is undone unless it is a success. */
export interface Acknowledgement {
  readonly success: boolean;
  readonly bytes: Uint8Array;
}

/** Receives a packet; returns nothing for one that is acknowledged later. */
export type ReceivePacket = (
  ctx: Ctx,
  packet: Packet,
  relayer: Address,
) => Acknowledgement | undefined;

/** A success with its result. */
export function resultAck(result: Uint8Array): Acknowledgement {
  return { success: true, bytes: utf8(`{"result":"${toBase64(result)}"}`) };
}

/** A failure, of which the other chain learns the code only. */
export function errorAck(error: unknown): Acknowledgement {
  const { code } = toChainError(error);
  const text = `ABCI code: ${code}: error handling packet: see events for details`;
  return { success: false, bytes: utf8(`{"error":"${text}"}`) };
}

/** As `errorAck`, with an event that says what happened. */
export function announcedErrorAck(
  ctx: Ctx,
  kind: ErrorKind,
  ...contexts: readonly string[]
): Acknowledgement {
  const details = contexts.map((context) => ["error-context", context] as const);
  ctx.emit(newEvent("ibc-acknowledgement-error", ["error", kind.text], ...details));
  return errorAck(kind.wrap());
}

/** Whether the bytes that came back for a packet say that it failed. */
export function isErrorAck(bytes: Uint8Array): boolean {
  const json = parseGoJson(fromUtf8(bytes));
  let text = "";
  const readers = {
    error(value: GoJson) {
      text = readText(value, text);
    },
  };
  return json !== undefined && fitsFields(json, readers) && text !== "";
}
