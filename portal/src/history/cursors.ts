/** The cursor of a page of history, as lists that are read by keys name it. */
export function cursorKey(next: string | undefined): Uint8Array | undefined {
  return next === undefined ? undefined : new TextEncoder().encode(next);
}

/** What a page of history is asked for with; nothing for the first. */
export function cursorOf(key: Uint8Array): { readonly cursor?: string } {
  return key.length === 0 ? {} : { cursor: new TextDecoder().decode(key) };
}
