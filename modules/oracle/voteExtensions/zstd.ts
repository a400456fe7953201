/** The Zstandard format. @see https://www.rfc-editor.org/rfc/rfc8878 */
import { concatBytes } from "@milkyway/bytes";
import { plainError, toChainError } from "@milkyway/core";
import { Decompress } from "fzstd";

const MAX_OUTPUT = 64 * 1024 * 1024;
const BLOCK_LIMIT = 1 << 17;

/** Unpacks; empty stays empty. What is unpacked is bounded, so that a short input cannot fill the memory. */
export function unpackZstd(bytes: Uint8Array): Uint8Array {
  if (bytes.length === 0) return bytes;
  const parts: Uint8Array[] = [];
  let size = 0;
  const stream = new Decompress((part) => {
    size += part.length;
    if (size > MAX_OUTPUT) throw plainError(`more than ${MAX_OUTPUT} bytes unpacked`);
    parts.push(part.slice());
  });
  try {
    stream.push(bytes, true);
  } catch (error) {
    throw plainError(`zstd: ${toChainError(error).message}`);
  }
  return concatBytes(...parts);
}

/** Wraps in one frame without compressing: most of a commit is signatures. */
export function wrapZstd(data: Uint8Array): Uint8Array {
  const head = new Uint8Array(9);
  const view = new DataView(head.buffer);
  view.setUint32(0, 0xfd2fb528, true);
  // A single segment whose size takes four bytes.
  head[4] = 0xa0;
  view.setUint32(5, data.length, true);
  const parts: Uint8Array[] = [head];
  for (let at = 0; at === 0 || at < data.length; at += BLOCK_LIMIT) {
    const block = data.subarray(at, at + BLOCK_LIMIT);
    const last = at + BLOCK_LIMIT >= data.length ? 1 : 0;
    const size = block.length * 8 + last;
    parts.push(Uint8Array.of(size & 0xff, (size >> 8) & 0xff, size >> 16), block);
  }
  return concatBytes(...parts);
}
