/**
 * JSON as Go's `encoding/json` reads it: repeated keys are kept in their order, and invalid text becomes U+FFFD.
 * @see https://pkg.go.dev/encoding/json#Unmarshal
 */
import { compareUtf8 } from "@milkyway/bytes";
import { goString } from "@milkyway/codec";

/** A value of a document, with the text as which Go writes it again: keys sorted, the last of equal ones kept. */
export interface GoJson {
  readonly value: null | boolean | string | GoNumber | GoArray | GoObject;
  readonly text: string;
}

/** A number as it is spelled. */
export class GoNumber {
  readonly literal: string;

  constructor(literal: string) {
    this.literal = literal;
  }
}

export class GoArray {
  readonly items: readonly GoJson[];

  constructor(items: readonly GoJson[]) {
    this.items = items;
  }
}

/** Fields in the order of the document. */
export class GoObject {
  readonly fields: readonly (readonly [key: string, value: GoJson])[];

  constructor(fields: readonly (readonly [string, GoJson])[]) {
    this.fields = fields;
  }

  /** The last value of a key. */
  get(key: string): GoJson | undefined {
    return this.fields.findLast(([name]) => name === key)?.[1];
  }
}

/** As a number goes through a float of 64 bits. */
export function numberJson(literal: string): GoJson {
  const float = Number(literal);
  return { value: new GoNumber(literal), text: Object.is(float, -0) ? "-0" : String(float) };
}

export function arrayJson(items: readonly GoJson[]): GoJson {
  let text = "[";
  for (const [at, item] of items.entries()) text += at === 0 ? item.text : `,${item.text}`;
  return { value: new GoArray(items), text: `${text}]` };
}

export function objectJson(fields: readonly (readonly [string, GoJson])[]): GoJson {
  const last = [...new Map(fields)].sort(([a], [b]) => compareUtf8(a, b));
  let text = "{";
  for (const [at, [key, item]] of last.entries())
    text += `${at === 0 ? "" : ","}${goString(key)}:${item.text}`;
  return { value: new GoObject(fields), text: `${text}}` };
}
