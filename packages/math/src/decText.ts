import { type Dec, decFromScaled } from "./dec.ts";

const LIMIT = (1n << 256n) * 10n ** 18n;

/** Text that is no decimal of 18 places. */
export class InvalidDec extends Error {}

/** `1.5` as `1.500000000000000000`: always 18 digits after the point. */
export function decToText(value: Dec): string {
  const digits = (value < 0n ? -value : value).toString().padStart(19, "0");
  return `${value < 0n ? "-" : ""}${digits.slice(0, -18)}.${digits.slice(-18)}`;
}

/** Reads `[-]digits[.digits]` with at most 18 places. */
export function parseDec(text: string): Dec {
  const body = text.startsWith("-") ? text.slice(1) : text;
  if (body === "") throw new InvalidDec("decimal string cannot be empty");
  const [whole = "", places = "", ...more] = body.split(".");
  if (more.length > 0) throw new InvalidDec("invalid decimal string");
  if (body.includes(".") && (places === "" || whole === ""))
    throw new InvalidDec("invalid decimal length");
  if (places.length > 18)
    throw new InvalidDec(
      `value '${body}' exceeds max precision by ${18 - places.length} decimal places: max precision 18`,
    );
  const combined = whole + places.padEnd(18, "0");
  if (!/^[+-]?[0-9]+$/.test(combined))
    throw new InvalidDec(`failed to set decimal string with base 10: ${combined}`);
  const magnitude = BigInt(combined.replace("+", ""));
  const scaled = body === text ? magnitude : -magnitude;
  if (scaled >= LIMIT || scaled <= -LIMIT)
    throw new InvalidDec("out of range: invalid decimal string");
  return decFromScaled(scaled);
}
