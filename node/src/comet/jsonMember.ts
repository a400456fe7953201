import { CometError } from "@milkyway/comet";

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN = new Set([0x7b, 0x5b]);
const CLOSE = new Set([0x7d, 0x5d]);
const BLANK = new Set([0x20, 0x09, 0x0a, 0x0d]);
const COMMA = 0x2c;
const COLON = 0x3a;

const isEscaped = (bytes: Uint8Array, quote: number) => {
  let at = quote - 1;
  while (bytes[at] === BACKSLASH) at--;
  return (quote - at) % 2 === 0;
};

/** Where a string ends whose first quote is at `from`: behind its last. */
function stringEnd(bytes: Uint8Array, from: number): number {
  let quote = bytes.indexOf(QUOTE, from + 1);
  while (quote > 0 && isEscaped(bytes, quote)) quote = bytes.indexOf(QUOTE, quote + 1);
  if (quote < 0) throw new CometError("the JSON document ends within a string");
  return quote + 1;
}

/** Where a value ends that begins at `from`. */
function valueEnd(bytes: Uint8Array, from: number): number {
  let depth = 0;
  for (let at = from; at < bytes.length; ) {
    const byte = bytes[at] as number;
    if (byte === QUOTE) {
      at = stringEnd(bytes, at);
      if (depth === 0) return at;
      continue;
    }
    if (depth === 0 && (byte === COMMA || CLOSE.has(byte) || BLANK.has(byte))) return at;
    at++;
    if (OPEN.has(byte)) depth++;
    else if (CLOSE.has(byte) && --depth === 0) return at;
  }
  throw new CometError("the JSON document ends within a value");
}

function skipBlank(bytes: Uint8Array, from: number): number {
  let at = from;
  while (BLANK.has(bytes[at] ?? 0)) at++;
  return at;
}

/**
 * Start and end of the value of a member of the object that a JSON document is, found without parsing what is in it;
 * `undefined` when it is not there. The document need not be valid, the rest of it is for a parser to judge.
 */
export function jsonMember(
  bytes: Uint8Array,
  name: string,
): { readonly start: number; readonly end: number } | undefined {
  const wanted = JSON.stringify(name);
  let at = skipBlank(bytes, 0);
  if (bytes[at] !== 0x7b) return undefined;
  for (at = skipBlank(bytes, at + 1); bytes[at] === QUOTE; at = skipBlank(bytes, at + 1)) {
    const keyEnd = stringEnd(bytes, at);
    const key = new TextDecoder().decode(bytes.subarray(at, keyEnd));
    at = skipBlank(bytes, keyEnd);
    if (bytes[at] !== COLON) return undefined;
    const start = skipBlank(bytes, at + 1);
    const end = valueEnd(bytes, start);
    if (key === wanted) return { start, end };
    at = skipBlank(bytes, end);
    if (bytes[at] !== COMMA) return undefined;
  }
  return undefined;
}
