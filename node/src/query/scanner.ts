/** Tokens of the query language. @see https://github.com/cometbft/cometbft/blob/v0.38.19/libs/pubsub/query/syntax/doc.go */
import { utf8Length } from "@milkyway/bytes";
import { dateLiteral, timeLiteral } from "./goTime.ts";
import { QueryError } from "./query.ts";

export type TokenKind =
  | "invalid token"
  | "tag"
  | "string"
  | "number"
  | "timestamp"
  | "datestamp"
  | "AND operator"
  | "CONTAINS operator"
  | "EXISTS operator"
  | "= operator"
  | "< operator"
  | "<= operator"
  | "> operator"
  | ">= operator";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** Offset of the token in bytes. */
  readonly at: number;
}

const BLANK = /^\p{White_Space}$/u;
const FIRST_OF_TAG = /^[_\p{L}\p{Nd}]$/u;
const TAG = /^[._\-\p{L}\p{Nd}]$/u;
const KEYWORDS: Readonly<Record<string, TokenKind>> = {
  AND: "AND operator",
  CONTAINS: "CONTAINS operator",
  EXISTS: "EXISTS operator",
};

/** Cuts a query into tokens, one at a time. */
export class Scanner {
  /** Code points, since offsets and characters of error texts are about those. */
  private readonly chars: readonly string[];
  private at = 0;
  private offset = 0;
  /** Offset of the last token, also of one that failed. */
  position = 0;

  constructor(text: string) {
    this.chars = [...text];
  }

  /** The next token; `undefined` at the end. */
  next(): Token | undefined {
    while (BLANK.test(this.peek())) this.take();
    this.position = this.offset;
    const char = this.peek();
    if (char === "") return undefined;
    if (/\d/.test(char)) return this.token("number", this.takeNumber());
    if (FIRST_OF_TAG.test(char)) return this.tagLike();
    if (char === "'") return this.token("string", this.takeString());
    if (/[<>=]/.test(char)) return this.comparison();
    this.take();
    throw new QueryError(`invalid input ${char} at offset ${this.offset}`);
  }

  private peek(): string {
    return this.chars[this.at] ?? "";
  }

  private take(): string {
    const char = this.peek();
    this.at++;
    this.offset += utf8Length(char);
    return char;
  }

  private takeWhile(form: RegExp): string {
    let text = "";
    while (this.peek() !== "" && form.test(this.peek())) text += this.take();
    return text;
  }

  private token(kind: TokenKind, text: string): Token {
    return { kind, text, at: this.position };
  }

  private takeNumber(): string {
    const whole = this.takeWhile(/^\d$/);
    return this.peek() === "." ? whole + this.take() + this.takeWhile(/^\d$/) : whole;
  }

  private takeString(): string {
    this.take();
    const text = this.takeWhile(/^[^']$/u);
    if (this.take() === "") throw new QueryError("EOF");
    return text;
  }

  private comparison(): Token {
    const first = this.take();
    const text = first !== "=" && this.peek() === "=" ? first + this.take() : first;
    return this.token(`${text} operator` as TokenKind, text);
  }

  private tagLike(): Token {
    const text = this.takeWhile(TAG);
    const isLiteral = (text === "TIME" || text === "DATE") && this.peek() === " ";
    if (!isLiteral) return this.token(KEYWORDS[text] ?? "tag", text);
    this.take();
    return text === "TIME"
      ? this.literal("timestamp", this.takeWhile(/^[-T:+Z\d]$/), timeLiteral)
      : this.literal("datestamp", this.takeWhile(/^[\d-]$/), dateLiteral);
  }

  private literal(
    kind: "timestamp" | "datestamp",
    text: string,
    parse: (text: string) => bigint,
  ): Token {
    try {
      parse(text);
    } catch (error) {
      const name = kind === "timestamp" ? "TIME" : "DATE";
      throw new QueryError(`invalid ${name} value: ${(error as QueryError).message}`);
    }
    // The year is that of the literal, not that in UTC.
    const year = Number(text.slice(0, 4));
    if (year < 1900 || year > 2999) throw new QueryError(`${kind} year ${year} out of range`);
    return this.token(kind, text);
  }
}
