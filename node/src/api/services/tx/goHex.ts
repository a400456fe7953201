import { fromHex } from "@milkyway/bytes";
import { plainError } from "@milkyway/core";

/** Reads hex, with the complaints of Go's `encoding/hex`. */
export function goHex(text: string): Uint8Array {
  const wrong = /[^0-9a-fA-F]/u.exec(text)?.[0];
  if (wrong !== undefined) {
    const code = (wrong.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    throw plainError(`encoding/hex: invalid byte: U+${code} '${wrong}'`);
  }
  if (text.length % 2 === 1) throw plainError("encoding/hex: odd length hex string");
  return fromHex(text);
}
