import type { Tx } from "./tx.ts";

/**
 * Makes something of a transaction once: it is asked for when its signatures are verified ahead, and by the steps of
 * the ante chain, which all ask about the same one.
 */
export function oncePerTx<T>(make: (tx: Tx) => T): (tx: Tx) => T {
  const known = new WeakMap<Tx, { readonly made: T }>();
  let last: { readonly tx: Tx; readonly made: T } | undefined;
  return (tx) => {
    if (last?.tx === tx) return last.made;
    const found = known.get(tx) ?? { made: make(tx) };
    known.set(tx, found);
    last = { tx, made: found.made };
    return found.made;
  };
}
