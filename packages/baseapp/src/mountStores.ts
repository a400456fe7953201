import type { CommitStore } from "@milkyway/store";

/** Adds stores that are not there yet; they can be written at once, and count from the next version on. */
export function mountStores(store: CommitStore, names: readonly string[]): void {
  const mounted = new Set(store.storeNames);
  const added = names.filter((name) => !mounted.has(name));
  if (added.length > 0) store.upgrade({ added });
}
