/** JSON values as the bytes they are written in: binary strings that are known to be valid and without blanks around. */
import { fromUtf8Bin } from "@milkyway/bytes";
import { skipBlanks, valueEnd } from "./scanJson.ts";

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

const PLAIN = /^"[ !#-[\]-~]*"$/;
const SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The text that a string stands for; what is no UTF-8 in it becomes U+FFFD. */
export function textOf(raw: string): string {
  if (PLAIN.test(raw)) return raw.slice(1, -1);
  const text = JSON.parse(fromUtf8Bin(raw)) as string;
  return text.replace(SURROGATES, "\ufffd");
}

/** The elements of an array. */
export function elementsOf(raw: string): string[] {
  const elements: string[] = [];
  let at = skipBlanks(raw, 1);
  while (at < raw.length && raw[at] !== "]") {
    const end = valueEnd(raw, at);
    elements.push(raw.slice(at, end));
    at = skipBlanks(raw, end);
    if (raw[at] === ",") at = skipBlanks(raw, at + 1);
  }
  return elements;
}

/** The members of an object in their order, with repetitions. */
export function membersOf(raw: string): (readonly [name: string, value: string])[] {
  const members: (readonly [string, string])[] = [];
  let at = skipBlanks(raw, 1);
  while (at < raw.length && raw[at] !== "}") {
    const nameEnd = valueEnd(raw, at);
    const name = textOf(raw.slice(at, nameEnd));
    const start = skipBlanks(raw, skipBlanks(raw, nameEnd) + 1);
    const end = valueEnd(raw, start);
    members.push([name, raw.slice(start, end)]);
    at = skipBlanks(raw, end);
    if (raw[at] === ",") at = skipBlanks(raw, at + 1);
  }
  return members;
}
