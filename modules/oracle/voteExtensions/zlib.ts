/** The zlib format. @see https://www.rfc-editor.org/rfc/rfc1950 */
import { plainError } from "@milkyway/core";
import { inflate } from "./inflate.ts";

const STORED_LIMIT = 0xffff;
const BASE = 65_521;

/** The checksum at the end of zlib data. */
export function adler32(bytes: Uint8Array): number {
  let a = 1;
  let b = 0;
  for (let i = 0; i < bytes.length; i++) {
    a = (a + (bytes[i] as number)) % BASE;
    b = (b + a) % BASE;
  }
  return b * 65_536 + a;
}

function readU32(bytes: Uint8Array, at: number): number {
  if (bytes.length < at + 4) throw plainError("unexpected EOF");
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(at);
}

/** Unpacks; empty stays empty, and what follows the data is passed over. Throws on damaged data. */
export function unpackZlib(bytes: Uint8Array): Uint8Array {
  if (bytes.length === 0) return bytes;
  const [method, flags] = bytes;
  if (method === undefined || flags === undefined) throw plainError("unexpected EOF");
  if ((method & 0x0f) !== 8 || method >> 4 > 7 || (method * 256 + flags) % 31 !== 0)
    throw plainError("zlib: invalid header");
  const hasDictionary = (flags & 0x20) !== 0;
  if (hasDictionary && readU32(bytes, 2) !== adler32(new Uint8Array(0)))
    throw plainError("zlib: invalid dictionary");
  const { data, end } = inflate(bytes, hasDictionary ? 6 : 2);
  if (readU32(bytes, end) !== adler32(data)) throw plainError("zlib: invalid checksum");
  return data;
}

/** Wraps without compressing: deltas of prices are short and close to random. */
export function wrapZlib(data: Uint8Array): Uint8Array {
  const blocks = Math.max(1, Math.ceil(data.length / STORED_LIMIT));
  const bytes = new Uint8Array(2 + blocks * 5 + data.length + 4);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0x7801);
  let at = 2;
  for (let block = 0; block < blocks; block++) {
    const part = data.subarray(block * STORED_LIMIT, (block + 1) * STORED_LIMIT);
    bytes[at] = block === blocks - 1 ? 1 : 0;
    view.setUint16(at + 1, part.length, true);
    view.setUint16(at + 3, ~part.length, true);
    bytes.set(part, at + 5);
    at += 5 + part.length;
  }
  view.setUint32(at, adler32(data));
  return bytes;
}
