/** A value of a parameter; 64-bit numbers and amounts go as text. */
export type Parameter = string | number | boolean | null;

/** What SQL can be asked; parameters are `$1`, `$2` and so on. */
export interface Queries {
  query<T>(sql: string, parameters?: readonly Parameter[]): Promise<readonly T[]>;
}

/** A PostgreSQL, embedded or elsewhere. */
export interface Database extends Queries {
  readonly kind: "embedded" | "postgresql";
  /** Several statements without parameters. */
  run(sql: string): Promise<void>;
  /** All or nothing of what `work` does through the queries that it is given. */
  transaction(work: (queries: Queries) => Promise<void>): Promise<void>;
  close(): Promise<void>;
}
