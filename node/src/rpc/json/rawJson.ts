/** JSON values as the bytes they are written in: binary strings that are known to be valid and without blanks around. */
import { fromUtf8Bin } from "@milkyway/bytes";

export type RawKind = "object" | "array" | "string" | "number" | "bool" | "null";

/** What kind of value it is. */
export function kindOf(raw: string): RawKind {
  switch (raw[0]) {
    case "{":
      return "object";
    case "[":
      return "array";
    case '"':
      return "string";
    case "n":
      return "null";
    case "t":
    case "f":
      return "bool";
    default:
      return "number";
  }
}

const [QUOTE, BACKSLASH, COMMA, COLON] = [0x22, 0x5c, 0x2c, 0x3a];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];
const SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Every byte above 127 would be two in UTF-8. */
const isAscii = (bin: string) => Buffer.byteLength(bin, "utf8") === bin.length;

/** The text that a string stands for; what is no UTF-8 in it becomes U+FFFD. */
export function textOf(raw: string): string {
  if (!raw.includes("\\") && isAscii(raw)) return raw.slice(1, -1);
  const text = JSON.parse(fromUtf8Bin(raw)) as string;
  return text.replace(SURROGATES, "\ufffd");
}

/** Behind the string that begins at `from`. */
function stringEnd(raw: string, from: number): number {
  let quote = raw.indexOf('"', from + 1);
  for (;;) {
    let escapes = 0;
    while (raw.charCodeAt(quote - 1 - escapes) === BACKSLASH) escapes++;
    if (escapes % 2 === 0) return quote + 1;
    quote = raw.indexOf('"', quote + 1);
  }
}

/** Behind the value that begins at `from`, before the comma or the bracket that follows, blanks included. */
function valueEnd(raw: string, from: number): number {
  let depth = 0;
  for (let at = from; at < raw.length; ) {
    const code = raw.charCodeAt(at);
    if (code === QUOTE) {
      at = stringEnd(raw, at);
      continue;
    }
    const closes = code === CLOSE_LIST || code === CLOSE_OBJECT;
    if (depth === 0 && (closes || code === COMMA)) return at;
    if (code === OPEN_LIST || code === OPEN_OBJECT) depth++;
    else if (closes) depth--;
    at++;
  }
  return raw.length;
}

/** Whether a container has nothing in it. */
const isEmpty = (raw: string) => raw.slice(1, -1).trim() === "";

/** The elements of an array. */
export function elementsOf(raw: string): string[] {
  if (isEmpty(raw)) return [];
  const elements: string[] = [];
  for (let at = 1; at < raw.length; ) {
    const end = valueEnd(raw, at);
    elements.push(raw.slice(at, end).trim());
    at = end + 1;
  }
  return elements;
}

/** The members of an object in their order, with repetitions. */
export function membersOf(raw: string): (readonly [name: string, value: string])[] {
  if (isEmpty(raw)) return [];
  const members: (readonly [string, string])[] = [];
  for (let at = 1; at < raw.length; ) {
    const start = raw.indexOf('"', at);
    const nameEnd = stringEnd(raw, start);
    let colon = nameEnd;
    while (raw.charCodeAt(colon) !== COLON) colon++;
    const end = valueEnd(raw, colon + 1);
    members.push([textOf(raw.slice(start, nameEnd)), raw.slice(colon + 1, end).trim()]);
    at = end + 1;
  }
  return members;
}
