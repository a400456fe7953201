/** Finds where JSON values end, and what is wrong with them, as Go's `encoding/json` does. */
import { GoJsonError } from "./goJsonError.ts";
import { quoteByte } from "./goQuote.ts";

const MAX_DEPTH = 10_000;
const BLANKS = /[ \t\r\n]*/y;
/** Bytes of a string that stand for themselves. */
const PLAIN = /[ !#-[\]-\u00ff]*/y;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const LITERALS: Readonly<Record<string, string>> = { t: "true", f: "false", n: "null" };

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** Where the next character that is no blank stands. */
export function skipBlanks(text: string, at: number): number {
  return matchEnd(BLANKS, text, at);
}

/** The end of a text counts as one blank: that decides whether what is there is wrong or only cut off. */
function wrong(text: string, at: number, place: string): GoJsonError {
  if (at > text.length) return new GoJsonError("unexpected end of JSON input", true);
  const isEnd = at === text.length;
  const byte = isEnd ? " " : (text[at] as string);
  return new GoJsonError(`invalid character ${quoteByte(byte)} ${place}`, isEnd);
}

const cutOff = () => new GoJsonError("unexpected end of JSON input", true);

function hexEnd(text: string, from: number): number {
  for (let at = from; at < from + 4; at++)
    if (!/[0-9a-fA-F]/.test(text[at] ?? " "))
      throw wrong(text, at, "in \\u hexadecimal character escape");
  return from + 4;
}

function stringEnd(text: string, from: number): number {
  let at = matchEnd(PLAIN, text, from + 1);
  for (;;) {
    const character = text[at];
    if (character === '"') return at + 1;
    if (character === undefined) throw cutOff();
    if (character !== "\\") throw wrong(text, at, "in string literal");
    const escaped = text[at + 1] ?? " ";
    if (escaped === "u") at = hexEnd(text, at + 2);
    else if ('"\\/bfnrt'.includes(escaped)) at += 2;
    else throw wrong(text, at + 1, "in string escape code");
    at = matchEnd(PLAIN, text, at);
  }
}

function literalEnd(text: string, from: number, literal: string): number {
  for (let i = 1; i < literal.length; i++)
    if (text[from + i] !== literal[i])
      throw wrong(
        text,
        from + i,
        `in literal ${literal} (expecting ${quoteByte(literal[i] as string)})`,
      );
  return from + literal.length;
}

/** A number ends before what cannot go on with it, except where a digit must follow. */
function numberEnd(text: string, from: number): number {
  const end = matchEnd(NUMBER, text, from);
  if (end === from) throw wrong(text, from + 1, "in numeric literal");
  const [, fraction] = /^(\.)/.exec(text.slice(end, end + 1)) ?? [];
  const body = text.slice(from, end);
  if (fraction !== undefined && !/[.eE]/.test(body))
    throw wrong(text, end + 1, "after decimal point in numeric literal");
  if (/[eE]/.test(text[end] ?? "") && !/[eE]/.test(body)) {
    const sign = /[+-]/.test(text[end + 1] ?? "") ? 1 : 0;
    throw wrong(text, end + 1 + sign, "in exponent of numeric literal");
  }
  return end;
}

function scalarEnd(text: string, at: number): number {
  const character = text[at] ?? " ";
  if (character === '"') return stringEnd(text, at);
  if (character === "-" || (character >= "0" && character <= "9")) return numberEnd(text, at);
  const literal = LITERALS[character];
  if (literal !== undefined) return literalEnd(text, at, literal);
  if (at >= text.length) throw cutOff();
  throw wrong(text, at, "looking for beginning of value");
}

/** Where a key ends, and the colon behind it. */
function keyEnd(text: string, from: number): number {
  const at = skipBlanks(text, from);
  if (at >= text.length) throw cutOff();
  if (text[at] !== '"') throw wrong(text, at, "looking for beginning of object key string");
  const end = skipBlanks(text, stringEnd(text, at));
  if (end >= text.length) throw cutOff();
  if (text[end] !== ":") throw wrong(text, end, "after object key");
  return end + 1;
}

type Container = "{" | "[";

/** Goes into a container: to its first value, or behind its end when it is empty. */
function enter(text: string, from: number, open: Container[]): number | "value" {
  const container = text[from] as Container;
  const first = skipBlanks(text, from + 1);
  if (text[first] === (container === "{" ? "}" : "]")) return first + 1;
  if (open.push(container) > MAX_DEPTH) throw wrong(text, from, "exceeded max depth");
  return "value";
}

/** Where the value ends whose first character is at `from`; throws a `GoJsonError`. */
export function valueEnd(text: string, from: number): number {
  const open: Container[] = [];
  let at = from;
  for (;;) {
    const character = text[at];
    if (character === "{" || character === "[") {
      const entered = enter(text, at, open);
      if (entered === "value") {
        at = skipBlanks(text, character === "{" ? keyEnd(text, at + 1) : at + 1);
        continue;
      }
      at = entered;
    } else at = scalarEnd(text, at);
    at = leave(text, at, open);
    if (open.length === 0) return at;
    const container = open[open.length - 1];
    at = skipBlanks(text, container === "{" ? keyEnd(text, at) : at);
  }
}

/** Closes the containers that end behind a value; if one goes on, goes behind its comma. */
function leave(text: string, from: number, open: Container[]): number {
  let at = from;
  while (open.length > 0) {
    at = skipBlanks(text, at);
    if (at >= text.length) throw cutOff();
    const isObject = open[open.length - 1] === "{";
    if (text[at] === ",") return at + 1;
    if (text[at] !== (isObject ? "}" : "]"))
      throw wrong(text, at, isObject ? "after object key:value pair" : "after array element");
    open.pop();
    at++;
  }
  return at;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const isBlank = (character: string | undefined) =>
  character === " " || character === "\n" || character === "\r" || character === "\t";

function withoutBlanks(text: string): string {
  let [start, end] = [0, text.length];
  while (isBlank(text[start])) start++;
  while (isBlank(text[end - 1])) end--;
  return text.slice(start, end);
}

/** The one value that a text holds, without the blanks around it; throws a `GoJsonError`. */
export function onlyValue(text: string): string {
  // What the built-in parser takes need not be looked at again; what it does not is for this one to complain about.
  if (!isJson(text)) throw complaint(text);
  return withoutBlanks(text);
}

function complaint(text: string): GoJsonError {
  try {
    const behind = skipBlanks(text, valueEnd(text, skipBlanks(text, 0)));
    return wrong(text, behind, "after top-level value");
  } catch (error) {
    if (error instanceof GoJsonError) return error;
    throw error;
  }
}

/** The first value of a text, whatever follows; throws a `GoJsonError`. */
export function firstValue(text: string): string {
  if (isJson(text)) return withoutBlanks(text);
  const start = skipBlanks(text, 0);
  if (start === text.length) throw new GoJsonError("EOF", true);
  try {
    return text.slice(start, valueEnd(text, start));
  } catch (error) {
    if (error instanceof GoJsonError && error.isCutOff) throw new GoJsonError("unexpected EOF");
    throw error;
  }
}
