/** Options of descriptors as bytes, since most of them are extensions with numbers too large for a table. */
import { concatBytes } from "@milkyway/bytes";
import { Writer } from "../wire/writer.ts";

const LENGTH_DELIMITED = 2;

/** An option that is set. */
export function boolOption(no: number): Uint8Array {
  const writer = new Writer(16);
  writer.number(1);
  writer.number(no * 8);
  return writer.finish();
}

/** An option that holds a text. */
export function textOption(no: number, text: string): Uint8Array {
  const writer = new Writer(64);
  writer.text(text);
  writer.number(no * 8 + LENGTH_DELIMITED);
  return writer.finish();
}

/** An option that holds a message. */
export function messageOption(no: number, message: Uint8Array): Uint8Array {
  const writer = new Writer(64);
  writer.lengthPrefixed(message);
  writer.number(no * 8 + LENGTH_DELIMITED);
  return writer.finish();
}

export function joined(options: readonly Uint8Array[]): Uint8Array {
  return concatBytes(...options);
}
