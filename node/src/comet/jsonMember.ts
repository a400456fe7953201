import { afterSpace, afterString, afterValue } from "@milkyway/codec";
import { CometError } from "@milkyway/comet";

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN = 0x7b;

/** The document goes on behind each of its parts. */
function inside(end: number, { length }: Uint8Array, what: string): number {
  if (end >= length) throw new CometError(`the JSON document ends within a ${what}`);
  return end;
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
  let at = afterSpace(bytes, 0);
  if (bytes[at] !== OPEN) return undefined;
  for (at = afterSpace(bytes, at + 1); bytes[at] === QUOTE; at = afterSpace(bytes, at + 1)) {
    const keyEnd = inside(afterString(bytes, at, bytes.length), bytes, "string");
    const key = new TextDecoder().decode(bytes.subarray(at, keyEnd));
    at = afterSpace(bytes, keyEnd);
    if (bytes[at] !== COLON) return undefined;
    const start = afterSpace(bytes, at + 1);
    const end = inside(afterValue(bytes, start, bytes.length), bytes, "value");
    if (key === wanted) return { start, end };
    at = afterSpace(bytes, end);
    if (bytes[at] !== COMMA) return undefined;
  }
  return undefined;
}
