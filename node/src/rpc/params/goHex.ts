import { fromHex } from "@milkyway/bytes";
import { GoJsonError } from "../json/goJsonError.ts";
import { quoteByte } from "../json/goQuote.ts";

/** Decodes hexadecimal; throws a `GoJsonError` with the words of Go's `encoding/hex`. */
export function goHex(text: string): Uint8Array {
  const wrong = /[^0-9a-fA-F]/.exec(text);
  if (wrong !== null) {
    const code = wrong[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    throw new GoJsonError(`encoding/hex: invalid byte: U+${code} ${quoteByte(wrong[0])}`);
  }
  if (text.length % 2 === 1) throw new GoJsonError("encoding/hex: odd length hex string");
  return fromHex(text);
}
