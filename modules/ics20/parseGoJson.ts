import { goString } from "@milkyway/codec";
import { arrayJson, type GoJson, numberJson, objectJson } from "./goJson.ts";

/** Containers inside each other, at most. */
const MAX_DEPTH = 10_000;
const SPACE = /[ \t\r\n]*/y;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const WORDS: Readonly<Record<string, null | boolean>> = { null: null, true: true, false: false };

class NoJson extends Error {}

interface OpenArray {
  readonly items: GoJson[];
}

interface OpenObject {
  readonly fields: [string, GoJson][];
  /** The key whose value comes next. */
  key: string;
}

/** Reads one value; containers wait on a stack of their own, so that deep ones do not exhaust that of the machine. */
class Parser {
  private readonly text: string;
  private readonly open: (OpenArray | OpenObject)[] = [];
  private at = 0;
  /** Whether every number fits a float. */
  fits = true;

  constructor(text: string) {
    this.text = text;
  }

  /** The first value of the text. */
  value(): GoJson {
    for (;;) {
      const begun = this.begin();
      const done = begun === undefined ? undefined : this.finish(begun);
      if (done !== undefined) return done;
    }
  }

  /** Whether nothing but space is left. */
  isAtEnd(): boolean {
    this.skipSpace();
    return this.at === this.text.length;
  }

  /** Reads a value up to its end, or into the container that it is. */
  private begin(): GoJson | undefined {
    this.skipSpace();
    switch (this.text[this.at]) {
      case "{":
        this.enter({ fields: [], key: "" });
        if (this.takes("}")) return this.close();
        this.key();
        return undefined;
      case "[":
        this.enter({ items: [] });
        return this.takes("]") ? this.close() : undefined;
      case '"': {
        const value = this.string();
        return { value, text: goString(value) };
      }
      default:
        return this.word() ?? this.number();
    }
  }

  /** Puts a value into its container, and closes containers that end with it. The outermost value is the result. */
  private finish(value: GoJson): GoJson | undefined {
    let done = value;
    for (;;) {
      const top = this.open.at(-1);
      if (top === undefined) return done;
      if ("items" in top) top.items.push(done);
      else top.fields.push([top.key, done]);
      if (this.takes(",")) {
        if ("fields" in top) this.key();
        return undefined;
      }
      if (!this.takes("items" in top ? "]" : "}")) throw new NoJson();
      done = this.close();
    }
  }

  private enter(container: OpenArray | OpenObject): void {
    this.at++;
    this.open.push(container);
    if (this.open.length > MAX_DEPTH) throw new NoJson();
  }

  private close(): GoJson {
    const top = this.open.pop();
    if (top === undefined) throw new NoJson();
    return "items" in top ? arrayJson(top.items) : objectJson(top.fields);
  }

  private key(): void {
    this.skipSpace();
    const top = this.open.at(-1);
    if (top === undefined || "items" in top || this.text[this.at] !== '"') throw new NoJson();
    top.key = this.string();
    if (!this.takes(":")) throw new NoJson();
  }

  private string(): string {
    const from = this.at;
    let end = from;
    do {
      end = this.text.indexOf('"', end + 1);
      if (end < 0) throw new NoJson();
    } while (this.isEscaped(end));
    this.at = end + 1;
    return unquote(this.text.slice(from, this.at));
  }

  private isEscaped(quote: number): boolean {
    let before = quote;
    while (this.text[before - 1] === "\\") before--;
    return (quote - before) % 2 === 1;
  }

  private word(): GoJson | undefined {
    for (const [text, value] of Object.entries(WORDS))
      if (this.text.startsWith(text, this.at)) {
        this.at += text.length;
        return { value, text };
      }
    return undefined;
  }

  private number(): GoJson {
    const literal = this.match(NUMBER);
    if (!Number.isFinite(Number(literal))) this.fits = false;
    return numberJson(literal);
  }

  private takes(mark: string): boolean {
    this.skipSpace();
    if (this.text[this.at] !== mark) return false;
    this.at++;
    return true;
  }

  private skipSpace(): void {
    SPACE.lastIndex = this.at;
    this.at += (SPACE.exec(this.text) as RegExpExecArray)[0].length;
  }

  private match(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    if (found === undefined) throw new NoJson();
    this.at += found.length;
    return found;
  }
}

function unquote(quoted: string): string {
  try {
    return (JSON.parse(quoted) as string).replace(LONE_SURROGATE, "\ufffd");
  } catch {
    throw new NoJson();
  }
}

function orNothing<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof NoJson) return undefined;
    throw error;
  }
}

function parseDocument(text: string, mustFit: boolean): GoJson | undefined {
  return orNothing(() => {
    const parser = new Parser(text);
    const value = parser.value();
    return parser.isAtEnd() && (parser.fits || !mustFit) ? value : undefined;
  });
}

/** The document, or nothing if the text is no JSON. */
export function parseGoJson(text: string): GoJson | undefined {
  return parseDocument(text, false);
}

/** As `parseGoJson`, of a document that is kept whole: none of its numbers may be too large for a float. */
export function parseWholeGoJson(text: string): GoJson | undefined {
  return parseDocument(text, true);
}

/** The first value of a text, whatever comes after it. */
export function parseFirstGoJson(text: string): GoJson | undefined {
  return orNothing(() => new Parser(text).value());
}
