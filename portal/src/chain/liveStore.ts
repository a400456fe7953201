/** What is known of something that was asked. */
export interface Loaded<T> {
  readonly data?: T;
  readonly error?: unknown;
  /** Milliseconds since 1970 at which `data` came. */
  readonly at?: number;
}

interface Entry {
  snapshot: Loaded<unknown>;
  load: () => Promise<unknown>;
  isLive: boolean;
  inFlight: boolean;
  isStale: boolean;
  readonly listeners: Set<() => void>;
}

const NOTHING: Loaded<never> = {};
const FRESH_MS = 1_500;

/** Answers by key, shared by all who look at them and asked for again after each block. */
export class LiveStore {
  private readonly entries = new Map<string, Entry>();
  private readonly now: () => number;

  constructor(now: () => number = Date.now) {
    this.now = now;
  }

  /** The same object until something changes. */
  read(key: string): Loaded<unknown> {
    return this.entries.get(key)?.snapshot ?? NOTHING;
  }

  /** Follows an answer until the returned function is called; an answer that is not `isLive` is asked for once. */
  watch(
    key: string,
    load: () => Promise<unknown>,
    isLive: boolean,
    listener: () => void,
  ): () => void {
    const known = this.entries.get(key);
    const entry = known ?? {
      snapshot: NOTHING,
      load,
      isLive,
      inFlight: false,
      isStale: true,
      listeners: new Set(),
    };
    this.entries.set(key, entry);
    entry.load = load;
    entry.listeners.add(listener);
    if (entry.isStale) void this.ask(entry);
    return () => {
      entry.listeners.delete(listener);
    };
  }

  /**
   * Asks again for all that somebody looks at; the rest is asked for when it is looked at next. Answers that have just come
   * wait for the next time, unless something is known to have changed.
   */
  refresh({ isChanged = false }: { readonly isChanged?: boolean } = {}): void {
    const fresh = this.now() - FRESH_MS;
    for (const entry of this.entries.values()) {
      if (!entry.isLive && entry.snapshot.error === undefined) continue;
      entry.isStale = true;
      if (!isChanged && (entry.snapshot.at ?? 0) > fresh) continue;
      if (entry.listeners.size > 0) void this.ask(entry);
    }
  }

  private async ask(entry: Entry): Promise<void> {
    if (entry.inFlight) return;
    entry.inFlight = true;
    entry.isStale = false;
    try {
      entry.snapshot = { data: await entry.load(), at: this.now() };
    } catch (error) {
      entry.snapshot = { ...entry.snapshot, error };
    }
    entry.inFlight = false;
    for (const listener of entry.listeners) listener();
    if (entry.isStale && entry.listeners.size > 0) void this.ask(entry);
  }
}
