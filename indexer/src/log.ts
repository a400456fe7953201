/** Where an indexer tells what happens. */
export interface IndexerLog {
  info(text: string, fields?: Readonly<Record<string, unknown>>): void;
  warn(text: string, fields?: Readonly<Record<string, unknown>>): void;
}

/** What went wrong, in one sentence. */
export function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text === "" && error instanceof AggregateError
    ? error.errors.map(reasonOf).join("; ")
    : text;
}
