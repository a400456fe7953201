import { fromUtf8, toBase64, utf8 } from "@milkyway/bytes";
import type { Packet } from "@milkyway/codec/gen/ibc/core/channel/v1";
import { accounts, type Ctx, isFailure, toChainError } from "@milkyway/core";
import { mustBeDenom, newCoins, Panic, parseInteger } from "@milkyway/math";
import {
  type Acknowledgement,
  announcedErrorAck,
  BadField,
  fitsFields,
  type GoJson,
  parseGoJson,
  type ReceivePacket,
  readPacketData,
  receivedDenom,
  resultAck,
  type TokenPacketData,
  writePacketData,
} from "../ics20/index.ts";
import type { PacketHookDeps } from "./deps.ts";
import { errors } from "./errors.ts";
import { intermediateSender } from "./intermediateSender.ts";
import { packetHash } from "./packetHash.ts";
import { asyncAckContracts } from "./params.ts";
import { ackActors } from "./state.ts";
import { readWasmMemo, type WasmMemo } from "./wasmMemo.ts";

/** Whether a contract answered that it acknowledges the packet later. */
function isAsyncAck(answer: Uint8Array | undefined): boolean {
  const json = answer && parseGoJson(fromUtf8(answer));
  if (json === undefined) return false;
  let isAsync = false;
  const readers = {
    is_async_ack({ value }: GoJson) {
      if (value === null) return;
      if (typeof value !== "boolean") throw new BadField("no flag");
      isAsync = value;
    },
  };
  return fitsFields(json, readers) && isAsync;
}

/** What a contract said and what the layers below answered, both for the sender. */
function contractAck(answer: Uint8Array | undefined, inner: Acknowledgement): Acknowledgement {
  const result = answer === undefined ? "null" : `"${toBase64(answer)}"`;
  return resultAck(utf8(`{"contract_result":${result},"ibc_ack":"${toBase64(inner.bytes)}"}`));
}

function fundsOf(packet: Packet, denom: string, amount: bigint) {
  const received = receivedDenom(packet, denom);
  mustBeDenom(received);
  if (amount < 0n) throw new Panic(`negative coin amount: ${amount}`);
  return newCoins({ denom: received, amount });
}

/** Calls the contract with the tokens that arrived, and makes the answer to the packet of its own. */
function callContract(
  ctx: Ctx,
  deps: PacketHookDeps,
  packet: Packet,
  data: TokenPacketData,
  { contract: given, msg }: WasmMemo,
  inner: Acknowledgement,
): Acknowledgement | undefined {
  const amount = parseInteger(data.amount);
  if (amount === undefined)
    return announcedErrorAck(ctx, errors.invalidPacket, "Amount is not an int");
  const contract = accounts.toText(accounts.fromBech32(given));
  const funds = fundsOf(packet, data.denom, amount);
  let answer: Uint8Array | undefined;
  try {
    answer = deps.contracts.execute(ctx, { sender: data.receiver, contract, msg, funds });
  } catch (error) {
    if (!isFailure(error)) throw error;
    return announcedErrorAck(ctx, errors.wasmError, toChainError(error).message);
  }
  if (!isAsyncAck(answer)) return contractAck(answer, inner);
  if (!asyncAckContracts(ctx, deps).includes(contract))
    return announcedErrorAck(ctx, errors.asyncAckNotAllowed);
  const { sourceChannel, sequence } = packet;
  ackActors.set(ctx, sourceChannel, sequence, `${contract}::${packetHash(packet)}`);
  return undefined;
}

/**
 * Receives transfers before the rest of the stack does. One whose memo names a contract is credited to an account that
 * stands for its sender, on whose behalf the contract is then called with the tokens.
 */
export function receiveWithContracts(deps: PacketHookDeps, next: ReceivePacket): ReceivePacket {
  return (ctx, packet, relayer) => {
    const data = readPacketData(packet.data);
    if (data === undefined) return next(ctx, packet, relayer);
    let memo: WasmMemo | undefined;
    try {
      memo = readWasmMemo(data.memo, data.receiver);
    } catch (error) {
      if (!isFailure(error)) throw error;
      return announcedErrorAck(ctx, errors.msgValidation, toChainError(error).message);
    }
    if (memo === undefined) return next(ctx, packet, relayer);
    const receiver = intermediateSender(packet.destinationChannel, data.sender);
    const redirected = { ...data, receiver };
    const changed = { ...packet, data: writePacketData(redirected) };
    const inner = next(ctx, changed, relayer);
    if (inner === undefined && ctx.rules.forwardedContractCall === "refused")
      return announcedErrorAck(ctx, errors.msgValidation, "the tokens are passed on");
    // The original calls a method of the acknowledgement that a layer below keeps for later.
    if (inner === undefined)
      throw new Panic("runtime error: invalid memory address or nil pointer dereference");
    if (!inner.success) return inner;
    return callContract(ctx, deps, changed, redirected, memo, inner);
  };
}
