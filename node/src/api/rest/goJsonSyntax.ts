/** The first JSON value of a text, found with the rules and the complaints of Go's `encoding/json`. */

import { utf8 } from "@milkyway/bytes";

/** Broken JSON; the message is Go's. */
export class JsonSyntaxError extends Error {}

const MAX_DEPTH = 10_000;
const SPACE = /[ \t\r\n]*/y;
/** Parts of a number: in full, and as far as shows that one has begun. */
const NUMBER_PARTS = [
  { whole: /-?(?:0|[1-9]\d*)/y, begun: /-/y, where: "in numeric literal" },
  { whole: /\.\d+/y, begun: /\./y, where: "after decimal point in numeric literal" },
  { whole: /[eE][+-]?\d+/y, begun: /[eE][+-]?/y, where: "in exponent of numeric literal" },
] as const;

/** Where the first value of a text of JSON begins and ends; `undefined` when there is nothing but space. */
export function firstJsonValue(text: string): { start: number; end: number } | undefined {
  const scanner = new Scanner(text);
  scanner.space();
  if (scanner.isAtEnd) return undefined;
  const start = scanner.at;
  scanner.value();
  return { start, end: scanner.at };
}

class Scanner {
  at = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  get isAtEnd(): boolean {
    return this.at >= this.text.length;
  }

  space(): void {
    SPACE.lastIndex = this.at;
    this.at += SPACE.exec(this.text)?.[0].length ?? 0;
  }

  /** Passes one value, with all that lies in it. */
  value(): void {
    const open: ("{" | "[")[] = [];
    do {
      if (this.begin(open)) continue;
      this.afterValue(open);
    } while (open.length > 0);
  }

  /** Passes a scalar or an opening bracket; whether something is to follow in the bracket. */
  private begin(open: ("{" | "[")[]): boolean {
    this.space();
    const char = this.text[this.at];
    if (char !== "{" && char !== "[") {
      this.scalar();
      return false;
    }
    if (open.length >= MAX_DEPTH) this.fail("exceeded max depth");
    this.at++;
    this.space();
    if (this.text[this.at] === (char === "{" ? "}" : "]")) {
      this.at++;
      return false;
    }
    open.push(char);
    if (char === "{") this.key("looking for beginning of object key string");
    return true;
  }

  /** Passes closing brackets and the comma before the next value. */
  private afterValue(open: ("{" | "[")[]): void {
    for (let inner = open.at(-1); inner !== undefined; inner = open.at(-1)) {
      this.space();
      const char = this.text[this.at];
      if (char === ",") {
        this.at++;
        this.space();
        if (inner === "{") this.key("looking for beginning of object key string");
        return;
      }
      if (char !== (inner === "{" ? "}" : "]"))
        this.fail(inner === "{" ? "after object key:value pair" : "after array element");
      this.at++;
      open.pop();
    }
  }

  private key(where: string): void {
    if (this.text[this.at] !== '"') this.fail(where);
    this.string();
    this.space();
    if (this.text[this.at] !== ":") this.fail("after object key");
    this.at++;
  }

  private scalar(): void {
    const char = this.text[this.at];
    if (char === '"') this.string();
    else if (char === "t") this.literal("true");
    else if (char === "f") this.literal("false");
    else if (char === "n") this.literal("null");
    else if (char !== undefined && /[-0-9]/.test(char)) this.number();
    else this.fail("looking for beginning of value");
  }

  private literal(word: string): void {
    for (const [i, letter] of [...word].entries()) {
      if (this.text[this.at] !== letter)
        this.fail(`in literal ${word} (expecting ${quotedChar(word[i] as string)})`);
      this.at++;
    }
  }

  private number(): void {
    for (const { whole, begun, where } of NUMBER_PARTS)
      if (!this.pass(whole) && this.pass(begun)) this.fail(where);
  }

  private pass(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    this.at += found?.length ?? 0;
    return found !== undefined;
  }

  private string(): void {
    const { text } = this;
    for (this.at++; ; this.at++) {
      const char = text[this.at];
      if (char === '"') break;
      if (char === undefined || char < " ") this.fail("in string literal");
      if (char === "\\") this.escape();
    }
    this.at++;
  }

  private escape(): void {
    this.at++;
    const char = this.text[this.at];
    if (char === undefined || !'"\\/bfnrtu'.includes(char)) this.fail("in string escape code");
    if (char !== "u") return;
    for (let i = 0; i < 4; i++) {
      this.at++;
      if (!/[0-9a-fA-F]/.test(this.text[this.at] ?? ""))
        this.fail("in \\u hexadecimal character escape");
    }
  }

  private fail(where: string): never {
    const char = this.text[this.at];
    if (char === undefined) throw new JsonSyntaxError("unexpected EOF");
    throw new JsonSyntaxError(`invalid character ${quotedChar(char)} ${where}`);
  }
}

/** A character as Go shows it: the first of its bytes. */
function quotedChar(char: string): string {
  const [byte = 0] = utf8(char);
  if (byte > 0x7f) return `'${String.fromCharCode(byte)}'`;
  if (char === "'") return `'\\''`;
  if (char === '"') return `'"'`;
  return `'${JSON.stringify(char).slice(1, -1)}'`;
}
