import { GoJsonError } from "../json/goJsonError.ts";

const WHOLE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
const DIGIT = /[A-Za-z0-9+/]/;

const illegal = (at: number) => new GoJsonError(`illegal base64 data at input byte ${at}`);

/** The place that Go's decoder complains about in a text that is no base64, line breaks counted. */
function wrongPlace(text: string): number {
  let digits = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at] as string;
    if (character === "\r" || character === "\n") continue;
    if (DIGIT.test(character)) {
      digits++;
      continue;
    }
    if (character !== "=" || digits % 4 < 2) return at;
    return wrongPadding(text, at, digits % 4);
  }
  return text.length - (digits % 4);
}

function wrongPadding(text: string, first: number, digits: number): number {
  const skip = (from: number) => {
    let at = from;
    while (text[at] === "\r" || text[at] === "\n") at++;
    return at;
  };
  let at = skip(first + 1);
  if (digits === 2) {
    if (at === text.length) return text.length;
    if (text[at] !== "=") return at - 1;
    at = skip(at + 1);
  }
  return at;
}

/** Decodes standard base64 with padding; line breaks are skipped, anything else throws a `GoJsonError`. */
export function goBase64(text: string): Uint8Array {
  let bytes = Buffer.from(text, "base64");
  // Most texts are as they would be written here; only others have to be looked at.
  if (bytes.toString("base64") !== text) {
    const clean = text.replace(/[\r\n]/g, "");
    if (!WHOLE.test(clean)) throw illegal(wrongPlace(text));
    bytes = Buffer.from(clean, "base64");
  }
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}
