import { accounts, toChainError } from "@milkyway/core";
import { type Dec, ONE_DEC, Panic, roundDec } from "@milkyway/math";
import { isBlank } from "../../registry/index.ts";
import { goList } from "../goTypes/composites.ts";
import { goBool, goDec, goText, goUint64 } from "../goTypes/scalars.ts";
import { anything, type KeyTable, parameter } from "./parameter.ts";

const MAX_CLIENTS = 200;

function checkClients(clients: readonly string[]): string | undefined {
  if (clients.length > MAX_CLIENTS)
    return `allowed clients length must not exceed ${MAX_CLIENTS} items`;
  if (clients.includes("*") && clients.length > 1)
    return "allow list must have only one element because the allow all clients wildcard (*) is present";
  for (const [index, client] of clients.entries()) {
    if (isBlank(client)) return `client type ${index} cannot be blank`;
    if (clients.indexOf(client) < index) return `duplicate client type: ${client}`;
  }
  return undefined;
}

function checkFeePercentage(value: Dec | undefined): string | undefined {
  if (value === undefined)
    throw new Panic("runtime error: invalid memory address or nil pointer dereference");
  if (value < 0n) return `invalid fee percentage. expected not negative, got ${roundDec(value)}`;
  if (value > ONE_DEC)
    return `invalid fee percentage. expected less than one 1 got ${roundDec(value)}`;
  return undefined;
}

function checkAddresses(contracts: readonly string[]): string | undefined {
  try {
    contracts.forEach(accounts.fromBech32);
  } catch (error) {
    return toChainError(error).message;
  }
  return undefined;
}

export const ibcTable: KeyTable = {
  AllowedClients: parameter(goList(goText), checkClients),
  MaxExpectedTimePerBlock: parameter(goUint64, anything),
};

export const transferTable: KeyTable = {
  SendEnabled: parameter(goBool, anything),
  ReceiveEnabled: parameter(goBool, anything),
};

export const packetForwardTable: KeyTable = {
  FeePercentage: parameter(goDec, checkFeePercentage),
};

/** Contracts that may acknowledge packets later: the one parameter that is still read from here. */
export const ibcHooksTable: KeyTable = {
  AsyncAckAllowList: parameter(goList(goText), checkAddresses),
};
