import { fromUtf8Strict } from "@milkyway/bytes";
import type { JsonValue } from "./jsonValue.ts";
import { afterSpace, afterString, afterValue } from "./scanJson.ts";

const COMMA = 0x2c;
const COLON = 0x3a;
const QUOTE = 0x22;
const LOWER_N = 0x6e;
const [LIST, LIST_END, OBJECT, OBJECT_END] = [0x5b, 0x5d, 0x7b, 0x7d];

/** Elements are parsed in portions of so many bytes: few calls, and nothing that has to be kept for long. */
const PORTION = 1 << 16;

const parse = (text: string): JsonValue => JSON.parse(text) as JsonValue;

/**
 * A part of a JSON document as bytes, read when it is asked for: a document of a hundred megabytes takes six times as
 * much as objects. Whoever reads all of a slice, by its members, elements or value, has checked all of it; what is no
 * JSON throws a `SyntaxError`, what is no UTF-8 a `TypeError`.
 */
export class JsonSlice {
  private readonly bytes: Uint8Array;
  private readonly from: number;
  private readonly to: number;

  constructor(bytes: Uint8Array, from = 0, to = bytes.length) {
    this.bytes = bytes;
    this.from = from;
    this.to = to;
  }

  get isNull(): boolean {
    return this.to - this.from === 4 && this.bytes[this.from] === LOWER_N && this.value() === null;
  }

  /** All of it as a tree. */
  value(): JsonValue {
    return parse(fromUtf8Strict(this.bytes.subarray(this.from, this.to)));
  }

  /** The members of an object by name, the last of those with one name; `undefined` when it is no object. */
  members(): Map<string, JsonSlice> | undefined {
    let at = this.first(OBJECT);
    if (at === undefined) return undefined;
    const members = new Map<string, JsonSlice>();
    if (this.bytes[at] === OBJECT_END) return this.ended(at, OBJECT_END, members);
    for (;;) {
      if (this.bytes[at] !== QUOTE) throw unexpected(at);
      const nameEnd = afterString(this.bytes, at, this.to);
      const name = new JsonSlice(this.bytes, at, nameEnd).value() as string;
      const colon = afterSpace(this.bytes, nameEnd);
      if (this.bytes[colon] !== COLON) throw unexpected(colon);
      const start = afterSpace(this.bytes, colon + 1);
      const end = afterValue(this.bytes, start, this.to);
      // One that is replaced has to be JSON, too.
      members.get(name)?.value();
      members.set(name, new JsonSlice(this.bytes, start, end));
      at = afterSpace(this.bytes, end);
      if (this.bytes[at] !== COMMA) return this.ended(at, OBJECT_END, members);
      at = afterSpace(this.bytes, at + 1);
    }
  }

  /** The elements of a list, one after the other; `undefined` when it is no list. */
  elements(): Generator<JsonValue, void> | undefined {
    const first = this.first(LIST);
    return first === undefined ? undefined : this.elementsFrom(first);
  }

  private *elementsFrom(first: number): Generator<JsonValue, void> {
    const { bytes, to } = this;
    if (bytes[first] === LIST_END) {
      this.ended(first, LIST_END, undefined);
      return;
    }
    for (let from = first; ; ) {
      let end = afterValue(bytes, from, to);
      let at = afterSpace(bytes, end);
      while (bytes[at] === COMMA && end - from < PORTION) {
        end = afterValue(bytes, afterSpace(bytes, at + 1), to);
        at = afterSpace(bytes, end);
      }
      yield* portion(bytes.subarray(from, end));
      if (bytes[at] !== COMMA) {
        this.ended(at, LIST_END, undefined);
        return;
      }
      from = afterSpace(bytes, at + 1);
    }
  }

  /** Where the first member stands, or the end, when the slice begins with the given bracket. */
  private first(bracket: number): number | undefined {
    const at = afterSpace(this.bytes, this.from);
    return at < this.to && this.bytes[at] === bracket ? afterSpace(this.bytes, at + 1) : undefined;
  }

  private ended<T>(at: number, bracket: number, result: T): T {
    if (at >= this.to || this.bytes[at] !== bracket) throw unexpected(at);
    const behind = afterSpace(this.bytes, at + 1);
    if (behind < this.to) throw unexpected(behind);
    return result;
  }
}

/** Elements with commas between them; there has to be one. */
function portion(bytes: Uint8Array): readonly JsonValue[] {
  const elements = parse(`[${fromUtf8Strict(bytes)}]`) as readonly JsonValue[];
  if (elements.length === 0) throw new SyntaxError("Unexpected end of a list in JSON");
  return elements;
}

function unexpected(at: number): SyntaxError {
  return new SyntaxError(`Unexpected token in JSON at position ${at}`);
}
