/** What contracts are told of packets that they sent. Nothing registers such a contract on this chain. */
import { toBase64, utf8 } from "@milkyway/bytes";
import type { Packet } from "@milkyway/codec/gen/ibc/core/channel/v1";
import { accounts, type Ctx, isFailure, toChainError, wrapping } from "@milkyway/core";
import { isErrorAck } from "../ics20/index.ts";
import type { HookContracts } from "./deps.ts";
import { events } from "./events.ts";
import { callbacks } from "./state.ts";

/** After a packet was acknowledged: a contract that waits for it is told, and fails the acknowledgement if it fails. */
export function afterAcknowledgement(
  ctx: Ctx,
  contracts: HookContracts,
  { sourceChannel, sequence }: Packet,
  ack: Uint8Array,
): void {
  if (ctx.mode === "check" || ctx.mode === "recheck") return;
  const contract = callbacks.get(ctx, sourceChannel, sequence);
  if (contract === undefined || contract === "") return;
  const bytes = `"${toBase64(ack)}"`;
  const content = `{"channel": "${sourceChannel}", "sequence": ${sequence}, "ack": ${bytes}, "success": ${!isErrorAck(ack)}}`;
  const msg = utf8(`{"ibc_lifecycle_complete": {"ibc_ack": ${content}}}`);
  wrapping("Ack callback error", () => contracts.sudo(ctx, accounts.fromBech32(contract), msg));
  callbacks.remove(ctx, sourceChannel, sequence);
}

/** After a packet timed out: a contract that waits for it is told; its failure is only announced. */
export function afterTimeout(
  ctx: Ctx,
  contracts: HookContracts,
  { sourceChannel, sequence }: Packet,
): void {
  const contract = callbacks.get(ctx, sourceChannel, sequence);
  if (contract === undefined || contract === "") return;
  const address = wrapping("Timeout callback error", () => accounts.fromBech32(contract));
  const content = `{"channel": "${sourceChannel}", "sequence": ${sequence}}`;
  const message = `{"ibc_lifecycle_complete": {"ibc_timeout": ${content}}}`;
  try {
    contracts.sudo(ctx, address, utf8(message));
  } catch (error) {
    if (!isFailure(error)) throw error;
    const reason = toChainError(error).message;
    const shown = { contract: accounts.toText(address), message, error: reason };
    ctx.emit(events.timeoutCallbackError(shown));
  }
  callbacks.remove(ctx, sourceChannel, sequence);
}
