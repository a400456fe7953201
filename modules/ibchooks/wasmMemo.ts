import { utf8 } from "@milkyway/bytes";
import { accounts, plainError } from "@milkyway/core";
import { GoObject, memoEntry } from "../ics20/index.ts";

/** The contract call that a memo asks for. */
export interface WasmMemo {
  readonly contract: string;
  /** JSON, with its keys sorted. */
  readonly msg: Uint8Array;
}

/**
 * The call in a memo `{"wasm":{"contract":"…","msg":{…}}}`, or nothing without the key `wasm`; throws on a call that is
 * badly formed. The contract must be the receiver of the packet.
 */
export function readWasmMemo(memo: string, receiver: string): WasmMemo | undefined {
  const entry = memoEntry(memo, "wasm");
  if (entry === undefined) return undefined;
  const bad = (reason: string) =>
    plainError(`wasm metadata not properly formatted for: '${memo}'. ${reason}`);
  if (!(entry.value instanceof GoObject)) throw bad("wasm metadata is not a valid JSON map object");
  const contract = entry.value.get("contract")?.value;
  if (typeof contract !== "string") throw bad('Could not find key wasm["contract"]');
  if (!accounts.isValid(contract)) throw bad('wasm["contract"] is not a valid bech32 address');
  if (contract !== receiver)
    throw bad('wasm["contract"] should be the same as the receiver of the packet');
  const msg = entry.value.get("msg");
  if (msg === undefined || msg.value === null) throw bad('Could not find key wasm["msg"]');
  if (!(msg.value instanceof GoObject)) throw bad('wasm["msg"] is not a map object');
  return { contract, msg: utf8(msg.text) };
}
