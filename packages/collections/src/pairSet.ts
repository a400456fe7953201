import type { Bin } from "@milkyway/bytes";
import type { StateAccess } from "./access.ts";
import type { KeyCodec } from "./keys.ts";
import { createKeySet, type KeySet } from "./map.ts";
import { type Pair, pair } from "./pairs.ts";

/** Pairs that can be walked from either side: each is kept as `(a, b)` and mirrored as `(b, a)`. */
export interface PairSet<A, B> extends KeySet<Pair<A, B>> {
  readonly reverse: KeySet<Pair<B, A>>;
}

export function createPairSet<A, B>(
  store: string,
  prefix: Bin,
  mirrorPrefix: Bin,
  first: KeyCodec<A>,
  second: KeyCodec<B>,
): PairSet<A, B> {
  const main = createKeySet(store, prefix, pair(first, second));
  const reverse = createKeySet(store, mirrorPrefix, pair(second, first));
  return {
    ...main,
    reverse,
    // The mirror is written and deleted first, as in the reference's indexed map.
    add(ctx: StateAccess, [a, b]) {
      reverse.add(ctx, [b, a]);
      main.add(ctx, [a, b]);
    },
    remove(ctx: StateAccess, [a, b]) {
      reverse.remove(ctx, [b, a]);
      main.remove(ctx, [a, b]);
    },
  };
}
