/** Keys of two and three parts. */
import type { Bin } from "@milkyway/bytes";
import type { KeyCodec } from "./keys.ts";

export type Pair<A, B> = readonly [A, B];
export type Triple<A, B, C> = readonly [A, B, C];

/** The key codec of a pair, which can also encode the first part alone, as the prefix of all pairs that share it. */
export interface PairCodec<A, B> extends KeyCodec<Pair<A, B>> {
  readonly first: KeyCodec<A>;
  readonly second: KeyCodec<B>;
}

/** Two parts, the first framed. An unframed first part is cut where the fixed width of the second begins. */
export function pair<A, B>(first: KeyCodec<A>, second: KeyCodec<B>): PairCodec<A, B> {
  const unframedFirst = second.width !== undefined && isUnframed(first);
  const { width = 0 } = second;
  const read = (bin: Bin, at: number): { a: A; next: number } => {
    if (unframedFirst)
      return { a: first.decode(bin.slice(0, bin.length - width), at), next: bin.length - width };
    const { key, next } = first.decodePart(bin, at);
    return { a: key, next };
  };
  return {
    first,
    second,
    ...(first.width !== undefined && second.width !== undefined
      ? { width: first.width + second.width }
      : {}),
    show: ([a, b]) => `("${first.show(a)}", "${second.show(b)}")`,
    encode: ([a, b]) => first.encodePart(a) + second.encode(b),
    encodePart: ([a, b]) => first.encodePart(a) + second.encodePart(b),
    decode(bin, at) {
      const { a, next } = read(bin, at);
      return [a, second.decode(bin, next)];
    },
    decodePart(bin, at) {
      const { key: a, next } = first.decodePart(bin, at);
      const { key: b, next: end } = second.decodePart(bin, next);
      return { key: [a, b], next: end };
    },
  };
}

function isUnframed<K>(codec: KeyCodec<K>): boolean {
  return codec.encodePart === codec.encode && codec.width === undefined;
}

/** Three parts, all but the last framed. */
export function triple<A, B, C>(
  first: KeyCodec<A>,
  second: KeyCodec<B>,
  third: KeyCodec<C>,
): KeyCodec<Triple<A, B, C>> & { readonly first: KeyCodec<A>; readonly head: PairCodec<A, B> } {
  const head = pair(first, second);
  return {
    first,
    head,
    show: ([a, b, c]) => `("${first.show(a)}", "${second.show(b)}", "${third.show(c)}")`,
    encode: ([a, b, c]) => first.encodePart(a) + second.encodePart(b) + third.encode(c),
    encodePart: ([a, b, c]) => first.encodePart(a) + second.encodePart(b) + third.encodePart(c),
    decode(bin, at) {
      const { key, next } = head.decodePart(bin, at);
      return [key[0], key[1], third.decode(bin, next)];
    },
    decodePart(bin, at) {
      const { key, next } = head.decodePart(bin, at);
      const { key: c, next: end } = third.decodePart(bin, next);
      return { key: [key[0], key[1], c], next: end };
    },
  };
}
