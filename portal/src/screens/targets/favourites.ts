import { useState } from "react";

/** The ids of a list that the reader marked, kept in the browser. */
export function useFavourites(list: string): {
  readonly has: (id: number) => boolean;
  readonly toggle: (id: number) => void;
} {
  const key = `favourites:${list}`;
  const [ids, setIds] = useState<readonly number[]>(() =>
    readIds(window.localStorage.getItem(key)),
  );
  return {
    has: (id) => ids.includes(id),
    toggle(id) {
      const next = ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id];
      window.localStorage.setItem(key, JSON.stringify(next));
      setIds(next);
    },
  };
}

/** Reads a stored list of ids; anything else counts as none. */
export function readIds(text: string | null): readonly number[] {
  try {
    const json: unknown = JSON.parse(text ?? "[]");
    return Array.isArray(json) ? json.filter((each) => Number.isInteger(each)) : [];
  } catch {
    return [];
  }
}
