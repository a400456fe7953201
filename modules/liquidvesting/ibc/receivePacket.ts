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
  type TokenPacketData,
  voucherDenom,
} from "../../ics20/index.ts";
import { insuranceOf } from "../cover.ts";
import { MODULE } from "../deps.ts";
import { events } from "../events.ts";
import { getParams } from "../params.ts";
import { state } from "../state.ts";
import { amountOfDeposit, type InsuranceDeposit, readDeposits } from "./depositMemo.ts";

const MODULE_TEXT = accounts.toText(moduleAddress(MODULE));

function checkDeposit(deposit: InsuranceDeposit): void {
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

/** Adds deposits to the insurance of their owners. The tokens are not here yet: what comes after receives them. */
function deposit(
  ctx: Ctx,
  packet: Packet,
  data: TokenPacketData,
  deposits: readonly InsuranceDeposit[],
): void {
  const { destinationChannel: channel } = packet;
  if (!getParams(ctx).allowedChannels.includes(channel))
    throw plainError(`deposit not allowed using channel ${channel}`);
  if (data.receiver !== MODULE_TEXT)
    throw plainError(
      `the receiver should be the module address, got: ${data.receiver}, expected: ${MODULE_TEXT}`,
    );
  deposits.forEach(checkDeposit);
  const total = checkTotal(data, deposits);
  for (const each of deposits) {
    const { depositor } = each;
    // Also a token of this chain that comes home is counted under the denom of a voucher.
    const coin = { denom: voucherDenom(packet, data.denom), amount: amountOfDeposit(each) };
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
      deposit(ctx, packet, data, readDeposits(entry));
    } catch (error) {
      if (error instanceof BadField) return errorAck(plainError(error.message));
      if (isFailure(error)) return errorAck(error);
      throw error;
    }
    return next(ctx, packet, relayer);
  };
}
