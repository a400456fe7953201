const encoder = new TextEncoder();
const lenient = new TextDecoder("utf-8", { fatal: false, ignoreBOM: true });
const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

export function utf8(text: string): Uint8Array {
  return encoder.encode(text);
}

/** Text of UTF-8 bytes; each byte of an invalid sequence becomes U+FFFD, as Go shows them. */
export function fromUtf8(bytes: Uint8Array): string {
  const text = lenient.decode(bytes);
  return text.includes(REPLACEMENT) ? replacingEachByte(bytes) : text;
}

const REPLACEMENT = "\ufffd";

/** The decoder replaces the beginning of a sequence as a whole; Go replaces it byte by byte. */
function replacingEachByte(bytes: Uint8Array): string {
  let out = "";
  for (let at = 0; at < bytes.length; ) {
    const width = widthOf(bytes[at] as number);
    const sequence = bytes.subarray(at, at + width);
    const valid = width > 0 && sequence.length === width ? decodedOrNothing(sequence) : undefined;
    out += valid ?? REPLACEMENT;
    at += valid === undefined ? 1 : width;
  }
  return out;
}

/** Bytes of the sequence that a byte begins; 0 if it begins none. */
function widthOf(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead < 0xc2) return 0;
  return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
}

function decodedOrNothing(sequence: Uint8Array): string | undefined {
  try {
    return strict.decode(sequence);
  } catch {
    return undefined;
  }
}

/** Text of UTF-8 bytes; throws a `TypeError` on invalid sequences. */
export function fromUtf8Strict(bytes: Uint8Array): string {
  return strict.decode(bytes);
}

const isAscii = (text: string) => {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return false;
  return true;
};

/** UTF-8 bytes of a text as a binary string: the form in which text enters a state key. */
export function utf8Bin(text: string): string {
  if (isAscii(text)) return text;
  let out = "";
  for (const byte of encoder.encode(text)) out += String.fromCharCode(byte);
  return out;
}

/** Text of the UTF-8 bytes held in a binary string. */
export function fromUtf8Bin(bin: string): string {
  if (isAscii(bin)) return bin;
  const bytes = new Uint8Array(bin.length);
  for (let i = 0; i < bin.length; i++) bytes[i] = bin.charCodeAt(i);
  return fromUtf8(bytes);
}

/** Byte length of a text in UTF-8. */
export function utf8Length(text: string): number {
  return isAscii(text) ? text.length : encoder.encode(text).length;
}

/** Orders two texts as Go does: by UTF-8 bytes, which differs from JavaScript's UTF-16 order above U+FFFF. */
export function compareUtf8(a: string, b: string): number {
  const [x, y] = [utf8Bin(a), utf8Bin(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}
