/** A row as the database gives it: times in milliseconds, all large numbers as text. */
export type RawRow = Readonly<Record<string, unknown>>;

/** Rows with the cursor of the next ones. */
export interface RawPage {
  readonly rows: readonly RawRow[];
  readonly next?: string;
}
