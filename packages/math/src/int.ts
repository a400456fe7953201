import { Panic } from "./panic.ts";

const LIMIT = 1n << 256n;

function inRange(value: bigint): boolean {
  return value < LIMIT && value > -LIMIT;
}

function checked(value: bigint): bigint {
  if (!inRange(value)) throw new Panic("Int overflow");
  return value;
}

/** Sum; panics beyond 256 bits. */
export function addInt(a: bigint, b: bigint): bigint {
  return checked(a + b);
}

/** Difference; panics beyond 256 bits. */
export function subInt(a: bigint, b: bigint): bigint {
  return checked(a - b);
}

/** Product; panics beyond 256 bits. */
export function mulInt(a: bigint, b: bigint): bigint {
  return checked(a * b);
}

/** Quotient rounded toward zero; panics on a zero divisor. */
export function quoInt(a: bigint, b: bigint): bigint {
  if (b === 0n) throw new Panic("division by zero");
  return a / b;
}

const PLAIN = /^(?:0|[1-9][0-9]*)$/;
const DIGITS: Readonly<Record<string, RegExp>> = {
  "0x": /^[0-9a-f](?:_?[0-9a-f])*$/,
  "0o": /^[0-7](?:_?[0-7])*$/,
  "0b": /^[01](?:_?[01])*$/,
  "": /^[0-9](?:_?[0-9])*$/,
};

/**
 * Reads an integer as Go's `big.Int.SetString(text, 0)`: a sign, then decimal digits or digits after `0x`, `0o`, `0b`,
 * or octal ones after a bare `0`, with single underscores between digits. Any size.
 */
export function parseGoInteger(text: string): bigint | undefined {
  if (PLAIN.test(text)) return BigInt(text);
  const sign = text[0] === "-" || text[0] === "+" ? text[0] : "";
  const body = text.slice(sign.length).toLowerCase();
  let prefix = /^0[xob]/.exec(body)?.[0] ?? "";
  let digits = body.slice(prefix.length);
  if (prefix === "" && /^0[0-9_]/.test(body)) {
    prefix = "0o";
    digits = body.slice(1);
  }
  if (prefix !== "" && digits.startsWith("_")) digits = digits.slice(1);
  if (!(DIGITS[prefix] as RegExp).test(digits)) return undefined;
  const magnitude = BigInt(prefix + digits.replaceAll("_", ""));
  return sign === "-" ? -magnitude : magnitude;
}

/** Reads an integer of at most 256 bits in any of Go's notations; `undefined` if it is none. */
export function parseInteger(text: string): bigint | undefined {
  const value = parseGoInteger(text);
  return value !== undefined && inRange(value) ? value : undefined;
}
