import { useState } from "react";

/** A place in a list that is read by keys. */
export interface KeyPages {
  /** Of the page that is shown; empty for the first. */
  readonly key: Uint8Array;
  /** Tells pages apart. */
  readonly name: string;
  readonly isFirst: boolean;
  next(key: Uint8Array): void;
  back(): void;
}

const START: readonly Uint8Array[] = [new Uint8Array(0)];

/** Moves through a list whose pages are named by keys, forward and back. */
export function useKeyPages(): KeyPages {
  const [keys, setKeys] = useState(START);
  const key = keys.at(-1) ?? new Uint8Array(0);
  return {
    key,
    name: key.join(),
    isFirst: keys.length === 1,
    next: (after) => setKeys([...keys, after]),
    back: () => setKeys(keys.slice(0, -1)),
  };
}
