const STANDARD = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const URL_SAFE = STANDARD.replace("+/", "-_");
const PAD = "=";

/** Base64 as Go's decoder takes it: padded, of one alphabet, line breaks passed over. */
export function decodeGoBase64(text: string): Uint8Array | { readonly wrongAt: number } {
  if (wrongAt(text, STANDARD) === undefined) return bytesOf(text, "base64");
  const at = wrongAt(text, URL_SAFE);
  return at === undefined ? bytesOf(text, "base64url") : { wrongAt: at };
}

function bytesOf(text: string, encoding: "base64" | "base64url"): Uint8Array {
  return new Uint8Array(Buffer.from(text.replace(/[\r\n]/g, ""), encoding));
}

const isBreak = (char: string | undefined) => char === "\n" || char === "\r";

/**
 * Where a text stops to be base64, by Go's count; `undefined` when it is base64.
 * @see https://pkg.go.dev/encoding/base64#CorruptInputError
 */
function wrongAt(text: string, alphabet: string): number | undefined {
  let inQuantum = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (isBreak(char)) continue;
    if (char === PAD) return inQuantum < 2 ? at : wrongPadding(text, at, inQuantum);
    if (!alphabet.includes(char)) return at;
    inQuantum = (inQuantum + 1) % 4;
  }
  return inQuantum === 0 ? undefined : text.length - inQuantum;
}

function wrongPadding(text: string, from: number, inQuantum: number): number | undefined {
  const next = (at: number) => {
    let after = at;
    while (isBreak(text[after])) after++;
    return after;
  };
  let at = next(from + 1);
  if (inQuantum === 2) {
    if (at === text.length) return at;
    if (text[at] !== PAD) return at - 1;
    at = next(at + 1);
  }
  return at < text.length ? at : undefined;
}
