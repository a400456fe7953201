/** How an integer is written: `base` 0 takes the base from a prefix such as `0x`, and allows underscores. */
export interface GoInteger {
  readonly isSigned: boolean;
  readonly bits: 32 | 64;
  readonly base: 0 | 10;
}

const DECIMAL = /^\d+$/;
const PREFIXED: readonly (readonly [RegExp, string])[] = [
  [/^0[xX](?:_?[0-9a-fA-F])+$/, "0x"],
  [/^0[bB](?:_?[01])+$/, "0b"],
  [/^0[oO]?(?:_?[0-7])+$/, "0o"],
  [/^(?:0|[1-9](?:_?\d)*)$/, ""],
];

/** A text that is no integer of the kind asked for; the message is that of Go's `strconv`. */
export class GoSyntaxError extends Error {}

/** Longer texts are no integer of 64 bits in any base. */
const MAX_LENGTH = 200;

/** Reads an integer as Go's `strconv.ParseInt` and `ParseUint`. Throws a `GoSyntaxError`. */
export function parseGoInteger(text: string, { isSigned, bits, base }: GoInteger): bigint {
  const name = isSigned ? "ParseInt" : "ParseUint";
  const fail = (reason: string) =>
    new GoSyntaxError(`strconv.${name}: parsing ${quoted(text)}: ${reason}`);
  const sign = isSigned ? (/^[+-]/.exec(text)?.[0] ?? "") : "";
  const size = magnitude(text.slice(sign.length), base);
  if (size === undefined) throw fail("invalid syntax");
  const value = sign === "-" ? -size : size;
  const wrapped = isSigned ? BigInt.asIntN(bits, value) : BigInt.asUintN(bits, value);
  if (wrapped !== value) throw fail("value out of range");
  return value;
}

function magnitude(body: string, base: 0 | 10): bigint | undefined {
  if (body.length > MAX_LENGTH) return DECIMAL.test(body) ? 1n << 64n : undefined;
  if (base === 10) return DECIMAL.test(body) ? BigInt(body) : undefined;
  for (const [pattern, prefix] of PREFIXED)
    if (pattern.test(body)) return BigInt(prefix + digits(body, prefix));
  return undefined;
}

function digits(body: string, prefix: string): string {
  const plain = body.replaceAll("_", "");
  return prefix === "" ? plain : plain.replace(/^0[xXbBoO]?/, "");
}

/** A text in quotes, short enough for a message. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > 100 ? `${text.slice(0, 100)}…` : text);
}
