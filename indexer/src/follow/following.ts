import type { Database } from "../database/database.ts";
import type { RemoteSource } from "../source.ts";

/** What an index is made from and kept in. */
export interface Following {
  readonly database: Database;
  readonly source: RemoteSource;
  /** Milliseconds of block time from one sample of the state to the next. */
  readonly periodMs: bigint;
}
