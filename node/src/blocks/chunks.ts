/** Bytes that a piece of a list is filled up to. */
const CHUNK_SIZE = 65_536;

/** A list cut into pieces. */
export interface Chunks {
  readonly chunks: readonly Uint8Array[];
  /** Index of the first item of each piece. */
  readonly starts: readonly number[];
}

/** Cuts a list into pieces of limited size, each encoded as a message; `sizeOf` may be rough. */
export function cutIntoChunks<T>(
  items: readonly T[],
  sizeOf: (item: T) => number,
  encode: (items: readonly T[]) => Uint8Array,
): Chunks {
  const chunks: Uint8Array[] = [];
  const starts: number[] = [];
  let from = 0;
  let size = 0;
  const close = (to: number) => {
    if (to === from) return;
    starts.push(from);
    chunks.push(encode(items.slice(from, to)));
    from = to;
    size = 0;
  };
  items.forEach((item, i) => {
    size += sizeOf(item);
    if (size > CHUNK_SIZE) {
      close(i);
      size = sizeOf(item);
    }
  });
  close(items.length);
  return { chunks, starts };
}

/** Which piece holds an item, and its place in it. */
export function chunkOf(
  starts: readonly number[],
  index: number,
): { readonly chunk: number; readonly place: number } {
  let chunk = starts.length - 1;
  while (chunk > 0 && (starts[chunk] as number) > index) chunk--;
  return { chunk, place: index - (starts[chunk] ?? 0) };
}
