/** The smallest power of two that is not below. */
export function powerOfTwo(count: number): number {
  return count <= 1 ? 1 : 2 ** (32 - Math.clz32(count - 1));
}

/** The bytes as words, in place if they fill a buffer of so many words, else copied into one. */
export function wordsOf(bytes: Uint8Array, words: number): Int32Array {
  if (bytes.byteOffset === 0 && bytes.buffer.byteLength === words * 4)
    return new Int32Array(bytes.buffer as ArrayBuffer);
  const copy = new Int32Array(words);
  new Uint8Array(copy.buffer).set(bytes);
  return copy;
}
