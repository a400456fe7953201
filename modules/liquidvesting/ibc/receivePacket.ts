import type { Packet } from "@milkyway/codec/gen/ibc/core/channel/v1";
import { accounts, type Ctx, isFailure, plainError, toChainError } from "@milkyway/core";
import { moduleAddress } from "@milkyway/crypto";
import { addCoins, addInt, mustBeDenom, newCoins, Panic, parseInteger } from "@milkyway/math";
import {
  BadField,
  errorAck,
  memoEntry,
  type ReceivePacket,
  readStrictPacketData,
  receivedDenom,
  type TokenPacketData,
  voucherDenom,
} from "../../ics20/index.ts";
import { storedAddress } from "../../registry/index.ts";
import { insuranceOf } from "../cover.ts";
import { MODULE } from "../deps.ts";
import { events } from "../events.ts";
import { getParams } from "../params.ts";
import { state } from "../state.ts";
import { amountOfDeposit, type InsuranceDeposit, readDeposits } from "./depositMemo.ts";

const MODULE_TEXT = accounts.toText(moduleAddress(MODULE));

function checkDeposit(ctx: Ctx, deposit: InsuranceDeposit): void {
  if (deposit.amount === undefined && ctx.rules.depositWithoutAmount === "refused")
    throw plainError(`no amount to deposit for ${deposit.depositor}`);
  try {
    accounts.fromBech32(deposit.depositor);
  } catch (error) {
    throw plainError(`invalid depositor address: ${toChainError(error).message}`);
  }
  if (amountOfDeposit(deposit) < 0n) throw plainError("amount cannot be negative");
}

/** The amount of the packet, which must be what the deposits sum up to. */
function checkTotal({ amount, denom }: TokenPacketData, deposits: readonly InsuranceDeposit[]) {
  const total = deposits.reduce((sum, deposit) => addInt(sum, amountOfDeposit(deposit)), 0n);
  const received = parseInteger(amount);
  if (received === undefined) throw plainError("invalid ics20 amount");
  mustBeDenom(denom);
  if (received < 0n) throw new Panic(`negative coin amount: ${received}`);
  if (received !== total)
    throw plainError(
      "amount received is not equal to the amounts to deposit in the users' insurance fund",
    );
  return received;
}

/** Refuses deposits that are not in order; returns their total. */
function checkDeposits(
  ctx: Ctx,
  packet: Packet,
  data: TokenPacketData,
  deposits: readonly InsuranceDeposit[],
): bigint {
  const { destinationChannel: channel } = packet;
  if (!getParams(ctx).allowedChannels.includes(channel))
    throw plainError(`deposit not allowed using channel ${channel}`);
  if (data.receiver !== MODULE_TEXT)
    throw plainError(
      `the receiver should be the module address, got: ${data.receiver}, expected: ${MODULE_TEXT}`,
    );
  for (const each of deposits) checkDeposit(ctx, each);
  return checkTotal(data, deposits);
}

/** The denom of the insurance; in the original a token of this chain that comes home counts as a voucher. */
function insuranceDenom(ctx: Ctx, packet: Packet, { denom }: TokenPacketData): string {
  const own = ctx.rules.homecomingDeposit === "its own";
  return own ? receivedDenom(packet, denom) : voucherDenom(packet, denom);
}

/** Adds deposits to the insurance of their owners. */
function credit(
  ctx: Ctx,
  denom: string,
  deposits: readonly InsuranceDeposit[],
  total: bigint,
): void {
  for (const each of deposits) {
    const depositor = storedAddress(ctx, each.depositor);
    const coin = { denom, amount: amountOfDeposit(each) };
    const balance = addCoins(insuranceOf(ctx, depositor), newCoins(coin));
    state.insuranceFunds.set(ctx, depositor, { balance });
    ctx.emit(events.deposit({ user: depositor, amount: total }));
  }
}

/**
 * Receives transfers before the rest of the stack does, and takes in insurance that comes with a memo
 * `{"liquidvesting":{"amounts":[{"depositor":"…","amount":"…"}]}}`. A packet with a field that is unknown is refused,
 * whatever its memo.
 */
export function receiveInsurance(next: ReceivePacket): ReceivePacket {
  return (ctx, packet, relayer) => {
    const data = readStrictPacketData(packet.data);
    if (data === undefined) return errorAck(plainError("invalid packet data"));
    const entry = memoEntry(data.memo, MODULE);
    if (entry === undefined) return next(ctx, packet, relayer);
    try {
      const deposits = readDeposits(entry);
      const total = checkDeposits(ctx, packet, data, deposits);
      const receive = () => next(ctx, packet, relayer);
      const settle = () => credit(ctx, insuranceDenom(ctx, packet, data), deposits, total);
      return inOrder(ctx, receive, settle);
    } catch (error) {
      if (error instanceof BadField) return errorAck(plainError(error.message));
      if (isFailure(error)) return errorAck(error);
      throw error;
    }
  };
}

type Ack = ReturnType<ReceivePacket>;

/** Credits after the tokens arrived; in the original before, also when they are passed on and never do. */
function inOrder(ctx: Ctx, receive: () => Ack, settle: () => void): Ack {
  if (ctx.rules.forwardedDeposit !== "refused") {
    settle();
    return receive();
  }
  const ack = receive();
  if (ack === undefined)
    throw plainError("insurance cannot be deposited by tokens that are passed on");
  if (ack.success) settle();
  return ack;
}
