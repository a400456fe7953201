import { fromUtf8Bin } from "@milkyway/bytes";

const SHORT: Readonly<Record<string, string>> = {
  "\u0007": "\\a",
  "\b": "\\b",
  "\f": "\\f",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  "\v": "\\v",
  '"': '\\"',
  "\\": "\\\\",
};
const SPECIAL = /["\\\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu;

function escaped(character: string): string {
  const short = SHORT[character];
  if (short !== undefined) return short;
  const code = character.codePointAt(0) as number;
  const hex = code.toString(16);
  if (code < 0x80) return `\\x${hex.padStart(2, "0")}`;
  return code > 0xffff ? `\\U${hex.padStart(8, "0")}` : `\\u${hex.padStart(4, "0")}`;
}

/** A text in quotes as Go's `%q` writes it. */
export function goQuote(text: string): string {
  return `"${text.replace(SPECIAL, escaped)}"`;
}

/** The UTF-8 bytes of a binary string in quotes as Go's `%q` writes them. */
export function goQuoteBin(bin: string): string {
  return goQuote(fromUtf8Bin(bin));
}

/** A byte in single quotes, as JSON errors name it. */
export function quoteByte(byte: string): string {
  if (byte === "'") return `'\\''`;
  if (byte === '"') return `'"'`;
  return `'${goQuote(byte).slice(1, -1)}'`;
}
