import { concatBytes } from "@milkyway/bytes";

/**
 * Protobuf strings. The reference does not check that they are UTF-8, so bytes that are not become lone surrogates
 * U+DC80–U+DCFF (one per byte), which no valid text decodes to, and are written back as the bytes they were.
 */
const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const encoder = new TextEncoder();
const nativeUtf8 = (
  globalThis.Buffer as { prototype: { utf8Slice?(start: number, end: number): string } } | undefined
)?.prototype.utf8Slice;

const SHORT = 12;
/** Short ASCII texts read before, by hash: denoms, event types and attribute keys come again and again. */
const recent: string[] = new Array(4096).fill("");

function readShortAscii(bytes: Uint8Array, start: number, end: number): string | undefined {
  const length = end - start;
  let hash = length;
  let bits = 0;
  for (let i = start; i < end; i++) {
    const byte = bytes[i] as number;
    bits |= byte;
    hash = (Math.imul(hash, 31) + byte) | 0;
  }
  if (bits > 0x7f) return undefined;
  const slot = (hash ^ (hash >>> 13)) & 4095;
  const found = recent[slot] as string;
  if (found.length === length) {
    let i = 0;
    while (i < length && found.charCodeAt(i) === bytes[start + i]) i++;
    if (i === length) return found;
  }
  const text = readAscii(bytes, start, end);
  recent[slot] = text;
  return text;
}

function isAsciiRange(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if ((bytes[i] as number) > 0x7f) return false;
  return true;
}

function readAscii(bytes: Uint8Array, start: number, end: number): string {
  let out = "";
  for (let i = start; i < end; i++) out += String.fromCharCode(bytes[i] as number);
  return out;
}

/** Length in bytes of the valid UTF-8 sequence at `at`, or 0. */
function sequenceLength(bytes: Uint8Array, at: number, end: number): number {
  const lead = bytes[at] as number;
  const length =
    lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  if (length < 2 || at + length > end) return at + length > end ? 0 : length;
  try {
    strict.decode(bytes.subarray(at, at + length));
    return length;
  } catch {
    return 0;
  }
}

function readEscaped(bytes: Uint8Array, start: number, end: number): string {
  let out = "";
  for (let at = start; at < end; ) {
    const length = sequenceLength(bytes, at, end);
    if (length === 0) out += String.fromCharCode(0xdc00 | (bytes[at++] as number));
    else {
      out += strict.decode(bytes.subarray(at, at + length));
      at += length;
    }
  }
  return out;
}

/** Text of bytes `start` to `end`. */
export function readText(bytes: Uint8Array, start: number, end: number): string {
  if (end - start <= SHORT) {
    const text = readShortAscii(bytes, start, end);
    if (text !== undefined) return text;
  } else if (nativeUtf8) {
    const text = nativeUtf8.call(bytes as Buffer, start, end);
    if (!text.includes("\ufffd")) return text;
  } else if (end - start < 64 && isAsciiRange(bytes, start, end)) {
    return readAscii(bytes, start, end);
  }
  try {
    return strict.decode(bytes.subarray(start, end));
  } catch {
    return readEscaped(bytes, start, end);
  }
}

const ESCAPED = /(?<![\ud800-\udbff])[\udc80-\udcff]/g;

/** Bytes of a text, undoing the escapes of `readText`. */
export function textBytes(text: string): Uint8Array {
  const escapes = [...text.matchAll(ESCAPED)];
  if (escapes.length === 0) return encoder.encode(text);
  const parts: Uint8Array[] = [];
  let from = 0;
  for (const { index } of escapes) {
    parts.push(
      encoder.encode(text.slice(from, index)),
      Uint8Array.of(text.charCodeAt(index) & 0xff),
    );
    from = index + 1;
  }
  return concatBytes(...parts, encoder.encode(text.slice(from)));
}

/** The text as Go prints it: bytes that are no UTF-8 show as U+FFFD. */
export function printableText(text: string): string {
  return text.replace(ESCAPED, "\ufffd");
}
