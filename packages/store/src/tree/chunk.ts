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

/** Makes memory for so many words, all zero. */
export type Allocate = (words: number) => Int32Array;

export const privateWords: Allocate = (words) => new Int32Array(words);

/** Memory that other threads can read. */
export const sharedWords: Allocate = (words) => new Int32Array(new SharedArrayBuffer(words * 4));

/** Moves chunks into memory that other threads can read, unless they are there already. */
export function moveToShared(words: Int32Array[], bytes: Uint8Array[]): SharedArrayBuffer[] {
  return words.map((chunk, index) => {
    if (chunk.buffer instanceof SharedArrayBuffer) return chunk.buffer;
    const buffer = new SharedArrayBuffer(chunk.byteLength);
    const moved = new Int32Array(buffer);
    moved.set(chunk);
    words[index] = moved;
    bytes[index] = new Uint8Array(buffer);
    return buffer;
  });
}
