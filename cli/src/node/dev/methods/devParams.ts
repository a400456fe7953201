import { DEV_ACCOUNTS, DEV_VALIDATOR } from "@milkyway/app";
import { isJsonObject, type JsonValue, parseTime, SECOND, type Time } from "@milkyway/codec";
import { type Coin, parseCoins } from "@milkyway/math";
import { EngineError, messageOf } from "@milkyway/node";
import { addressBytes } from "../../../client/values/addresses.ts";

/** A parameter of a method for developers, as JSON text. */
export type Raw = string | undefined;

function refuse(name: string, what: string): never {
  throw new EngineError("control", `${name} must be ${what}`);
}

/** Any JSON. */
export function jsonOf(raw: Raw, name: string): JsonValue {
  if (raw === undefined) refuse(name, "given");
  return JSON.parse(raw) as JsonValue;
}

/** A whole number, which may be written as text; `byDefault` when it is left out. */
export function integerOf(raw: Raw, name: string, byDefault?: bigint): bigint {
  if (raw === undefined && byDefault !== undefined) return byDefault;
  const text = raw === undefined ? "" : String(JSON.parse(raw));
  return /^\d{1,18}$/.test(text) ? BigInt(text) : refuse(name, "a whole number");
}

export function boolOf(raw: Raw, name: string): boolean {
  const value = raw === undefined ? undefined : (JSON.parse(raw) as JsonValue);
  return typeof value === "boolean" ? value : refuse(name, "true or false");
}

export function textOf(raw: Raw, name: string): string {
  const value = raw === undefined ? undefined : (JSON.parse(raw) as JsonValue);
  return typeof value === "string" && value !== "" ? value : refuse(name, "a text");
}

/** A time as RFC 3339, or as seconds since 1970. */
export function timeOf(raw: Raw, name: string): Time {
  const value = String(raw === undefined ? "" : JSON.parse(raw));
  if (/^\d{1,11}$/.test(value)) return BigInt(value) * SECOND;
  return parseTime(value) ?? refuse(name, "a time of RFC 3339 or seconds since 1970");
}

/** An address, or the name of an account of developer chains. */
export function addressOf(raw: Raw, name: string): string {
  const text = textOf(raw, name);
  const named = [DEV_VALIDATOR, ...DEV_ACCOUNTS].find((account) => account.name === text);
  if (named !== undefined) return named.address;
  return addressBytes(text)?.kind === "account" ? text : refuse(name, "an address or a name");
}

/** Coins as a text, `5umilk,7utia`, or as a list of `{denom, amount}`. */
export function coinsOf(raw: Raw, name: string): readonly Coin[] {
  const value = jsonOf(raw, name);
  const text = Array.isArray(value)
    ? value.map((each) => (isJsonObject(each) ? `${each.amount}${each.denom}` : "")).join(",")
    : String(value);
  try {
    return parseCoins(text);
  } catch (error) {
    throw new EngineError("control", `${name}: ${messageOf(error)}`);
  }
}
