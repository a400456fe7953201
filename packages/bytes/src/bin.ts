/**
 * Bytes as a string of char codes 0–255.
 *
 * State keys and raw addresses take this form everywhere: JavaScript hashes such strings in a `Map`, and `<` on them
 * orders as Go orders byte slices, so caches and sorted ranges need no comparator.
 */
export type Bin = string;

const CHUNK = 8192;

export function bytesToBin(bytes: Uint8Array): Bin {
  if (bytes.length <= CHUNK) return String.fromCharCode.apply(null, bytes as unknown as number[]);
  let out = "";
  for (let i = 0; i < bytes.length; i += CHUNK)
    out += String.fromCharCode.apply(null, bytes.subarray(i, i + CHUNK) as unknown as number[]);
  return out;
}

export function binToBytes(bin: Bin): Uint8Array {
  const out = new Uint8Array(bin.length);
  for (let i = 0; i < bin.length; i++) out[i] = bin.charCodeAt(i);
  return out;
}

/** The smallest key greater than every key that starts with `prefix`; `undefined` when there is none. */
export function prefixEnd(prefix: Bin): Bin | undefined {
  for (let i = prefix.length - 1; i >= 0; i--) {
    const code = prefix.charCodeAt(i);
    if (code < 0xff) return prefix.slice(0, i) + String.fromCharCode(code + 1);
  }
  return undefined;
}
