import type { MessageType } from "./schema.ts";

/** Decoding and encoding that remember their result with the array of bytes. */
export interface Memoized<T> {
  decode(bytes: Uint8Array): T;
  encode(message: T): Uint8Array;
}

/** A codec that decodes the same array only once; arrays it has encoded count as decoded. Bytes must not change. */
export function memoized<T extends object>(type: MessageType<T>): Memoized<T> {
  const known = new WeakMap<Uint8Array, T>();
  return {
    decode(bytes) {
      const before = known.get(bytes);
      if (before !== undefined) return before;
      const message = type.decode(bytes);
      known.set(bytes, message);
      return message;
    },
    encode(message) {
      const bytes = type.encode(message);
      known.set(bytes, message);
      return bytes;
    },
  };
}
